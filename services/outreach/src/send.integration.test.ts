/**
 * Guarantees (real Postgres, real queue, real tray)
 * 1. A confirmed campaign is delivered through the queue: each message once, with a link that answers.
 * 2. A slow tray is waited for; a refusing one fails each message with the reason, and the campaign is over.
 * 3. A tray that stores and hangs leaves messages unknown; they are found by asking, and none is sent twice.
 * 4. A process that dies between sending and recording leaves one message at the tray, recorded by the next.
 * 5. A tray that is away is waited for.
 * 6. No job in Redis holds a number, a text or a token.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import { sqlDeadLetters, sqlOutboxStore } from "@qianxian/database";
import { startRelay } from "@qianxian/messaging";
import { makeLogger } from "@qianxian/telemetry";
import { aQueuePrefix, eventually } from "@qianxian/testing/servers";
import { Redis } from "ioredis";
import { v7 } from "uuid";
import { trayChannel } from "./adapters/tray-channel.ts";
import { outreachApp, outreachReactions } from "./app.ts";
import { startOutreachConsumers } from "./consumers.ts";
import type { Channel } from "./ports/channel.ts";
import { anOutreachApp, anyone, aTray, countyStaff, nobodyThere, phoneOf, vacancyId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const log = makeLogger({ service: "outreach", level: "silent" });
const workers = 4;
const pace = { pollMs: 50 };

/** A channel whose process dies after the first hand-over: the receipt is never recorded. */
const dyingOnce = (channel: Channel): Channel => {
  let isAlive = true;
  return {
    ...channel,
    send: async (message) => {
      const receipt = await channel.send(message);
      if (isAlive) {
        isAlive = false;
        throw new Error("the process is gone");
      }
      return receipt;
    },
  };
};

describe("sending through the queue", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  let tray: Awaited<ReturnType<typeof aTray>>;
  const stops: (() => Promise<unknown>)[] = [];
  let queue: ReturnType<typeof aQueuePrefix>;

  beforeAll(async () => {
    store = await prismaStore();
  });
  afterAll(() => store.close());

  beforeEach(async () => {
    await store.pool.query("truncate message, campaign, outbox, inbox, dead_letter");
    tray = await aTray();
    queue = aQueuePrefix();
  });

  afterEach(async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
    await tray.stop();
  });

  /** The service as one process runs it, on the given channel. */
  const start = (channel: Channel) => {
    const { deps: memory } = anOutreachApp({ workers });
    const rules = { weeklyCap: 2, quietHours: null, undoMs: 0, retryDelaysMs: Array.from({ length: 20 }, () => 100) };
    const deps = { ...memory, newId: v7, clock: { now: () => new Date() }, channel, rules };
    const { system } = store.store;
    const outbox = sqlOutboxStore(system.pool, store.url, store.schema);
    const deadLetters = sqlDeadLetters(system.pool);
    const reactions = outreachReactions({ transact: system.transact, deps });
    stops.push(startRelay({ store: outbox, queue, log, pace }));
    stops.push(startOutreachConsumers({ reactions, deadLetters, queue, log }));
    return outreachApp({ transact: store.transact, deps });
  };

  const channelTo = (url: string, timeoutMs = 300) => {
    const channel = trayChannel({ url, timeoutMs });
    stops.push(channel.close);
    return channel;
  };

  type App = ReturnType<typeof start>;

  const send = async (app: App) => {
    const { id } = (await app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
    await app.sendCampaign({ campaignId: id }, countyStaff);
    return id;
  };
  const read = (app: App, campaignId: string) =>
    app.readCampaign({ campaignId }, countyStaff) as Promise<Campaign>;
  const isSent = (app: App, id: string) =>
    eventually(async () => (await read(app, id)).status === "sent", "the campaign is sent");
  const deadLetters = async () => (await store.pool.query("select reason from dead_letter")).rows;

  it("delivers each message once, and the link in it answers", async () => {
    const app = start(channelTo(tray.url));

    const id = await send(app);
    await isSent(app, id);

    const messages = await tray.messages();
    expect(messages).toHaveLength(workers);
    expect((await read(app, id)).counts).toMatchObject({ sent: workers, failed: 0, unknown: 0 });
    const { rows } = await store.pool.query("select id, receipt_id from message");
    expect(new Map(messages.map((one) => [one.messageId, one.receiptId]))).toEqual(
      new Map(rows.map((row) => [row.id, row.receipt_id])),
    );
    const token = /\/o\/([\w-]{48})$/.exec(messages[0]?.text ?? "")?.[1] ?? "";
    expect(await app.recordReply({ token, answer: "interested" }, anyone)).toMatchObject({ answer: "interested" });
    expect((await read(app, id)).counts).toMatchObject({ replied: 1, interested: 1 });
    expect(await deadLetters()).toEqual([]);
  });

  it("keeps numbers, texts and tokens out of Redis", async () => {
    const app = start(channelTo(tray.url));
    await isSent(app, await send(app));

    const redis = new Redis(queue.url);
    const keys = await redis.keys(`${queue.prefix}*`);
    const jobs = keys.filter((key) => /:[0-9a-f-]{36}$/.test(key));
    const kept = JSON.stringify(await Promise.all(jobs.map((key) => redis.hgetall(key))));
    await redis.quit();

    expect(jobs.length).toBeGreaterThanOrEqual(workers);
    expect(kept).toContain("outreach.message-queued");
    expect(kept).not.toMatch(new RegExp(`${phoneOf(1).slice(0, 8)}|劳务|qx.example`));
  });

  it("waits for a slow tray", async () => {
    await tray.behave({ delayMs: 150 });
    const app = start(channelTo(tray.url, 2_000));

    await isSent(app, await send(app));

    expect(await tray.messages()).toHaveLength(workers);
  });

  it("fails each message that the tray refuses, with the reason", async () => {
    await tray.behave({ refuse: true });
    const app = start(channelTo(tray.url));

    const id = await send(app);
    await isSent(app, id);

    expect((await read(app, id)).counts).toMatchObject({ sent: 0, failed: workers });
    expect(await app.listMessages({ campaignId: id }, countyStaff)).toMatchObject({
      items: Array.from({ length: workers }, () => ({ because: { zh: expect.stringContaining("拒收") } })),
    });
    expect(await tray.messages()).toEqual([]);
    expect(await deadLetters()).toEqual([]);
  });

  it("finds by asking what a hanging tray has stored, and sends none of it twice", async () => {
    await tray.behave({ hangAfterStoring: 3 });
    const app = start(channelTo(tray.url));

    const id = await send(app);
    await isSent(app, id);

    expect(await tray.messages()).toHaveLength(workers);
    const { rows } = await store.pool.query("select attempts from message order by attempts");
    expect(rows.map(({ attempts }) => attempts)).toEqual([1, 2, 2, 2]);
  });

  it("sends at most once when the process dies between sending and recording", async () => {
    const app = start(dyingOnce(channelTo(tray.url)));

    const id = await send(app);
    await isSent(app, id);

    expect(await tray.messages()).toHaveLength(workers);
    expect((await read(app, id)).counts).toMatchObject({ sent: workers });
    const { rows } = await store.pool.query("select max(attempts) as most from message");
    expect(rows).toEqual([{ most: 2 }]);
  });

  it("waits for a tray that is away", async () => {
    const there = channelTo(tray.url);
    const away = channelTo(nobodyThere);
    let target: Channel = away;
    const app = start({ ...there, send: (message) => target.send(message) });
    const id = await send(app);
    const isWaiting = async () => {
      const { items } = (await app.listMessages({ campaignId: id }, countyStaff)) as {
        items: { status: string; because: unknown }[];
      };
      return items.every(({ status, because }) => status !== "sent" && because !== null);
    };
    await eventually(isWaiting, "every message waits, with the reason");

    target = there;
    await isSent(app, id);

    expect(await tray.messages()).toHaveLength(workers);
  });
});
