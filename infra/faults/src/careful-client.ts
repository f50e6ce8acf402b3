import { createHash, randomUUID } from "node:crypto";
import type { InputOf, OutputOf, Route } from "@qianxian/contracts";
import { errorOf, keyHeader, replayedHeader, requestOf } from "@qianxian/http";
import type { Journal } from "./journal.ts";
import type { Random } from "./random.ts";
import { pause } from "./waiting.ts";

/** What a caller got in the end: an answer, or a refusal that repeating would not change. */
export type Result<R extends Route> =
  | { ok: true; value: OutputOf<R> }
  | { ok: false; status: number; code: string | null };

/** Calls until it has an answer that counts, and notes every attempt. */
export type CarefulClient = {
  call<R extends Route>(op: string, route: R, input: InputOf<R>, ifMatch?: number): Promise<Result<R>>;
};

/** One request, to be said the same way every time. */
type Saying = { op: string; route: Route; input: object; ifMatch: number | undefined; key: string | null };

type Answer = { status: number; text: string; replayed: boolean };

const answerMsMax = 20_000;
const patienceMs = 120_000;
const rememberedMax = 40;
/** How many writes are followed by one that was answered before, as a network that delivers late would. */
const shareSaidAgain = 0.2;

const headersOf = ({ ifMatch, key }: Saying, credential: string | null, body: string | null) => ({
  ...(body === null ? {} : { "content-type": "application/json" }),
  ...(credential ? { authorization: `Bearer ${credential}` } : {}),
  ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
  ...(key === null ? {} : { [keyHeader]: key }),
});

const ask = async (base: string, saying: Saying, credential: string | null): Promise<Answer> => {
  const { path, body } = requestOf(saying.route, saying.input as Record<string, unknown>);
  try {
    const response = await fetch(base + path, {
      method: saying.route.method.toUpperCase(),
      headers: headersOf(saying, credential, body),
      body,
      signal: AbortSignal.timeout(answerMsMax),
    });
    const replayed = response.headers.get(replayedHeader) === "true";
    return { status: response.status, text: await response.text(), replayed };
  } catch {
    return { status: 0, text: "", replayed: false };
  }
};

const jsonOf = ({ text }: Answer): unknown => (text === "" ? undefined : JSON.parse(text));

const codeOf = (answer: Answer): string | null =>
  answer.status >= 400 ? errorOf(answer.status, jsonOf(answer)).code : null;

const isDone = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** No answer, a part away, busy, told to slow down, or an earlier attempt is still under way. */
const mayHeal = (status: number, code: string | null): boolean =>
  status === 0 || status === 429 || status >= 500 || code === "idempotency-in-flight";

const digestOf = ({ text }: Answer): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

type Options = {
  url: string;
  credential: string | null;
  journal: Journal;
  random: Pick<Random, "chance" | "pick">;
  /** When the run ends, so do the repetitions. */
  signal: AbortSignal;
};

/** Says a request once and notes it. */
const saying =
  ({ url, credential, journal }: Options) =>
  async (said: Saying): Promise<Answer & { code: string | null }> => {
    const at = Date.now();
    const answer = await ask(url, said, credential);
    const { status, replayed } = answer;
    const { op, key, route } = said;
    const [writes, code] = [route.method !== "get", codeOf(answer)];
    const digest = isDone(answer) && key !== null ? digestOf(answer) : null;
    journal.note({ kind: "attempt", op, writes, at, ms: Date.now() - at, status, code, key, replayed, answer: digest });
    return { ...answer, code };
  };

/**
 * A client as an employer should write one: repeats what was not answered, with pauses, and says
 * the same each time, a write that takes a key under one. It gives up after two minutes, which the
 * journal records. Now and then it says once more what was answered before.
 */
export const carefulClient = (options: Options): CarefulClient => {
  const { journal, random, signal } = options;
  const say = saying(options);
  const answered: Saying[] = [];

  const remember = async (said: Saying): Promise<void> => {
    if (said.key === null) return;
    answered.push(said);
    if (answered.length > rememberedMax) answered.shift();
    if (random.chance(shareSaidAgain)) await say(random.pick(answered));
  };

  return {
    call: async (op, route, input, ifMatch) => {
      const said = { op, route, input, ifMatch, key: route.takesKey ? randomUUID() : null };
      const began = Date.now();
      for (let attempt = 0; ; attempt += 1) {
        const answer = await say(said);
        const { status, code } = answer;
        if (isDone(answer)) {
          await remember(said);
          return { ok: true, value: route.output.parse(jsonOf(answer)) as OutputOf<typeof route> };
        }
        if (!mayHeal(status, code)) return { ok: false, status, code };
        if (signal.aborted || Date.now() - began > patienceMs) {
          journal.note({ kind: "given-up", op, at: Date.now(), status, code });
          return { ok: false, status, code };
        }
        await pause(Math.min(100 * 2 ** attempt, 1_000) * (0.75 + Math.random() / 2));
      }
    },
  };
};
