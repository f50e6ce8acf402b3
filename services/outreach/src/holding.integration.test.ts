/**
 * Guarantees (real Postgres, real queue, real tray)
 * 1. Of undoing a campaign and its first message exactly one wins, however close: nothing is sent, or everything.
 * 2. A campaign undone within its window sends nothing, although its jobs are in the queue; confirmed anew it is sent once.
 * 3. An undoing whose process dies before the commit has not happened.
 * 4. Paused while it is being sent, also over a restart, it sends nothing more; resumed, each message once, none lost.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Campaign, MessageQueued } from "@qianxian/contracts/outreach";
import { sqlDeadLetters, sqlOutboxStore } from "@qianxian/database";
import { startRelay } from "@qianxian/messaging";
import { makeLogger } from "@qianxian/telemetry";
import { anEvent } from "@qianxian/testing";
import { aQueuePrefix, eventually } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { memoryChannel } from "./adapters/memory-channel.ts";
import { trayChannel } from "./adapters/tray-channel.ts";
import { outreachApp, outreachReactions } from "./app.ts";
import { startOutreachConsumers } from "./consumers.ts";
import type { Channel } from "./ports/channel.ts";
import { anOutreachApp, aTray, countyStaff, vacancyId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const log = makeLogger({ service: "outreach", level: "silent" });

describe("holding a campaign back", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  let tray: Awaited<ReturnType<typeof aTray>>;
  let queue: ReturnType<typeof aQueuePrefix>;
  const stops: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    store = await prismaStore();
  });
  afterAll(() => store.close());

  beforeEach(async () => {
    await store.pool.query("truncate message, campaign, outbox, inbox, dead_letter");
    tray = await aTray();
    queue = aQueuePrefix();
  });

  const stopAll = async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
  };
  afterEach(async () => {
    await stopAll();
    await tray.stop();
  });

  const depsOf = (channel: Channel, undoMs: number, workers: number) => ({
    ...anOutreachApp({ workers }).deps,
    newId: v7,
    clock: { now: () => new Date() },
    channel,
    rules: { weeklyCap: 50, quietHours: null, undoMs, retryDelaysMs: Array.from({ length: 20 }, () => 100) },
  });

  /** The service as one process runs it. */
  const start = (undoMs: number, workers: number) => {
    const channel = trayChannel({ url: tray.url, timeoutMs: 2_000 });
    const deps = depsOf(channel, undoMs, workers);
    const { system } = store.store;
    const reactions = outreachReactions({ transact: system.transact, deps });
    const outbox = sqlOutboxStore(system.pool, store.url, store.schema);
    stops.push(channel.close);
    stops.push(startRelay({ store: outbox, queue, log, pace: { pollMs: 50, sweepMs: 100, confirmAfterMs: 100 } }));
    stops.push(startOutreachConsumers({ reactions, deadLetters: sqlDeadLetters(system.pool), queue, log }));
    return outreachApp({ transact: store.transact, deps });
  };

  type App = ReturnType<typeof outreachApp>;
  const confirm = async (app: App, order: object = {}) => {
    const { id } = (await app.planCampaign({ vacancyIds: [vacancyId(1)], ...order }, countyStaff)) as Campaign;
    return (await app.sendCampaign({ campaignId: id }, countyStaff)) as Campaign;
  };
  const read = (app: App, { id }: Campaign) => app.readCampaign({ campaignId: id }, countyStaff) as Promise<Campaign>;
  const isSent = (app: App, campaign: Campaign) =>
    eventually(async () => (await read(app, campaign)).status === "sent", "the campaign is sent");
  const count = async (where: string) => {
    const { rows } = await store.pool.query<{ n: number }>(`select count(*)::int as n from ${where}`);
    return rows[0]?.n ?? -1;
  };
  const allJobsDone = () =>
    eventually(async () => (await count("outbox where done_at is null and type = 'outreach.message-queued'")) === 0, "every job has run");

  /** As long as so many questions to the database take; none for fewer than one. */
  const breaths = async (n: number) => {
    for (let left = n; left > 0; left -= 1) await store.pool.query("select 1");
  };

  /** Undoes a campaign and sends its messages at once; the first gets so much of a lead, or of a lag. */
  const race = async (lead: number) => {
    const channel = memoryChannel();
    const deps = depsOf(channel, 60_000, 3);
    let begin = (): void => {};
    const asked = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const maskedNames = async (ids: Parameters<typeof deps.people.maskedNames>[0]) => {
      begin();
      await breaths(-lead);
      return deps.people.maskedNames(ids);
    };
    const app = outreachApp({ transact: store.transact, deps });
    const undoer = outreachApp({ transact: store.transact, deps: { ...deps, people: { ...deps.people, maskedNames } } });
    const reactions = outreachReactions({ transact: store.store.system.transact, deps });
    const campaign = await confirm(app);
    const { rows } = await store.pool.query<{ id: string }>("select id from message order by id");
    const jobs = rows.map(({ id }) => anEvent(MessageQueued, { messageId: id }));
    const undoing = undoer.undoCampaign({ campaignId: campaign.id }, countyStaff).then(
      () => "undone",
      (error: { code: string }) => error.code,
    );
    await asked;
    await breaths(lead);
    await Promise.all(jobs.map((job) => reactions["send-message"].react(job)));
    return { outcome: await undoing, taken: channel.taken.length, status: (await read(app, campaign)).status };
  };

  it("lets either the undoing win or the first message, never both", async () => {
    const seen = new Set<string>();
    for (let lead = -12; lead <= 12; lead += 1) {
      await store.pool.query("truncate message, campaign, outbox, inbox");
      const { outcome, taken, status } = await race(lead);
      seen.add(outcome);
      const [expected, left] = outcome === "undone" ? ["planned", 0] : ["sent", 3];
      expect({ lead, taken, status, left: await count("message") }).toEqual({ lead, taken: left, status: expected, left });
    }
    expect([...seen].toSorted()).toEqual(["campaign-under-way", "undone"]);
  });

  it("sends nothing of an undone campaign, although its jobs are queued, and everything once when confirmed anew", async () => {
    const app = start(1_000, 4);
    const campaign = await confirm(app);

    await app.undoCampaign({ campaignId: campaign.id }, countyStaff);
    await allJobsDone();
    expect(await tray.messages()).toEqual([]);
    expect(await read(app, campaign)).toMatchObject({ status: "planned", counts: { queued: 0 } });

    await app.sendCampaign({ campaignId: campaign.id }, countyStaff);
    await isSent(app, campaign);
    expect(await tray.messages()).toHaveLength(4);
    await expect(app.undoCampaign({ campaignId: campaign.id }, countyStaff)).rejects.toMatchObject({ code: "campaign-under-way" });
    expect(await count("dead_letter")).toBe(0);
  });

  it("has not undone what was not committed", async () => {
    const app = start(500, 4);
    const campaign = await confirm(app);

    const dying = store.transact(async (tx) => {
      const locked = await tx.campaigns.lock(campaign.id);
      await tx.messages.takeBack(campaign.id);
      await tx.campaigns.save({ ...locked!, sentAt: null, sendsAt: null });
      throw new Error("the process is gone");
    });

    await expect(dying).rejects.toThrow("the process is gone");
    await isSent(app, campaign);
    expect(await tray.messages()).toHaveLength(4);
  });

  it("sends nothing more of a paused campaign, also over a restart, and each message once when it goes on", async () => {
    const workers = 40;
    await tray.behave({ delayMs: 60 });
    const first = start(0, workers);
    const campaign = await confirm(first, { offersPerSeat: 20 });
    await eventually(async () => (await tray.messages()).length > 0, "the first message is out");

    expect(await first.pauseCampaign({ campaignId: campaign.id }, countyStaff)).toMatchObject({ status: "paused" });
    await stopAll();
    const second = start(0, workers);
    await allJobsDone();

    const out = (await tray.messages()).length;
    expect(out).toBeLessThan(workers);
    expect(await read(second, campaign)).toMatchObject({ status: "paused", counts: { sent: out, queued: workers - out } });
    expect(await count("message where parked")).toBe(workers - out);

    await second.resumeCampaign({ campaignId: campaign.id }, countyStaff);
    await second.resumeCampaign({ campaignId: campaign.id }, countyStaff);
    await isSent(second, campaign);
    const taken = (await tray.messages()).map(({ messageId }) => messageId);
    expect(new Set(taken).size).toBe(workers);
    expect(taken).toHaveLength(workers);
    expect(await count("dead_letter")).toBe(0);
  });
});
