import type { Logger } from "@qianxian/telemetry";

/** Upkeep of rows in small batches: answers how many rows it went over, and ends early once it is stopped. */
export type Upkeep = {
  work: (stopped: AbortSignal) => Promise<number>;
  /** What the log says of it. */
  done: string;
  failed: string;
};

const everyMs = 3_600_000;

/**
 * Does the upkeep now and every hour; a failure is told and tried again the next hour.
 * @returns a function that stops it after the batch under way
 */
export const everyHour = ({ work, done, failed }: Upkeep, log: Logger): (() => Promise<void>) => {
  const stop = new AbortController();
  const pass = (): Promise<void> =>
    work(stop.signal).then(
      (rows) => void (rows > 0 && log.info({ rows }, done)),
      (error: unknown) => void (stop.signal.aborted || log.warn({ err: error }, failed)),
    );
  let running = pass();
  const timer = setInterval(() => {
    running = running.then(pass);
  }, everyMs).unref();
  return () => {
    clearInterval(timer);
    stop.abort();
    return running;
  };
};
