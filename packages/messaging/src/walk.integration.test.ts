/**
 * Guarantees
 * 1. What commits to the outbox reaches its reader once, soon, under the event's id; repeats do nothing.
 * 2. When the reader has finished, the outbox row is done; not before.
 * 3. Losing everything in Redis loses nothing, and no effect happens twice.
 * 4. A failure that may heal is tried again; a dead letter ends it; a job that failed for good is tried again.
 * 5. A backlog longer than a batch drains, also behind events that are slow to finish.
 */
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { aQueuePrefix, aRedis, eventually } from "@qianxian/testing/servers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { attemptsMax, backOffType } from "./back-off.ts";
import { aWalk, queueOfReplies } from "./testing/a-walk.ts";

let redis: Awaited<ReturnType<typeof aRedis>>;
let client: Redis;
let walk: Awaited<ReturnType<typeof aWalk>>;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  redis = await aRedis();
  client = new Redis(redis.url);
});
beforeEach(async () => {
  await client.flushall();
  walk = await aWalk(redis.url);
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await walk.end();
});
afterAll(async () => {
  client.disconnect();
  await redis.stop();
});

const aQueue = () => {
  const queue = new Queue(queueOfReplies, { connection: client, prefix: walk.queue.prefix });
  stops.push(() => queue.close());
  return queue;
};
const relay = () => stops.push(walk.relay());
const read = (...args: Parameters<typeof walk.read>) => stops.push(walk.read(...args));

describe("outbox to reader", () => {
  it("passes an event on once, as a job of its own id, and marks it done at the end", async () => {
    const queue = aQueue();
    relay();
    await walk.announce(3);
    await eventually(async () => (await walk.waiting()) === 0, "handed over");
    const { rows } = await walk.pool.query<{ id: string }>("select id from outbox order by position");
    const ids = rows.map(({ id }) => id);
    expect((await queue.getWaiting()).map(({ id }) => id).toSorted()).toEqual(ids);
    expect(await walk.undone()).toBe(3);

    read();
    await eventually(async () => (await walk.undone()) === 0, "done");
    expect(await walk.effects()).toBe(3);
    const job = await queue.getJob(String(ids[0]));
    expect(job).toMatchObject({ name: ReplyReceived.type, data: { id: ids[0], payload: expect.any(Object) } });
    expect(job?.opts).toMatchObject({ attempts: attemptsMax, backoff: { type: backOffType }, removeOnComplete: { age: 86_400, count: 100_000 }, removeOnFail: false });
  });

  it("has its effect once, however often an event is handed over", async () => {
    relay();
    read();
    await walk.announce(20);
    await eventually(async () => (await walk.undone()) === 0, "done");
    await walk.pool.query("update outbox set relayed_at = null, done_at = null");
    await eventually(async () => (await walk.undone()) === 0, "done again");
    await client.flushall();
    await walk.pool.query("update outbox set relayed_at = null, done_at = null");
    await eventually(async () => (await walk.undone()) === 0, "done a third time");
    expect(await walk.effects()).toBe(20);
  });

  it("loses nothing when Redis loses everything after the hand-over", async () => {
    relay();
    await walk.announce(50);
    await eventually(async () => (await walk.waiting()) === 0, "handed over");
    await client.flushall();
    read();
    await eventually(async () => (await walk.undone()) === 0, "done");
    expect(await walk.effects()).toBe(50);
  });

  it("drains more than a batch, lost in Redis as a whole", async () => {
    await walk.announce(1_200);
    relay();
    await eventually(async () => (await walk.waiting()) === 0, "handed over", 20_000);
    await client.flushall();
    read();
    await eventually(async () => (await walk.undone()) === 0, "done", 60_000);
    expect(await walk.effects()).toBe(1_200);
  }, 90_000);
});

describe("failures", () => {
  it("tries again what may heal, and writes no dead letter", async () => {
    let failures = 2;
    relay();
    read(async () => {
      if (failures-- > 0) throw new AppError("try-again-later");
    });
    await walk.announce(1);
    await eventually(async () => (await walk.undone()) === 0, "done");
    expect([await walk.effects(), await walk.deadLetters()]).toEqual([1, 0]);
  });

  it("ends what cannot heal as a dead letter, and the next event is read", async () => {
    let first = true;
    relay();
    read(async () => {
      if (!first) return;
      first = false;
      throw new AppError("worker-not-found");
    });
    await walk.announce(2);
    await eventually(async () => (await walk.undone()) === 0, "done");
    expect([await walk.effects(), await walk.deadLetters()]).toEqual([1, 1]);
  });

  it("tries a job again that failed because its dead letter could not be stored", async () => {
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
    await eventually(async () => (await walk.undone()) === 0, "done");
    expect(await queue.getFailedCount()).toBe(0);
  });
});

describe("two prefixes in one Redis", () => {
  it("do not see each other", async () => {
    const { url, prefix } = aQueuePrefix();
    const other = await aWalk(url, { prefix });
    const stopRelay = other.relay();
    read();
    await other.announce(1);
    await eventually(async () => (await other.waiting()) === 0, "handed over");
    expect(await walk.effects()).toBe(0);
    await stopRelay();
    await other.end();
  });
});
