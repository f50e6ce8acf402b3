/**
 * Guarantees
 * 1. While Redis is away events wait in the outbox, nothing grows in memory, and the log says so once.
 * 2. When it comes back, empty, relay and reader go on by themselves.
 * 3. Relay and reader stop within their grace, with Redis up, down, or hanging, before or after they had it.
 * 4. A job in progress is finished before a reader is closed; one that takes too long is left to others.
 * 5. Nothing stays open after a stop.
 * 6. A connection for adding that has gone half-open is given up and opened anew.
 */
import { makeLogger } from "@qianxian/telemetry";
import { aRedis, eventually } from "@qianxian/testing/servers";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { producerConnection, workerConnection } from "./index.ts";
import { aDoor } from "./testing/a-door.ts";
import { aWalk } from "./testing/a-walk.ts";

let redis: Awaited<ReturnType<typeof aRedis>>;
let walk: Awaited<ReturnType<typeof aWalk>>;
let lines: string[];
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  lines = [];
  redis = await aRedis();
  const destination = { write: (line: string) => void lines.push(line) };
  walk = await aWalk(redis.url, { log: makeLogger({ service: "walk", level: "warn", destination }) });
});
afterEach(async () => {
  redis.signal("SIGCONT");
  for (const stop of stops.splice(0)) await stop();
  await walk.end();
  await redis.stop();
});

const msOf = async (stop: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await stop();
  return performance.now() - started;
};

describe("an outage of Redis", () => {
  it("keeps events in the outbox and delivers them when an empty Redis is back", async () => {
    stops.push(walk.relay(), walk.read());
    await walk.announce(1);
    await eventually(async () => (await walk.undone()) === 0, "the first is done");

    await redis.stop();
    await walk.announce(30);
    await eventually(() => lines.some((line) => line.includes("relay interrupted")), "the log says so");
    expect(await walk.waiting()).toBe(30);

    await redis.start();
    await eventually(async () => (await walk.undone()) === 0, "all are done");
    expect(await walk.effects()).toBe(31);
    expect(lines.filter((line) => line.includes("relay interrupted"))).toHaveLength(1);
  });

  it("fails a command at once instead of keeping it, and reports the outage once", async () => {
    const errors: Error[] = [];
    await redis.stop();
    const connection = producerConnection({ url: redis.url, prefix: "p", onError: (error) => errors.push(error) });
    await eventually(() => errors.length > 0, "the first failure");
    await expect(connection.ping()).rejects.toThrow("enableOfflineQueue");
    await redis.start();
    await eventually(() => connection.status === "ready", "connected");
    await expect(connection.ping()).resolves.toBe("PONG");
    expect(errors).toHaveLength(1);
    connection.disconnect();
  });

  it("gives up a half-open connection for adding, and goes on by a new one", async () => {
    const door = await aDoor(redis.url);
    stops.push(door.close);
    const connection = producerConnection({ url: door.url, prefix: "p" });
    stops.push(async () => connection.disconnect());
    await eventually(() => connection.status === "ready", "connected");
    door.forget();
    await expect(connection.ping()).rejects.toThrow();
    await eventually(() => connection.ping().catch(() => null), "goes on", 20_000);
  });

  it("frees a worker from a half-open connection after more than a blocking read", () => {
    const connection = workerConnection({ url: redis.url, prefix: "p" });
    expect(connection.options).toMatchObject({ socketTimeout: 15_000, maxRetriesPerRequest: null });
    connection.disconnect();
  });
});

describe("stopping", () => {
  it.each([
    ["up", async () => {}],
    ["down", () => redis.stop()],
    ["hanging", async () => redis.signal("SIGSTOP")],
  ])("relay and reader stop soon with Redis %s", async (_how, happens) => {
    const stopRelay = walk.relay();
    const stopReader = walk.read(undefined, 500);
    await walk.announce(1);
    await eventually(async () => (await walk.undone()) === 0, "done");
    await happens();
    expect(await msOf(stopReader)).toBeLessThan(1_500);
    expect(await msOf(stopRelay)).toBeLessThan(3_500);
  });

  it("relay and reader stop soon when they never had a Redis", async () => {
    await redis.stop();
    const stopRelay = walk.relay();
    const stopReader = walk.read(undefined, 500);
    await walk.announce(1);
    await eventually(() => lines.some((line) => line.includes("relay interrupted")), "the relay has tried");
    expect(await msOf(stopReader)).toBeLessThan(1_500);
    expect(await msOf(stopRelay)).toBeLessThan(3_500);
  });

  it("finishes the job in progress, and takes no other", async () => {
    let begun = 0;
    let goOn = () => {};
    const going = new Promise<void>((resolve) => (goOn = resolve));
    stops.push(walk.relay());
    const stopReader = walk.read(async () => {
      begun += 1;
      await going;
    });
    await walk.announce(10);
    await eventually(() => begun === 4, "as many as the reader takes at once");
    const stopped = stopReader();
    goOn();
    await stopped;
    expect([begun, await walk.effects()]).toEqual([4, 4]);
    stops.push(walk.read());
    await eventually(async () => (await walk.undone()) === 0, "the rest is done by the next reader");
    expect(await walk.effects()).toBe(10);
  });

  it("leaves a job that takes too long to the next reader", async () => {
    let begun = false;
    let goOn = () => {};
    stops.push(walk.relay());
    const stopReader = walk.read(() => {
      begun = true;
      return new Promise<void>((resolve) => (goOn = resolve));
    }, 200);
    await walk.announce(1);
    await eventually(() => begun, "begun");
    expect(await msOf(stopReader)).toBeLessThan(1_500);
    expect([await walk.effects(), await walk.undone()]).toEqual([0, 1]);
    goOn();
    await eventually(async () => (await walk.effects()) === 1, "the effect commits all the same");
  });
});
