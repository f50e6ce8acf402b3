import { AppError } from "@qianxian/kernel";
import { type Dispatcher, request } from "undici";

/** What a provider answered; `body` is undefined when it was not JSON. */
export type ProviderAnswer = { status: number; body: unknown };

/** Failures before a single byte of the request was sent. */
const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

const codeOf = (error: unknown): string => {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown[] };
  if (typeof code === "string") return code;
  return errors?.length ? codeOf(errors[0]) : "";
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The error itself is not kept as a cause: it could quote the request, and with it the number. */
const failure = (error: unknown, isWrite: boolean): AppError => {
  const reason = codeOf(error) || (error instanceof Error ? error.name : "unknown");
  return new AppError(isWrite && !neverSent.has(reason) ? "outcome-unknown" : "channel-unavailable", { reason });
};

/**
 * Asks a provider, for at most `timeoutMs` in all.
 * @throws AppError `channel-unavailable` when nothing was sent, or when only a question was asked;
 *   `outcome-unknown` when a request that `isWrite` may have been acted upon
 */
export const askProvider = async (
  url: string,
  options: { method: "GET" | "PUT" | "POST"; headers?: Record<string, string>; body?: string },
  { timeoutMs, isWrite, dispatcher }: { timeoutMs: number; isWrite: boolean; dispatcher: Dispatcher },
): Promise<ProviderAnswer> => {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await request(url, { ...options, dispatcher, signal });
    return { status: answer.statusCode, body: parsed(await answer.body.text()) };
  } catch (error) {
    throw failure(error, isWrite);
  }
};
