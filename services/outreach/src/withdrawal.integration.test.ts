/**
 * Guarantees (real Postgres, real queue, real tray)
 * 1. Consent that is withdrawn in the ledger stops that person's messages within five seconds: those that wait for the
 *    night to end, and those that wait for a channel that does not answer; also behind the news of 5 000 other people.
 * 2. None of them ever reaches the tray, also when it answers again; everybody else's do.
 * 3. Somebody who left the ledger is stopped as fast.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { sqlDeadLetters, sqlOutboxStore } from "@qianxian/database";
import { startRelay } from "@qianxian/messaging";
import { makeLogger } from "@qianxian/telemetry";
import { aQueuePrefix, eventually } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { trayChannel } from "./adapters/tray-channel.ts";
import { outreachApp, outreachReactions } from "./app.ts";
import { startOutreachConsumers } from "./consumers.ts";
import type { QuietHours } from "./domain/quiet-hours.ts";
import type { Channel } from "./ports/channel.ts";
import { aCard, anOutreachApp, aTray, countyStaff, nobodyThere, vacancyId, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const log = makeLogger({ service: "outreach", level: "silent" });
const workers = 5;
const stoppedWithinMs = 5_000;
const others = { events: 10, each: 500 };

/** Quiet hours that began ten minutes ago and last half a day, in minutes of Asia/Shanghai (UTC+8). */
const nightNow = (): QuietHours => {
  const minute = (Math.floor(Date.now() / 60_000) + 8 * 60) % 1_440;
  return { from: (minute + 1_430) % 1_440, to: (minute + 720) % 1_440 };
};

describe("consent that is withdrawn", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  let tray: Awaited<ReturnType<typeof aTray>>;
  const stops: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    store = await prismaStore();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.pool.query("truncate message, campaign, worker_note, outbox, inbox, dead_letter");
    tray = await aTray();
  });
  afterEach(async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
    await tray.stop();
  });

  const channelTo = (url: string) => {
    const channel = trayChannel({ url, timeoutMs: 300 });
    stops.push(channel.close);
    return channel;
  };

  /** The service as one process runs it, with a campaign under way. */
  const start = async (channel: Channel, quietHours: QuietHours | null) => {
    const { deps: memory } = anOutreachApp({ workers });
    const rules = { weeklyCap: 2, quietHours, undoMs: 0, retryDelaysMs: Array.from({ length: 200 }, () => 200) };
    const deps = { ...memory, newId: v7, clock: { now: () => new Date() }, channel, rules };
    const queue = aQueuePrefix();
    const { system } = store.store;
    stops.push(startRelay({ store: sqlOutboxStore(system.pool, store.url, store.schema), queue, log, pace: { pollMs: 50 } }));
    const reactions = outreachReactions({ transact: system.transact, deps });
    stops.push(startOutreachConsumers({ reactions, deadLetters: sqlDeadLetters(system.pool), queue, log }));
    const app = outreachApp({ transact: store.transact, deps });
    const { id } = (await app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
    await app.sendCampaign({ campaignId: id }, countyStaff);
  };

  const announce = (...cards: ReturnType<typeof aCard>[]) =>
    store.transact((tx) => tx.outbox.add(WorkersChanged, { workers: cards }));
  const rowOf = async (worker: number) => {
    const sql = "select status, because->>'zh' as because from message where worker_id = $1";
    return (await store.pool.query<{ status: string; because: string | null }>(sql, [workerId(worker)])).rows[0];
  };
  const isStopped = (worker: number) =>
    eventually(async () => (await rowOf(worker))?.status === "failed", `worker ${worker} is stopped`, stoppedWithinMs);

  it("stops what waits for the night to end, behind the news of thousands", async () => {
    await start(channelTo(tray.url), nightNow());
    for (let n = 0; n < others.events; n += 1)
      await announce(...Array.from({ length: others.each }, (_, index) => aCard(1_000 + n * others.each + index)));

    await announce(aCard(2, { revision: 2, consentToPush: false }), aCard(3, { revision: 2, erased: true }));
    await Promise.all([isStopped(2), isStopped(3)]);

    expect([await rowOf(2), await rowOf(3)]).toEqual([
      { status: "failed", because: "本人已不同意接收消息，或者不要系统自动安排" },
      { status: "failed", because: "本人已从台账中删除，没有发送" },
    ]);
    expect(await tray.messages()).toEqual([]);
  });

  it("stops what a channel that does not answer has left waiting, and sends it never", async () => {
    const [there, away] = [channelTo(tray.url), channelTo(nobodyThere)];
    let target: Channel = away;
    await start({ ...there, send: (message) => target.send(message) }, null);
    await eventually(async () => (await rowOf(2))?.because, "the message waits for another attempt");

    await announce(aCard(2, { revision: 2, consentToPush: false }));
    await isStopped(2);
    target = there;
    const isSent = async () => (await Promise.all([1, 3, 4, 5].map(rowOf))).every((row) => row?.status === "sent");
    await eventually(isSent, "everybody else has theirs");

    const { rows } = await store.pool.query("select id from message where worker_id = $1", [workerId(2)]);
    const sent = (await tray.messages()).map(({ messageId }) => messageId);
    expect(sent).toHaveLength(workers - 1);
    expect(sent).not.toContain(rows[0].id);
    expect(await rowOf(2)).toEqual({ status: "failed", because: "本人已不同意接收消息，或者不要系统自动安排" });
  });
});
