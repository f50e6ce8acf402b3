/**
 * Guarantees
 * 1. A reader shows how deep its queues are, by queue and state, and counts its jobs and their outcome.
 * 2. A relay counts what it hands over and what is confirmed.
 * 3. Without Redis the depth is a failed reading, not an old figure; it comes back with Redis.
 * 4. No label shows an event.
 */
import { AppError } from "@qianxian/kernel";
import { metricsText } from "@qianxian/telemetry";
import { aQueuePrefix, aRedis, eventually } from "@qianxian/testing/servers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { aWalk, queueOfReplies } from "./testing/a-walk.ts";

let redis: Awaited<ReturnType<typeof aRedis>>;
let walk: Awaited<ReturnType<typeof aWalk>>;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  redis = await aRedis();
});
beforeEach(async () => {
  walk = await aWalk(redis.url, { prefix: aQueuePrefix().prefix });
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await walk.end();
});
afterAll(() => redis.stop());

const valueOf = async (metric: string): Promise<number | undefined> => {
  const line = (await metricsText()).text.split("\n").find((one) => one.startsWith(`${metric} `));
  return line === undefined ? undefined : Number(line.slice(metric.length));
};
const depth = (state: string) => valueOf(`qx_queue_jobs{queue="${queueOfReplies}",state="${state}"}`);
const jobs = async (outcome: string) =>
  (await valueOf(`qx_job_seconds_count{queue="${queueOfReplies}",type="outreach.reply-received",outcome="${outcome}"}`)) ?? 0;

describe("a reader's metrics", () => {
  it("show what is under way, and count what was done", async () => {
    let goOn = () => {};
    const going = new Promise<void>((resolve) => (goOn = resolve));
    const [doneBefore, relayedBefore] = [await jobs("done"), (await valueOf('qx_outbox_events_total{step="relayed"}')) ?? 0];
    stops.push(walk.relay(), walk.read(() => going));
    await walk.announce(6);
    await eventually(async () => (await depth("active")) === 4 && (await depth("waiting")) === 2, "four run, two wait");
    goOn();
    await eventually(async () => (await walk.undone()) === 0, "done");
    await eventually(async () => (await depth("active")) === 0 && (await depth("waiting")) === 0, "empty");
    expect((await jobs("done")) - doneBefore).toBe(6);
    expect(((await valueOf('qx_outbox_events_total{step="relayed"}')) ?? 0) - relayedBefore).toBe(6);
    expect(await valueOf('qx_outbox_events_total{step="confirmed"}')).toBeGreaterThanOrEqual(6);
    expect((await metricsText()).text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it("tell what comes again from what is dead", async () => {
    const before = { again: await jobs("again"), dead: await jobs("dead") };
    const failures = [new AppError("try-again-later"), new AppError("invalid-input")];
    stops.push(walk.relay(), walk.read(async () => Promise.reject(failures.shift())));
    await walk.announce(1);
    await eventually(async () => (await walk.deadLetters()) === 1, "dead");
    expect({ again: (await jobs("again")) - before.again, dead: (await jobs("dead")) - before.dead }).toEqual({ again: 1, dead: 1 });
  });

  it("fail plainly without Redis, and come back with it", async () => {
    stops.push(walk.read());
    const failed = () => valueOf('qx_reading_failed{reading="qx_queue_jobs"}');
    await eventually(async () => (await failed()) === 0, "read");
    await redis.stop();
    await eventually(async () => (await failed()) === 1 && (await depth("waiting")) === undefined, "failed");
    await redis.start();
    await eventually(async () => (await failed()) === 0 && (await depth("waiting")) === 0, "back");
  });
});
