import { AsyncLocalStorage } from "node:async_hooks";
import { type Logger, pino } from "pino";
import { redact, secretPaths } from "./redact.ts";

export * from "./lifecycle.ts";
export * from "./metrics.ts";
export * from "./tracing.ts";
export type { Logger } from "pino";

type Context = { requestId: string };

const contexts = new AsyncLocalStorage<Context>();

/** Runs `work` with a request id that logs and outbox rows made inside it carry. */
export const withRequestId = <T>(requestId: string, work: () => T): T =>
  contexts.run({ requestId }, work);

/** The id of the request this code runs for, if any. */
export const currentRequestId = (): string | null => contexts.getStore()?.requestId ?? null;

/** A JSON-lines logger that removes personal fields by name, at any depth, and adds the request id. */
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
      formatters: { log: redact },
      // `redact` has already written errors out; the default serializer would do so again.
      serializers: { err: (error: unknown) => error },
      // What a child logger is bound to passes no formatter.
      redact: { paths: secretPaths },
      mixin: () => contexts.getStore() ?? {},
    },
    ...(options.destination ? [options.destination] : []),
  );
