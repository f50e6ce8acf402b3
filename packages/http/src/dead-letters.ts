import type { DeadLetterRoutes } from "@qianxian/contracts/operator";
import { AppError, type ChosenLetters, type DeadLetterDesk, type Event, parseInput } from "@qianxian/kernel";
import type { AppFor } from "./mount.ts";

/** A service's dead letters and the way back into its queues. */
export type DeadLetterOffice = {
  desk: DeadLetterDesk;
  /** Gives events back to their queues, each under a job of its own, though they have been there before. */
  giveBack(letters: readonly { queue: string; event: Event }[]): Promise<void>;
};

const retry = async ({ desk, giveBack }: DeadLetterOffice, chosen: ChosenLetters): Promise<number> => {
  const letters = await desk.take(chosen);
  try {
    await giveBack(letters);
    return letters.length;
  } catch (cause) {
    // Some may be in their queue already; a second effect is kept out where the first is recorded.
    await desk.putBack(letters);
    throw new AppError("try-again-later", { letters: letters.length }, { cause });
  }
};

/** What a person may do with the dead letters of a service. */
export const deadLetterApp = (routes: DeadLetterRoutes, office: DeadLetterOffice): AppFor<DeadLetterRoutes> => ({
  listDeadLetters: async (raw) => {
    const { limit, queue } = parseInput(routes.listDeadLetters.input, raw);
    return { queues: await office.desk.counts(), letters: await office.desk.oldest(limit, queue) };
  },
  retryDeadLetters: async (raw) => ({
    retried: await retry(office, parseInput(routes.retryDeadLetters.input, raw)),
  }),
  discardDeadLetters: async (raw) => {
    const { by, because, ...chosen } = parseInput(routes.discardDeadLetters.input, raw);
    return { discarded: await office.desk.discard(chosen, by, because) };
  },
});
