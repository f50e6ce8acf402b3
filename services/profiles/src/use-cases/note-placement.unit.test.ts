/**
 * Guarantees
 * 1. A worker who has started is no longer looking, as of the day of the start, or else the county day of
 *    the employer's word; the change is announced once.
 * 2. Other steps of a referral change nothing.
 * 3. A repeated event, and older news that comes late, have no effect, even when the worker is
 *    looking again.
 * 4. Somebody who is not in the ledger is passed over.
 */
import { describe, expect, it } from "@jest/globals";
import { routingOf } from "@qianxian/messaging";
import {
  aNewWorker,
  aProfilesApp,
  aReferralChange,
  countyStaff,
  otherService,
  workerId,
} from "../testing/index.ts";

const aLedger = async () => {
  const service = aProfilesApp();
  await service.app.loadWorkers({ workers: [aNewWorker(1)] }, otherService);
  service.state.events = [];
  const hear = async (event: ReturnType<typeof aReferralChange>) =>
    service.reactions["note-placement"]?.react(event);
  const seeking = () => service.state.workers.get(workerId(1))?.facts.seeking;
  return { ...service, hear, seeking };
};

describe("notePlacement", () => {
  it("is where the flow sends referrals", () => {
    const { reactions } = aProfilesApp();
    expect([...routingOf("profiles", reactions).keys()]).toEqual(["profiles.referrals"]);
  });

  it("ends the search of a worker who has started", async () => {
    const { hear, seeking, state } = await aLedger();
    await hear(aReferralChange(1));
    const placed = { state: "no", from: null, source: "placement", verifiedOn: "2026-03-01" };
    expect(seeking()).toEqual(placed);
    expect(state.events).toMatchObject([
      { type: "profiles.workers-changed", payload: { workers: [{ revision: 2, seeking: placed }] } },
    ]);
  });

  it("takes the day of the start, not the day on which somebody said so, if it is told", async () => {
    const [told, untold] = [await aLedger(), await aLedger()];
    await told.hear(aReferralChange(1, { startedOn: "2026-02-20", answeredAt: "2026-03-01T17:00:00.000Z" }));
    await untold.hear(aReferralChange(1, { startedOn: null, answeredAt: "2026-03-01T17:00:00.000Z" }));
    expect(told.seeking()).toMatchObject({ verifiedOn: "2026-02-20" });
    expect(untold.seeking()).toMatchObject({ verifiedOn: "2026-03-02" });
  });

  it.each(["referred", "accepted", "refused", "withdrawn"])("lets a worker %s go on looking", async (status) => {
    const { hear, seeking, state } = await aLedger();
    await hear(aReferralChange(1, { status }));
    expect(seeking()).toMatchObject({ state: "now" });
    expect(state.events).toEqual([]);
  });

  it("acts once, also when the worker is looking again", async () => {
    const { app, hear, seeking, state } = await aLedger();
    const started = aReferralChange(1);
    await hear(started);
    const again = { state: "now", from: null, source: "worker", verifiedOn: "2026-06-01" };
    await app.changeWorker({ workerId: workerId(1), seeking: again }, countyStaff);
    await hear(started);
    await hear(aReferralChange(1));
    await hear(aReferralChange(1, { revision: 2 }));
    expect(seeking()).toEqual(again);
    expect(state.events).toHaveLength(2);
  });

  it("does not let late older news undo what is newer", async () => {
    const { hear, seeking } = await aLedger();
    await hear(aReferralChange(1, { revision: 4, status: "withdrawn" }));
    await hear(aReferralChange(1, { revision: 3 }));
    expect(seeking()).toMatchObject({ state: "now" });
  });

  it("passes over somebody who is not in the ledger", async () => {
    const { hear, state } = await aLedger();
    await hear(aReferralChange(1, { workerId: workerId(9) }));
    expect(state.events).toEqual([]);
  });
});
