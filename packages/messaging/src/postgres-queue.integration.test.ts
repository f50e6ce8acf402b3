/**
 * Guarantees, with BullMQ's PostgreSQL backend behind relay and consumers
 * 1. What commits to the outbox reaches its reader once, under the event's id; repeats do nothing.
 * 2. A completed job stays, so that its id keeps repeats out and the sweep finds it; losing all jobs loses nothing.
 * 3. What may heal is tried again; what cannot becomes a dead letter; a job that failed for good is tried again.
 * 4. Lost connections are made again; a reader that starts while the database is away begins when it is back.
 * 5. Relay and reader stop within their grace, also while jobs can't be reached; preparing twice changes nothing.
 */
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { eventually } from "@qianxian/testing/servers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createPostgresBackend, Queue } from "bullmq";
import { prepareQueues, queueKindOf } from "./index.ts";
import { aPostgresQueue } from "./testing/a-postgres-queue.ts";
import { aReplyEvent, aWalk, queueOfReplies } from "./testing/a-walk.ts";

let database: Awaited<ReturnType<typeof aPostgresQueue>>;
let walk: Awaited<ReturnType<typeof aWalk>>;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  database = await aPostgresQueue();
});
beforeEach(async () => {
  await database.admin.query("truncate bullmq.job cascade");
  walk = await aWalk(database.url);
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await walk.end();
});
afterAll(() => database.drop());

const relay = () => stops.push(walk.relay());
const read = (...args: Parameters<typeof walk.read>) => stops.push(walk.read(...args));
const allDone = () => eventually(async () => (await walk.undone()) === 0, "done", 15_000);
const loseAllJobs = () => database.admin.query("truncate bullmq.job cascade");
const aQueue = () => {
  const queue = new Queue(queueOfReplies, { connection: database.admin as never }, createPostgresBackend);
  queue.on("error", () => undefined);
  stops.push(() => queue.close());
  return queue;
};

describe("queueKindOf", () => {
  it.each([
    ["redis://h:1", "bullmq-redis"],
    ["rediss://h:1", "bullmq-redis"],
    ["postgres://h/d", "bullmq-postgres"],
    ["postgresql://h/d", "bullmq-postgres"],
  ])("of %s is %s", (url, kind) => {
    expect(queueKindOf(url)).toBe(kind);
  });
});

describe("outbox to reader over PostgreSQL", () => {
  it("passes an event on once, as a job of its own id, and marks it done at the end", async () => {
    relay();
    await walk.announce(3);
    await eventually(async () => (await walk.waiting()) === 0, "handed over");
    expect(await walk.undone()).toBe(3);
    const { rows } = await walk.pool.query<{ id: string }>("select id from outbox order by position");
    const queue = aQueue();
    expect((await queue.getWaiting()).map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id));

    read();
    await allDone();
    expect(await walk.effects()).toBe(3);
    expect(await queue.getJobState(String(rows[0]?.id))).toBe("completed");
    expect(await queue.getJobState("01930000-0000-7000-8000-00000000ffff")).toBe("unknown");
    expect((await queue.getJob(String(rows[0]?.id)))?.opts).toMatchObject({
      removeOnComplete: { age: 86_400, count: 100_000 },
      removeOnFail: false,
    });
  });

  it("has its effect once, however often an event is handed over", async () => {
    relay();
    read();
    await walk.announce(20);
    await allDone();
    for (const lose of [async () => undefined, loseAllJobs]) {
      await lose();
      await walk.pool.query("update outbox set relayed_at = null, done_at = null");
      await allDone();
    }
    expect(await walk.effects()).toBe(20);
  });

  it("loses nothing when all jobs are lost after the hand-over", async () => {
    relay();
    await walk.announce(600);
    await eventually(async () => (await walk.waiting()) === 0, "handed over");
    await loseAllJobs();
    read();
    await allDone();
    expect(await walk.effects()).toBe(600);
  });

  it("removes completed jobs by age, when it was told to", async () => {
    const queue = aQueue();
    read();
    const add = (n: number, age: number) =>
      queue.add(ReplyReceived.type, aReplyEvent(n), { jobId: `job-${n}`, removeOnComplete: { age } });
    await add(1, 86_400);
    await eventually(async () => (await queue.getJobState("job-1")) === "completed", "the first is done");
    await database.admin.query("update bullmq.job set finished_at_ms = finished_at_ms - 7200000 where id = 'job-1'");
    await add(2, 3_600);
    await eventually(async () => (await queue.getJobState("job-2")) === "completed", "the second is done");
    await eventually(async () => (await queue.getJobState("job-1")) === "unknown", "the older one is gone");
    expect(await queue.getJobState("job-2")).toBe("completed");
  });
});

describe("failures over PostgreSQL", () => {
  it("tries again what may heal, ends what cannot as a dead letter", async () => {
    const outcomes = [new AppError("try-again-later"), new AppError("try-again-later"), null, new AppError("worker-not-found")];
    relay();
    read(async () => {
      const outcome = outcomes.shift();
      if (outcome) throw outcome;
    });
    await walk.announce(1);
    await allDone();
    await walk.announce(1);
    await allDone();
    expect([await walk.effects(), await walk.deadLetters()]).toEqual([1, 1]);
  });

  it("tries a job again that failed for good", async () => {
    const queue = aQueue();
    let failing = true;
    await walk.pool.query("alter table dead_letter rename to dead_letter_away");
    read(async () => {
      if (failing) throw new AppError("worker-not-found");
    });
    await walk.announce(1);
    const { rows } = await walk.pool.query<{ id: string }>("select id from outbox");
    const data = { id: String(rows[0]?.id), type: ReplyReceived.type, version: 1, payload: {}, requestId: null };
    await queue.add(ReplyReceived.type, data, { jobId: data.id, attempts: 1 });
    await eventually(async () => (await queue.getFailedCount()) === 1, "failed for good");

    await walk.pool.query("alter table dead_letter_away rename to dead_letter");
    failing = false;
    relay();
    await allDone();
    expect(await queue.getFailedCount()).toBe(0);
  });
});

describe("connections over PostgreSQL", () => {
  const name = () => new URL(database.url).pathname.slice(1);
  const cutAll = () =>
    walk.pool.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name()]);

  it("goes on after all connections were cut", async () => {
    relay();
    read();
    await walk.announce(1);
    await allDone();
    await cutAll();
    await walk.announce(10);
    await allDone();
    expect(await walk.effects()).toBe(11);
  });

  it("begins to read when a database that was away is there", async () => {
    const rename = (from: string, to: string) => walk.pool.query(`alter database ${from} rename to ${to}`);
    await walk.announce(1);
    await cutAll();
    await rename(name(), `${name()}_away`);
    relay();
    read();
    await eventually(async () => (await walk.waiting()) === 1, "nothing was handed over");
    await rename(`${name()}_away`, name());
    await allDone();
    expect(await walk.effects()).toBe(1);
  });

  it("stops after the job in progress", async () => {
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = false;
    const [stopRelay, stopRead] = [
      walk.relay(),
      walk.read(async () => {
        begun = true;
        await held;
      }),
    ];
    await walk.announce(1);
    await eventually(() => begun, "the job is in progress");
    const started = performance.now();
    const stopping = Promise.all([stopRelay(), stopRead()]);
    finish();
    await stopping;
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await walk.effects()).toBe(1);
  });

  it("stops soon when its connections are cut while it starts", async () => {
    const again = [walk.relay(), walk.read(undefined, 500)];
    await cutAll();
    const later = performance.now();
    await Promise.all(again.map((stop) => stop()));
    expect(performance.now() - later).toBeLessThan(5_000);
  });
});

describe("prepareQueues", () => {
  it("changes nothing the second time, and nothing for Redis", async () => {
    await database.admin.query("insert into bullmq.job select * from bullmq.job limit 0");
    await expect(prepareQueues(database.url)).resolves.toBeUndefined();
    await expect(prepareQueues("redis://127.0.0.1:1")).resolves.toBeUndefined();
  });
});
