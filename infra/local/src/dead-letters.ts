import { readingServices } from "@qianxian/contracts";
import { type DeadLetter, type DeadLetterCount, deadLetterRoutes } from "@qianxian/contracts/operator";
import type { Client } from "@qianxian/http";
import { withServices } from "./running-stack.ts";

export type Chosen = { queue?: string; eventIds?: string[] };

/** The dead letters of a running stack, asked of each service that reads events. */
export type LetterDesk = {
  list(options: { queue?: string; limit?: number }): Promise<{ queues: DeadLetterCount[]; letters: DeadLetter[] }>;
  /** Answers how many were given back to their queues. */
  retry(chosen: Chosen): Promise<number>;
  /** Answers how many were laid aside. */
  discard(chosen: Chosen & { eventIds: string[]; by: string; because: string }): Promise<number>;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A queue is named after the service that reads it. */
const concerned = (queue: string | undefined): string[] =>
  readingServices.filter((service) => queue === undefined || queue.startsWith(`${service}.`));

const deskOf = (client: Client): LetterDesk => {
  const askAll = <A>(queue: string | undefined, ask: (routes: ReturnType<typeof deadLetterRoutes>) => Promise<A>) =>
    Promise.all(concerned(queue).map((service) => ask(deadLetterRoutes(service))));
  return {
    list: async (options) => {
      const answers = await askAll(options.queue, ({ listDeadLetters }) => client.call(listDeadLetters, options));
      return {
        queues: answers.flatMap(({ queues }) => queues),
        letters: answers.flatMap(({ letters }) => letters),
      };
    },
    retry: async (chosen) => {
      const answers = await askAll(chosen.queue, ({ retryDeadLetters }) => client.call(retryDeadLetters, chosen));
      return sum(answers.map(({ retried }) => retried));
    },
    discard: async (chosen) => {
      const answers = await askAll(chosen.queue, ({ discardDeadLetters }) => client.call(discardDeadLetters, chosen));
      return sum(answers.map(({ discarded }) => discarded));
    },
  };
};

/**
 * Opens the dead letters of the stack that runs in a data folder for some work.
 * @throws PlainFailure when none runs there
 */
export const withDeadLetters = <T>(dataDir: string, work: (desk: LetterDesk) => Promise<T>): Promise<T> =>
  withServices(dataDir, (client) => work(deskOf(client)));
