import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./generated.ts";
import { type Fetch, patientFetch, type Wait } from "./patient-fetch.ts";
import { problemIn } from "./problem.ts";

export type { components, operations, paths } from "./generated.ts";
export { type FieldProblem, QianxianProblem } from "./problem.ts";

/** A thing of the API by its name in the document, such as `Schema<"Vacancy">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Every public operation, by method and path. */
export type Qianxian = Pick<Client<paths>, "GET" | "POST" | "PUT" | "PATCH">;

export type QianxianOptions = {
  /** Address of the gateway, such as `https://jobs.example.org`. */
  baseUrl: string;
  /** An API key, or the token of a session. Without it only the operations open to anyone answer. */
  credential?: string | undefined;
  /** Sends one request; the platform's own `fetch` unless given. */
  fetch?: Fetch | undefined;
  /** How often a request is repeated that got 502, 503 or no answer; 4 unless given, 0 for never. */
  retries?: number | undefined;
  /** Milliseconds until a try without an answer is given up; 60 000 unless given. */
  timeoutMs?: number | undefined;
  /** Waits between tries; for tests. */
  wait?: Wait | undefined;
};

const waitForTimer: Wait = (ms, signal) =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  });

const checked = (baseUrl: string): string => {
  if (/^https?:/.test(baseUrl) && URL.canParse(baseUrl)) return baseUrl;
  throw new TypeError("baseUrl must begin with http:// or https://");
};

/**
 * A client of one gateway under one credential. Reads, and writes with an `externalId` or an
 * `Idempotency-Key` header, are repeated on 502, 503 or no answer; no other write is ever sent twice, unless it was turned
 * away for coming too often (`rate-limited`).
 * @throws TypeError when `baseUrl` is no http address
 */
export const makeQianxian = (options: QianxianOptions): Qianxian => {
  const { credential, retries = 4, timeoutMs = 60_000 } = options;
  const { fetch = (request) => globalThis.fetch(request), wait = waitForTimer } = options;
  const { GET, POST, PUT, PATCH } = createClient<paths>({
    baseUrl: checked(options.baseUrl),
    headers: credential === undefined ? {} : { authorization: `Bearer ${credential}` },
    fetch: patientFetch({ fetch, retries, timeoutMs, wait }),
    // A redirected POST would arrive as a GET.
    redirect: "manual",
  });
  return { GET, POST, PUT, PATCH };
};

type Answer = { data?: unknown; error?: unknown; response: Response };

/**
 * The data of an answer, or its problem.
 * @throws QianxianProblem
 */
export const unwrap = async <A extends Answer>(call: Promise<A>): Promise<NonNullable<A["data"]>> => {
  const { data, error, response } = await call;
  if (!response.ok) throw problemIn(error, response);
  return data as NonNullable<A["data"]>;
};
