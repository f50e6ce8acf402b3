import {
  createPostgresBackend,
  type PostgresConnectionOptions,
  type Processor,
  Queue,
  Worker,
  type WorkerOptions as BullWorkerOptions,
} from "bullmq";
import type { Redis } from "ioredis";
import { queueKindOf, queuePool } from "./postgres.ts";
import { producerConnection, type QueueOptions, workerConnection } from "./redis.ts";

type WorkerOptions = Omit<BullWorkerOptions, "connection" | "prefix">;

/** The way of a relay to its queues, whatever carries them. */
export type ProducerWay = {
  /** Whether a command can be given now; without Redis it must not be. */
  isReady(): boolean;
  open(name: string): Queue;
  /** Cuts the connection; what is under way fails. */
  close(): void;
};

/** The way of one worker to its queue. */
export type WorkerWay = {
  /** Resolves when a worker may be opened; rejects never, and stays open after `close`. */
  reachable: Promise<unknown> | null;
  open<T>(name: string, processor: Processor<T>, options: WorkerOptions): Worker<T>;
  isReady(): boolean;
  close(): void;
};

const redisProducer = (options: QueueOptions): ProducerWay => {
  const connection = producerConnection(options);
  return {
    isReady: () => connection.status === "ready",
    open: (name) => new Queue(name, { connection, prefix: options.prefix }),
    close: () => connection.disconnect(),
  };
};

const postgresProducer = (options: QueueOptions): ProducerWay => {
  const pool = queuePool(options, 4);
  return {
    isReady: () => !pool.ending,
    open: (name) => new Queue(name, { connection: pool as unknown as PostgresConnectionOptions }, createPostgresBackend) as unknown as Queue,
    close: () => void pool.end().catch(() => undefined),
  };
};

/** Opens a relay's way to its queues. */
export const producerWay = (options: QueueOptions): ProducerWay =>
  queueKindOf(options.url) === "bullmq-redis" ? redisProducer(options) : postgresProducer(options);

/** A connection for a worker, and the copies of it that BullMQ makes, so that all can be closed. */
const connectionsFor = (queue: QueueOptions): Redis[] => {
  const first = workerConnection(queue);
  const all = [first];
  const duplicate = first.duplicate.bind(first);
  first.duplicate = (...change: Parameters<typeof duplicate>) => {
    const copy = duplicate(...change);
    all.push(copy);
    return copy;
  };
  return all;
};

const redisWorker = (options: QueueOptions): WorkerWay => {
  const connections = connectionsFor(options);
  return {
    reachable: null,
    open: (name, processor, more) =>
      new Worker(name, processor, { ...more, connection: connections[0] as Redis, prefix: options.prefix }),
    isReady: () => connections.every(({ status }) => status === "ready"),
    close: () => {
      for (const connection of connections) connection.disconnect();
    },
  };
};

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** BullMQ never tries again when the database is away while a worker is opened. */
const postgresWorker = (options: QueueOptions): WorkerWay => {
  const pool = queuePool(options, 4);
  let answers = false;
  const ask = async (): Promise<void> => {
    while (!answers && !pool.ending) {
      answers = await pool.query("select 1").then(
        () => true,
        () => false,
      );
      if (!answers) await after(500);
    }
  };
  return {
    reachable: ask(),
    open: <T>(name: string, processor: Processor<T>, more: WorkerOptions) =>
      new Worker(name, processor, { ...more, connection: pool as unknown as PostgresConnectionOptions }, createPostgresBackend) as unknown as Worker<T>,
    isReady: () => answers,
    close: () => void pool.end().catch(() => undefined),
  };
};

/** Opens a worker's way to its queue. */
export const workerWay = (options: QueueOptions): WorkerWay =>
  queueKindOf(options.url) === "bullmq-redis" ? redisWorker(options) : postgresWorker(options);
