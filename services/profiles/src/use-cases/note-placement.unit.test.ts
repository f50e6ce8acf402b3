/**
 * Guarantees
 * 1. A worker who has started is no longer looking, as of the day of the start, or else the county day of
 *    the employer's word; the change is announced once.
 * 2. An employer sees the worker as long as one of their referrals is open, and not after; whoever has started is with
 *    the employer, whose liaison then sees them. Each change is announced with the scopes that follow.
 * 3. A repeated event, and older news that comes late, have no effect, even when the worker is
 *    looking again.
 * 4. Somebody who is not in the ledger is passed over.
 * 5. A yes is consent to share the contact: spoken when it was said to staff, a reply when it came by a link.
 */
import { describe, expect, it } from "@jest/globals";
import { routingOf } from "@qianxian/messaging";
import { anId } from "@qianxian/testing";
import {
  aNewWorker,
  aProfilesApp,
  aReferralChange,
  countyStaff,
  employerId,
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
  const worker = () => service.state.workers.get(workerId(1));
  /** Places that the last news of the worker named. */
  const scopes = (): string[] =>
    (service.state.events.at(-1)?.payload as { workers: { scopes: string[] }[] } | undefined)?.workers[0]?.scopes ?? [];
  return { ...service, hear, seeking, worker, scopes };
};

describe("notePlacement", () => {
  it("is where the flow sends referrals", () => {
    const { reactions } = aProfilesApp();
    expect([...routingOf("profiles", reactions).keys()]).toEqual(["profiles.referrals", "profiles.stations"]);
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
    const { hear, seeking, worker } = await aLedger();
    await hear(aReferralChange(1, { status }));
    expect(seeking()).toMatchObject({ state: "now" });
    expect(worker()).toMatchObject({ workplaceId: null });
  });

  it.each(["referred", "accepted", "started"])("lets the employer see a worker %s, and announces it", async (status) => {
    const { hear, scopes, state, worker } = await aLedger();
    await hear(aReferralChange(1, { status }));
    expect(worker()).toMatchObject({ revision: 2, releasedTo: [employerId(1)] });
    expect(state.events).toHaveLength(1);
    expect(scopes()).toContain(`employer:${employerId(1)}`);
  });

  it.each(["refused", "withdrawn"])("lets nobody see a worker %s, and announces nothing", async (status) => {
    const { hear, state, worker } = await aLedger();
    await hear(aReferralChange(1, { status }));
    expect(worker()).toMatchObject({ revision: 1, releasedTo: [] });
    expect(state.events).toEqual([]);
  });

  it.each(["refused", "withdrawn"])("hides a worker %s from the employer again, and announces it", async (status) => {
    const { hear, scopes, state, worker } = await aLedger();
    await hear(aReferralChange(1, { status: "referred", revision: 1 }));
    await hear(aReferralChange(1, { status, revision: 2 }));
    expect(worker()).toMatchObject({ revision: 3, releasedTo: [] });
    expect(state.events).toHaveLength(2);
    expect(scopes().filter((scope) => scope.startsWith("employer:"))).toEqual([]);
  });

  it("goes on showing a worker to an employer with another open referral", async () => {
    const { hear, worker, state } = await aLedger();
    await hear(aReferralChange(1, { status: "referred", revision: 1 }));
    await hear(aReferralChange(2, { status: "referred", revision: 1 }));
    await hear(aReferralChange(3, { status: "referred", revision: 1, employerId: employerId(2) }));
    await hear(aReferralChange(1, { status: "refused", revision: 2 }));
    expect(worker()).toMatchObject({ releasedTo: [employerId(1), employerId(2)] });
    expect(state.events).toHaveLength(2);
    await hear(aReferralChange(2, { status: "withdrawn", revision: 2 }));
    expect(worker()).toMatchObject({ releasedTo: [employerId(2)] });
  });

  it("puts a worker who has started with the employer and its liaison", async () => {
    const { hear, scopes, worker } = await aLedger();
    await hear(aReferralChange(1));
    expect(worker()).toMatchObject({ workplaceId: employerId(1) });
    expect(scopes()).toEqual(expect.arrayContaining([`employer:${employerId(1)}`, `liaison:${employerId(1)}`]));
  });

  it("does not let late older news release a worker again", async () => {
    const { hear, worker } = await aLedger();
    await hear(aReferralChange(1, { status: "withdrawn", revision: 3 }));
    await hear(aReferralChange(1, { status: "referred", revision: 2 }));
    expect(worker()).toMatchObject({ releasedTo: [], revision: 1 });
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

  it("takes a yes to staff for spoken consent to share, recorded by who referred, and one by a link for a reply", async () => {
    const said = { saidYesTo: "staff", referredBy: anId(7, "a1"), messageId: null };
    for (const [facts, how, by] of [[said, "spoken", anId(7, "a1")], [{}, "reply", null]] as const) {
      const { hear, app } = await aLedger();
      await hear(aReferralChange(1, { status: "referred", startedOn: null, ...facts }));
      const { items } = await app.listConsents({ workerId: workerId(1) }, countyStaff);
      const shared = items.filter(({ purpose }) => purpose === "share-with-employer");
      expect(shared).toMatchObject([{ how, recordedBy: by, textVersion: "share-with-employer-1" }]);
    }
  });
});
