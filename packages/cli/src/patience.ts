import { Failure, NoGateway, Refused } from "./failure.ts";
import type { Io } from "./io.ts";

const waitsMs = [500, 1_000, 2_000, 4_000, 8_000];

const isPassing = (error: unknown): boolean =>
  error instanceof NoGateway ||
  (error instanceof Refused &&
    ([502, 503].includes(error.problem.status) || error.problem.code === "idempotency-in-flight"));

/** A limit is by the minute; waiting its time out costs an import less than giving up. */
const limitedWaitMs = 15_000;

const isLimited = (error: unknown): boolean => error instanceof Refused && error.problem.code === "rate-limited";

const interrupted = (): Failure => new Failure("已按要求停下。", "Stopped as asked.");

/** Repeats what failed for a passing reason, up to five times, waiting longer each time. */
export const patiently = async <T>(io: Io, work: () => Promise<T>, tries = 0): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const backOffMs = waitsMs[tries];
    if (backOffMs === undefined || !(isLimited(error) || isPassing(error))) throw error;
    const waitMs = isLimited(error) ? limitedWaitMs : backOffMs;
    io.err(`网关忙，${waitMs / 1_000} 秒后再试  busy; trying again in ${waitMs / 1_000} s`);
    await io.wait(waitMs);
    if (io.stopping.aborted) throw interrupted();
    return patiently(io, work, tries + 1);
  }
};
