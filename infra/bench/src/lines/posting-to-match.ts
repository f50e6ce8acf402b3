import { setTimeout as wait } from "node:timers/promises";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { countyDay } from "@qianxian/infra-local";
import type { Figure, Size } from "../figure.ts";
import { postOf, vacanciesFrom } from "../generated-rows.ts";
import { openSender, type Sender } from "../http-sender.ts";
import type { Scene } from "../scene.ts";
import { percentile } from "../statistics.ts";

const posts: Readonly<Record<Size, number>> = { full: 1_000, small: 100 };
const everyMs = 50;
/** Between two asks: at least so long, and a twentieth of the wait so far, lest the asking itself slow the matcher. */
const askAgain = { msMin: 10, share: 0.05 };
const patienceMs = 30_000;
const signAgainMs = 20_000;
const seed = 11;

/** The signed identity, made anew before it ends. */
const identityOf = (scene: Scene): (() => Promise<Record<string, string>>) => {
  let signedAt = Number.NEGATIVE_INFINITY;
  let headers: Promise<Record<string, string>> = Promise.resolve({});
  return () => {
    if (performance.now() - signedAt > signAgainMs) {
      signedAt = performance.now();
      headers = scene.asStaff("matcher");
    }
    return headers;
  };
};

type Parts = { scene: Scene; sender: Sender; identity: () => Promise<Record<string, string>> };

/** Asks why one known worker fits the vacancy until the matcher knows it. @returns ms since `from`; null after 30 s */
const untilMatched = async ({ scene, sender, identity }: Parts, vacancyId: string, from: number): Promise<number | null> => {
  const path = matcherRoutes.explainMatch.path.replace(":workerId", scene.workerId).replace(":vacancyId", vacancyId);
  const url = `${scene.stack.serviceUrls["matcher"]}${path}`;
  while (performance.now() - from < patienceMs) {
    const { status } = await sender.send({ method: "GET", url, headers: await identity() });
    if (status === 200) return performance.now() - from;
    await wait(Math.max(askAgain.msMin, askAgain.share * (performance.now() - from)));
  }
  return null;
};

const postOne = async (parts: Parts, body: string): Promise<number | null> => {
  const { stack, apiKey } = parts.scene;
  const url = stack.url + vacanciesRoutes.publishVacancy.path;
  const headers = { authorization: `Bearer ${apiKey}` };
  const answer = await parts.sender.send({ method: "POST", url, headers, body });
  const answeredAt = performance.now();
  if (answer.status !== 201) throw new Error(`A posting was answered ${answer.status}.`);
  const { id } = JSON.parse(answer.body) as { id: string };
  return untilMatched(parts, id, answeredAt);
};

/**
 * From the 201 answer of a posting (gateway, API key, 20/s) to the first answer of the matcher that matches the new
 * vacancy. Asked is `explainMatch` at the matcher, not `candidatesForVacancy`: it reads the same index and ranks
 * nobody, so asking slows the matcher least. Milliseconds; never too short, too long by one ask (10 ms or a twentieth).
 */
export const postingToMatch = async (scene: Scene, size: Size): Promise<Figure[]> => {
  const count = posts[size];
  const bodies = vacanciesFrom(seed, count, countyDay(new Date())).map((vacancy) => JSON.stringify(postOf(vacancy)));
  const parts = { scene, sender: openSender(128), identity: identityOf(scene) };
  const began = performance.now();
  try {
    const waits = await Promise.all(
      bodies.map(async (body, at) => {
        await wait(Math.max(0, began + at * everyMs - performance.now()));
        return postOne(parts, body);
      }),
    );
    const known = waits.filter((ms) => ms !== null);
    const lost = count - known.length;
    return [
      { name: { zh: "岗位发布到可匹配，半数在内", en: "201 to match results, p50" }, value: percentile(known, 0.5), unit: "ms" },
      { name: { zh: "岗位发布到可匹配，99% 在内", en: "201 to match results, p99" }, value: percentile(known, 0.99), unit: "ms", aim: { atMost: 300 } },
      { name: { zh: "30 秒内没有出现的", en: "not there after 30 s" }, value: lost, unit: "", aim: { exactly: 0 } },
    ];
  } finally {
    parts.sender.close();
  }
};
