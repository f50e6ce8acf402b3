import { notAGateway, unreachable } from "./problem.ts";

/** Sends a request once, as the platform's own `fetch` does. */
export type Fetch = (request: Request) => Promise<Response>;

/** Waits some milliseconds; rejects when the signal is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export type Patience = { fetch: Fetch; retries: number; timeoutMs: number; wait: Wait };

const firstWaitMs = 300;
const waitMsMax = 30_000;

const passing = new Set([502, 503]);

const hasExternalId = (body: string): boolean => {
  try {
    const { externalId } = JSON.parse(body) as { externalId?: unknown };
    return typeof externalId === "string";
  } catch {
    return false;
  }
};

/** Whether sending it twice is the same as once: a read, or a write that the owner can recognise. */
const isRepeatable = async (request: Request): Promise<boolean> => {
  if (request.method === "GET" || request.headers.has("idempotency-key")) return true;
  return request.method === "POST" && hasExternalId(await request.clone().text());
};

/** An answer and its whole text, or null and why none came. */
type Outcome = { response: Response; text: string } | { response: null; cause: unknown };

const wholeAnswer = async (request: Request, signal: AbortSignal, fetch: Fetch): Promise<Outcome> => {
  const response = await fetch(new Request(request.clone(), { signal }));
  return { response, text: await response.clone().text() };
};

/** Rejects when the signal is aborted; a request's own signal may be forgotten while nothing else holds it. */
const aborting = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/** Sends it and reads the whole answer, so that a line cut in the middle counts as no answer. */
const sendOnce = async (request: Request, { fetch, timeoutMs }: Patience): Promise<Outcome> => {
  request.signal.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort(request.signal.reason);
  request.signal.addEventListener("abort", stop, { once: true });
  const timer = setTimeout(() => controller.abort(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
  try {
    return await Promise.race([wholeAnswer(request, controller.signal, fetch), aborting(controller.signal)]);
  } catch (cause) {
    request.signal.throwIfAborted();
    return { response: null, cause };
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener("abort", stop);
  }
};

/** Doubles with each try, a random part less, so that many clients don't come back at once. */
const backOffMs = (tries: number): number => firstWaitMs * 2 ** tries * (0.5 + Math.random() / 2);

/** Milliseconds the gateway asks to wait (`Retry-After` in seconds), 0 when it doesn't. */
const askedMs = (response: Response | null): number =>
  1_000 * (Number(response?.headers.get("retry-after")) || 0);

const isJson = (response: Response, text: string): boolean => {
  if (response.status === 204) return true;
  if (!/[/+]json\b/.test(response.headers.get("content-type") ?? "")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const newRequestId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

const saysOnly = async (response: Response, status: number, code: string): Promise<boolean> => {
  if (response.status !== status) return false;
  const problem = (await response.clone().json().catch(() => null)) as { code?: string } | null;
  return problem?.code === code;
};

/** Turned away before anything was done, so sending it again is sending it once. */
const isTurnedAway = async ({ response }: Outcome): Promise<boolean> =>
  response !== null && saysOnly(response, 429, "rate-limited");

/** No answer, no gateway, or an earlier try of this very request is still being worked on. */
const isPassing = async ({ response }: Outcome): Promise<boolean> =>
  response === null || passing.has(response.status) || saysOnly(response, 409, "idempotency-in-flight");

const answerOf = (outcome: Outcome, requestId: string): Response => {
  if (outcome.response === null) throw unreachable(requestId, outcome.cause);
  const { response, text } = outcome;
  if (!isJson(response, text)) throw notAGateway(requestId, response.status);
  return response;
};

/**
 * Sends a request under an id of its own and repeats it on 502, 503 or no answer, or while an earlier
 * try is still under way (409), when that is safe; and always when it came too often (429 `rate-limited`).
 * @throws QianxianProblem `gateway-unreachable`, `not-a-gateway`; the abort reason when it was aborted
 */
export const patientFetch =
  (patience: Patience): Fetch =>
  async (request) => {
    const requestId = request.headers.get("x-request-id") ?? newRequestId();
    request.headers.set("x-request-id", requestId);
    const mayRepeat = await isRepeatable(request);
    for (let tries = 0; ; tries += 1) {
      const outcome = await sendOnce(request, patience);
      const isWorthIt = (await isTurnedAway(outcome)) || (mayRepeat && (await isPassing(outcome)));
      if (tries >= patience.retries || !isWorthIt) return answerOf(outcome, requestId);
      const ms = Math.max(backOffMs(tries), askedMs(outcome.response));
      await patience.wait(Math.min(ms, waitMsMax), request.signal);
    }
  };
