import { AsyncLocalStorage } from "node:async_hooks";
export * from "./lifecycle.ts";
import { type Logger, pino } from "pino";

export type { Logger } from "pino";

type Context = { requestId: string };

const contexts = new AsyncLocalStorage<Context>();

/** Runs `work` with a request id that logs and outbox rows made inside it carry. */
export const withRequestId = <T>(requestId: string, work: () => T): T =>
  contexts.run({ requestId }, work);

/** The id of the request this code runs for, if any. */
export const currentRequestId = (): string | null => contexts.getStore()?.requestId ?? null;

/** Field names that must never reach a log; the second line behind not logging them at all. */
const secret = [
  "name",
  "phone",
  "to",
  "text",
  "idNumber",
  "address",
  "birthDate",
  "sex",
  "ethnicity",
  "health",
  "password",
  "token",
  "key",
  "credential",
  "authorization",
  "cookie",
];

/** A JSON-lines logger that removes personal fields by name and adds the request id. */
export const makeLogger = (options: {
  service: string;
  level?: string;
  destination?: { write(line: string): void };
}): Logger =>
  pino(
    {
      level: options.level ?? "info",
      base: { service: options.service, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]) },
      mixin: () => contexts.getStore() ?? {},
    },
    ...(options.destination ? [options.destination] : []),
  );
