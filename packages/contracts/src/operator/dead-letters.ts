import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { EventId, numberInQuery } from "../vocabulary/index.ts";

const QueueName = z.string().regex(/^[a-z]+\.[a-z]+$/);

/** An event whose effect failed for good, as a person looks at it: what, why and since when, never its content. */
export const DeadLetter = z
  .strictObject({
    queue: QueueName,
    eventId: EventId,
    type: z.string(),
    reason: z.string(),
    attempts: z.int(),
    failedAt: z.iso.datetime(),
    requestId: z.string().nullable(),
    /** Given back to its queue then, and not come out of it yet. */
    retriedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "DeadLetter" });
export type DeadLetter = z.infer<typeof DeadLetter>;

/** How many letters of a queue wait for a person, and since when. */
export const DeadLetterCount = z
  .strictObject({ queue: QueueName, letters: z.int(), oldestFailedAt: z.iso.datetime() })
  .meta({ id: "DeadLetterCount" });
export type DeadLetterCount = z.infer<typeof DeadLetterCount>;

const chosen = {
  queue: QueueName.optional(),
  /** Those that wait, when no events are named. */
  eventIds: z.array(EventId).min(1).max(500).optional(),
};

/**
 * Operations by which a person looks after the dead letters of one service. They are the same for every service that
 * reads events, so they stand outside the tables of routes, each under the service's own name.
 */
export const deadLetterRoutes = (service: string) =>
  defineRoutes({
    listDeadLetters: {
      method: "get",
      path: `/internal/${service}/dead-letters`,
      summary: "Dead letters that wait for a person: counts by queue, and the oldest of them.",
      action: "stack.call",
      input: z.strictObject({ queue: QueueName.optional(), limit: numberInQuery(1, 500, 100) }),
      output: z.strictObject({ queues: z.array(DeadLetterCount), letters: z.array(DeadLetter) }),
      status: 200,
      errors: [],
    },
    retryDeadLetters: {
      method: "post",
      path: `/internal/${service}/dead-letters/retry`,
      summary: "Give letters back to their queue; a letter goes when its event has had its effect.",
      action: "stack.call",
      input: z.strictObject(chosen),
      output: z.strictObject({ retried: z.int() }),
      status: 202,
      errors: [],
    },
    discardDeadLetters: {
      method: "post",
      path: `/internal/${service}/dead-letters/discard`,
      summary: "Lay letters aside for good; who did it, when and why is kept.",
      action: "stack.call",
      input: z.strictObject({
        queue: QueueName.optional(),
        eventIds: z.array(EventId).min(1).max(500),
        by: z.string().trim().min(1).max(100),
        because: z.string().trim().min(3).max(500),
      }),
      output: z.strictObject({ discarded: z.int() }),
      status: 200,
      errors: [],
    },
  });

export type DeadLetterRoutes = ReturnType<typeof deadLetterRoutes>;
