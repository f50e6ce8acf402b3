import type { InputOf, OutputOf, Route } from "@qianxian/contracts";
import { errorOf, requestOf } from "@qianxian/http";
import type { Journal } from "./journal.ts";
import { pause } from "./waiting.ts";

/** What a caller got in the end: an answer, or a refusal that repeating would not change. */
export type Result<R extends Route> =
  | { ok: true; value: OutputOf<R> }
  | { ok: false; status: number; code: string | null };

/** Calls until it has an answer that counts, and notes every attempt. */
export type CarefulClient = {
  call<R extends Route>(op: string, route: R, input: InputOf<R>, ifMatch?: number): Promise<Result<R>>;
};

type Answer = { status: number; body: unknown };

const answerMsMax = 20_000;
const patienceMs = 120_000;

type Asked = { method: string; body: string | null; credential: string | null; ifMatch: number | undefined };

const ask = async (url: string, { method, body, credential, ifMatch }: Asked): Promise<Answer> => {
  try {
    const response = await fetch(url, {
      method: method.toUpperCase(),
      headers: {
        ...(body === null ? {} : { "content-type": "application/json" }),
        ...(credential ? { authorization: `Bearer ${credential}` } : {}),
        ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
      },
      body,
      signal: AbortSignal.timeout(answerMsMax),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  } catch {
    return { status: 0, body: undefined };
  }
};

/** No answer, a part away, busy, or told to slow down. */
const mayHeal = (status: number): boolean => status === 0 || status === 429 || status >= 500;

const codeOf = ({ status, body }: Answer): string | null =>
  status >= 400 ? errorOf(status, body).code : null;

/**
 * A client as an employer should write one: repeats what was not answered, with pauses, and says
 * the same each time. It gives up after two minutes, which the journal records.
 */
export const carefulClient = (options: {
  url: string;
  credential: string | null;
  journal: Journal;
  /** When the run ends, so do the repetitions. */
  signal: AbortSignal;
}): CarefulClient => {
  const once = async (op: string, route: Route, input: object, ifMatch?: number): Promise<Answer> => {
    const { path, body } = requestOf(route, input as Record<string, unknown>);
    const at = Date.now();
    const { method } = route;
    const answer = await ask(options.url + path, { method, body, credential: options.credential, ifMatch });
    const { status } = answer;
    const writes = route.method !== "get";
    options.journal.note({ kind: "attempt", op, writes, at, ms: Date.now() - at, status, code: codeOf(answer) });
    return answer;
  };
  return {
    call: async (op, route, input, ifMatch) => {
      const began = Date.now();
      for (let attempt = 0; ; attempt += 1) {
        const answer = await once(op, route, input, ifMatch);
        const { status, body } = answer;
        const code = codeOf(answer);
        if (!mayHeal(status) && status < 300)
          return { ok: true, value: route.output.parse(body) as OutputOf<typeof route> };
        if (!mayHeal(status)) return { ok: false, status, code };
        if (options.signal.aborted || Date.now() - began > patienceMs) {
          options.journal.note({ kind: "given-up", op, at: Date.now(), status, code });
          return { ok: false, status, code };
        }
        await pause(Math.min(100 * 2 ** attempt, 1_000) * (0.75 + Math.random() / 2));
      }
    },
  };
};
