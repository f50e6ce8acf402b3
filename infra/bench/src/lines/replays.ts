import { setTimeout as wait } from "node:timers/promises";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { keyHeader, replayedHeader } from "@qianxian/http";
import { countyDay } from "@qianxian/infra-local";
import type { Figure, Size } from "../figure.ts";
import { postOf, vacanciesFrom } from "../generated-rows.ts";
import { type Answer, eachAtATime, openSender, type Sender } from "../http-sender.ts";
import type { Scene } from "../scene.ts";
import { perSecond } from "../statistics.ts";

const extents: Readonly<Record<Size, { posts: number; keys: number }>> = {
  full: { posts: 10_000, keys: 1_000 },
  small: { posts: 500, keys: 50 },
};

const connections = 50;
const kills = 3;
const seed = 13;
const patienceMs = 120_000;

/** What the answers of one key came to. */
type Told = { bodies: Set<string>; first: number; answers: number };

type Tally = { told: Map<number, Told>; retries: number; refused: number };

/** Half of a key's posts come close together, the other half late and far apart. */
const keyOf = (index: number, { posts, keys }: { posts: number; keys: number }): number => {
  const together = posts / keys / 2;
  return index < posts / 2 ? Math.floor(index / together) : index % keys;
};

const mayHeal = ({ status }: Answer): boolean => status === 0 || status === 409 || status >= 500;

/** Sends one post until it has an answer that counts. */
const postPatiently = async (sender: Sender, asked: Parameters<Sender["send"]>[0], tally: Tally): Promise<Answer> => {
  const until = performance.now() + patienceMs;
  for (;;) {
    const answer = await sender.send(asked);
    if (!mayHeal(answer) || performance.now() > until) return answer;
    tally.retries += 1;
    await wait(50 + Math.random() * 100);
  }
};

const note = (tally: Tally, key: number, { status, headers, body }: Answer): void => {
  if (status !== 201) {
    tally.refused += 1;
    return;
  }
  const told = tally.told.get(key) ?? { bodies: new Set(), first: 0, answers: 0 };
  told.bodies.add(body);
  told.answers += 1;
  if (headers[replayedHeader] !== "true") told.first += 1;
  tally.told.set(key, told);
};

/** Ends the vacancies process when a quarter, a half and three quarters of all posts are answered. */
const killer = ({ stack }: Scene, posts: number) => {
  let [answered, killed] = [0, 0];
  return {
    answered: () => {
      answered += 1;
      if (killed < kills && answered >= ((killed + 1) * posts) / (kills + 1) && stack.kill("vacancies", "SIGKILL")) killed += 1;
    },
    killed: () => killed,
  };
};

/** How many vacancies whose title bears the mark are there, by the service's own list. */
const effectsOf = async ({ employer }: Scene, mark: string): Promise<number> => {
  let count = 0;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await employer(vacanciesRoutes.listVacancies, { limit: 200, ...(cursor ? { cursor } : {}) });
    count += page.items.filter(({ title }) => title.endsWith(mark)).length;
    cursor = page.nextCursor;
  }
  return count;
};

const send = async (scene: Scene, extent: { posts: number; keys: number }, mark: string) => {
  const today = countyDay(new Date());
  const bodies = vacanciesFrom(seed, extent.keys, today).map((vacancy) => {
    const post = postOf(vacancy);
    return JSON.stringify({ ...post, title: `${post.title}${mark}` });
  });
  const tally: Tally = { told: new Map(), retries: 0, refused: 0 };
  const killing = killer(scene, extent.posts);
  const sender = openSender(connections);
  const url = scene.stack.url + vacanciesRoutes.publishVacancy.path;
  const began = performance.now();
  await eachAtATime(connections, extent.posts, async (index) => {
    const key = keyOf(index, extent);
    const headers = { authorization: `Bearer ${scene.apiKey}`, [keyHeader]: `bench${mark}-${key}` };
    const body = bodies[key] ?? "";
    note(tally, key, await postPatiently(sender, { method: "POST", url, headers, body }, tally));
    killing.answered();
  });
  sender.close();
  return { tally, killed: killing.killed(), ms: performance.now() - began };
};

/**
 * Posts under keys that repeat, 50 at a time through the gateway, while the vacancies process is killed three times
 * and started again by the supervisor. Unanswered, 409 and 5xx are sent again under the same key. Effects are counted
 * in the service's list; a replay is identical when its bytes are those of every other answer of its key, and at most
 * one answer of a key does not say that it is a replay.
 */
export const replays = async (scene: Scene, size: Size): Promise<Figure[]> => {
  const extent = extents[size];
  const mark = `-${Date.now().toString(36)}`;
  const { tally, killed, ms } = await send(scene, extent, mark);
  const told = [...tally.told.values()];
  const different = told.filter(({ bodies, first }) => bodies.size > 1 || first > 1).length;
  const effects = await effectsOf(scene, mark);
  return [
    { name: { zh: "得到 201 的请求", en: "posts answered 201" }, value: told.reduce((sum, { answers }) => sum + answers, 0), unit: "", aim: { exactly: extent.posts } },
    { name: { zh: "生成的岗位", en: "effects" }, value: effects, unit: "", aim: { exactly: extent.keys } },
    { name: { zh: "回答不一致的键", en: "keys with answers that differ" }, value: different, unit: "", aim: { exactly: 0 } },
    { name: { zh: "进程被终止", en: "kills" }, value: killed, unit: "", aim: { exactly: kills } },
    { name: { zh: "重发次数", en: "sent again" }, value: tally.retries, unit: "" },
    { name: { zh: "速度，含恢复", en: "rate, recovery included" }, value: perSecond(extent.posts, ms), unit: "/s" },
  ];
};
