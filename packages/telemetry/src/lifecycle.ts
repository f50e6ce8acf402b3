import { tracesEndpoint } from "@qianxian/config";
import type { Logger } from "pino";
import { startTracingTo } from "./tracing.ts";

/** Something to stop, in the given order; each may take its time, the whole has a deadline. */
export type Stop = { what: string; stop: () => Promise<unknown> };

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

let stopTracing: () => Promise<void> = async () => {};

/** Sends traces to where the environment says, if it does; `runUntilSignal` sends the last ones. */
export const traceWhereAsked = async (log: Logger): Promise<void> => {
  const endpoint = tracesEndpoint();
  const service = String(log.bindings()["service"]);
  if (endpoint !== undefined) stopTracing = await startTracingTo(service, endpoint);
};

/**
 * Keeps a process alive until SIGTERM or SIGINT, then stops its parts in order and exits 0. A part
 * that fails or hangs is logged and passed over; after `deadlineMs` the process exits all the same.
 */
export const runUntilSignal = (log: Logger, stops: readonly Stop[], deadlineMs = 9_500): void => {
  let stopping = false;
  const stopAll = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.warn("parts did not stop in time, leaving all the same");
      process.exit(0);
    }, deadlineMs).unref();
    for (const { what, stop } of stops)
      await stop().catch((error: unknown) => log.warn({ err: error, what }, "did not stop cleanly"));
    // A collector that is away must not hold up a stop.
    await Promise.race([stopTracing().catch(() => {}), after(1_000)]);
    log.info("stopped");
    process.exit(0);
  };
  process.on("SIGTERM", () => void stopAll("SIGTERM"));
  process.on("SIGINT", () => void stopAll("SIGINT"));
};

/** Starts a process; what it cannot start with is logged plainly and ends it with exit code 1. */
export const startOrExit = async (log: Logger, start: () => Promise<void>): Promise<void> => {
  process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));
  try {
    await traceWhereAsked(log);
    await start();
  } catch (error) {
    log.fatal({ err: error }, "could not start");
    process.exit(1);
  }
};
