import { errors, flow, queueName } from "@qianxian/contracts";
import { AppError, type DeadLetters, type Event, type Reaction } from "@qianxian/kernel";
import { countJob, type Logger, traceJob, withRequestId } from "@qianxian/telemetry";
import type { Job, Worker } from "bullmq";
import { backOffMs } from "./back-off.ts";
import { showDepths } from "./queue-depths.ts";
import type { QueueOptions } from "./redis.ts";
import { type WorkerWay, workerWay } from "./way.ts";

/** Reactions of a service by the name of their use case in the flow, such as `index-vacancies`. */
export type Reactions = Readonly<Record<string, Reaction>>;

type Routing = Map<string, Map<string, Reaction[]>>;

/** Which reactions of a service run for which event on which queue; fails when one is missing. */
export const routingOf = (service: string, reactions: Reactions): Routing => {
  const routing: Routing = new Map();
  for (const { on, run } of flow)
    for (const step of run) {
      const [reader, useCase = ""] = step.split("/");
      if (reader !== service) continue;
      const reaction = reactions[useCase];
      if (!reaction) throw new Error(`${service} has no reaction named ${useCase}.`);
      if (reaction.on.type !== on.type) throw new Error(`${step} does not read ${on.type}.`);
      const queue = queueName(service, on.aggregate);
      const byType = routing.get(queue) ?? new Map<string, Reaction[]>();
      byType.set(on.type, [...(byType.get(on.type) ?? []), reaction]);
      routing.set(queue, byType);
    }
  return routing;
};

const canHeal = (error: unknown): boolean =>
  !(error instanceof AppError) || errors[error.code].retry === "later";

const reasonOf = (error: unknown): string =>
  error instanceof AppError ? error.code : error instanceof Error ? error.name : "unknown";

/** A dead letter that a person gave back has a job of its own; other jobs bear their event's id. */
const isGivenBack = ({ id, data }: Pick<Job<Event>, "id" | "data">): boolean => id !== undefined && id !== data.id;

/**
 * Runs the reactions to one job. What may heal is thrown back to the queue, which repeats it;
 * what cannot, or has used up its attempts, becomes a dead letter in the reader's schema and the
 * job is done.
 */
export const processJob = async (
  job: Pick<Job<Event>, "id" | "data" | "attemptsMade" | "opts" | "queueName">,
  reactions: readonly Reaction[],
  deadLetters: DeadLetters,
  log: Logger,
): Promise<"done" | "dead"> => {
  const event = job.data;
  const began = performance.now();
  const count = (outcome: "done" | "dead" | "again") =>
    countJob({ queue: job.queueName, type: event.type, outcome }, (performance.now() - began) / 1_000);
  try {
    if (reactions.length === 0) throw new Error(`Nobody here reads ${event.type}.`);
    for (const reaction of reactions) await reaction.react(event);
    if (isGivenBack(job)) await deadLetters.remove(job.queueName, event.id);
    log.info({ queue: job.queueName, eventId: event.id, type: event.type }, "event handled");
    count("done");
    return "done";
  } catch (error) {
    const attempt = job.attemptsMade + 1;
    const fields = { queue: job.queueName, eventId: event.id, type: event.type, attempt };
    log.warn({ ...fields, reason: reasonOf(error), err: error }, "event not handled");
    const comesAgain = canHeal(error) && attempt < (job.opts.attempts ?? 1);
    count(comesAgain ? "again" : "dead");
    if (comesAgain) throw error;
    await deadLetters.put(job.queueName, event, reasonOf(error), attempt);
    return "dead";
  }
};

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** A worker (none before its queue can be reached), its way, and how many jobs it has in hand. */
type Reader = { worker: () => Worker | null; way: WorkerWay; inHand: () => number };

const untilIdle = async (inHand: () => number, ms: number): Promise<boolean> => {
  const until = Date.now() + ms;
  while (inHand() > 0 && Date.now() < until) await after(20);
  return inHand() === 0;
};

/**
 * Lets jobs in progress finish, for at most `ms`, then closes. BullMQ's own close waits for Redis
 * without end, can't be forced once begun, and leaves a connection it was given open.
 */
const closeWithin = async ({ worker, way, inHand }: Reader, ms: number): Promise<void> => {
  const opened = worker();
  if (opened) {
    await opened.pause(true);
    const finished = await untilIdle(inHand, ms);
    const forced = !finished || !way.isReady();
    await Promise.race([opened.close(forced).catch(() => {}), after(500)]);
  }
  way.close();
};

/** Says the same thing about a queue at most once a minute. */
const complainer = (log: Logger, queue: string): ((error: Error) => void) => {
  const saidAt = new Map<string, number>();
  return (error) => {
    const what = (error as { code?: string }).code ?? error.message;
    if (Date.now() - (saidAt.get(what) ?? 0) < 60_000) return;
    saidAt.set(what, Date.now());
    log.warn({ queue, err: error }, "queue connection");
  };
};

/** The worker, opened as soon as its way is: at once, where no wait is needed. */
const opened = (way: WorkerWay, open: () => Worker): (() => Worker | null) => {
  let worker: Worker | null = null;
  const start = () => {
    if (way.reachable === null || way.isReady()) worker = open();
  };
  if (way.reachable === null) start();
  else void way.reachable.then(start);
  return () => worker;
};

type ConsumerOptions = {
  service: string;
  reactions: Reactions;
  deadLetters: DeadLetters;
  queue: QueueOptions;
  log: Logger;
  concurrency?: Readonly<Record<string, number>>;
  graceMs?: number;
};

const startReader = (name: string, byType: Map<string, Reaction[]>, options: ConsumerOptions): Reader => {
  const { log, queue, deadLetters } = options;
  let inHand = 0;
  const handle = async (job: Job<Event>) => {
    inHand += 1;
    try {
      const { type, requestId, id } = job.data;
      const span = { name: `${name} ${type}`, requestId: requestId ?? id, facts: { queue: name, type } };
      const work = () => processJob(job, byType.get(type) ?? [], deadLetters, log);
      return await withRequestId(span.requestId, () => traceJob(span, work));
    } finally {
      inHand -= 1;
    }
  };
  const way = workerWay(queue);
  const worker = opened(way, () =>
    way.open<Event>(name, handle, {
      concurrency: options.concurrency?.[name] ?? 4,
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 100,
      settings: { backoffStrategy: (attemptsMade) => backOffMs(attemptsMade) },
    }).on("error", complainer(log, name)),
  );
  return { worker, way, inHand: () => inHand };
};

/**
 * Starts a worker for every queue that the flow addresses to this service, and shows how deep they are.
 * @returns a function that lets jobs in progress finish, for at most `graceMs`
 */
export const startConsumers = (options: ConsumerOptions): (() => Promise<void>) => {
  const routing = routingOf(options.service, options.reactions);
  const hideDepths = showDepths(options.queue, [...routing.keys()]);
  const readers = [...routing].map(([name, byType]) => startReader(name, byType, options));
  return async () => {
    hideDepths();
    await Promise.all(readers.map((reader) => closeWithin(reader, options.graceMs ?? 8_000)));
  };
};
