import { readingServices } from "@qianxian/contracts";
import { type DeadLetter, type DeadLetterCount, deadLetterRoutes } from "@qianxian/contracts/operator";
import { makeClient } from "@qianxian/http";
import { placesIn } from "./places.ts";
import { PlainFailure } from "./plain-failure.ts";
import { openSecrets } from "./secrets.ts";
import { readStackFile } from "./stack-file.ts";

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

/**
 * Opens the dead letters of the stack that runs in a data folder for some work.
 * @throws PlainFailure when none runs there
 */
export const withDeadLetters = async <T>(dataDir: string, work: (desk: LetterDesk) => Promise<T>): Promise<T> => {
  const places = placesIn(dataDir);
  const stack = readStackFile(places.stack);
  if (!stack)
    throw new PlainFailure("牵线没有在运行，请先运行 npm start。", "Nothing runs here; run `npm start` first.");
  const { internal } = openSecrets(places.secrets, true);
  const client = makeClient({ urls: stack.serviceUrls, secret: internal, as: "local" });
  const askAll = <A>(queue: string | undefined, ask: (routes: ReturnType<typeof deadLetterRoutes>) => Promise<A>) =>
    Promise.all(concerned(queue).map((service) => ask(deadLetterRoutes(service))));
  const desk: LetterDesk = {
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
  try {
    return await work(desk);
  } finally {
    await client.close();
  }
};
