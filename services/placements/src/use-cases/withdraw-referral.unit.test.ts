/**
 * Guarantees
 * 1. Staff of the worker's place withdraw what the employer has not decided, or accepted: announced once, and a reserved
 *    seat opens again; twice is the same as once. It undoes createReferral.
 * 2. What was refused or has started stays; to strangers there is nothing.
 * 3. A repeated request gives back no seat that a later yes has taken; a seat that could not be given back is left to the
 *    reconciliation.
 */
import { describe, expect, it } from "@jest/globals";
import type { ReferralId } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import { aPlacementsApp, asCounty, asEmployer, asOtherCounty, asTown, town, vacancyId, workerId } from "../testing/index.ts";

const asked = { workerId, vacancyId, workerSaidYes: true };

const withReferral = async () => {
  const whole = aPlacementsApp();
  const { referral } = await whole.app.createReferral(asked, asTown(town));
  const ask = { referralId: referral.id as ReferralId };
  return { ...whole, ask, withdraw: () => whole.app.withdrawReferral(ask, asTown(town)) };
};

describe("withdrawReferral", () => {
  it("withdraws what the employer has not decided, once", async () => {
    const { withdraw, state } = await withReferral();

    expect(await withdraw()).toMatchObject({ status: "withdrawn", revision: 2, answeredAt: null });
    expect(await withdraw()).toMatchObject({ status: "withdrawn", revision: 2 });
    expect(state.events).toHaveLength(2);
  });

  it("opens the seat of an acceptance again", async () => {
    const { app, ask, withdraw, seats } = await withReferral();
    await app.acceptReferral(ask, asEmployer);
    expect(seats.claims.get(ask.referralId)).toBe("reserved");

    expect((await withdraw()).status).toBe("withdrawn");
    expect(seats.claims.get(ask.referralId)).toBe("released");
  });

  it("leaves what was refused or has started", async () => {
    const refused = await withReferral();
    await refused.app.refuseReferral({ ...refused.ask, reason: "other" }, asEmployer);
    await expect(refused.withdraw()).rejects.toMatchObject({ code: "referral-settled" });

    const started = await withReferral();
    await started.app.acceptReferral(started.ask, asEmployer);
    await started.app.startReferral(started.ask, asEmployer);
    await expect(started.withdraw()).rejects.toMatchObject({ code: "referral-settled" });
    expect(started.seats.claims.get(started.ask.referralId)).toBe("filled");
  });

  it("tells strangers that there is none", async () => {
    const { app, ask } = await withReferral();

    for (const actor of [asOtherCounty, asTown("522732101")])
      await expect(app.withdrawReferral(ask, actor)).rejects.toMatchObject({ code: "referral-not-found" });
    await expect(app.withdrawReferral({ referralId: anId(9, "f") }, asCounty)).rejects.toMatchObject({ code: "referral-not-found" });
  });

  it("takes no seat from a yes that came after it, though the request comes again under its key", async () => {
    const { app, ask, seats } = await withReferral();
    const terms = { once: { key: "k1", scope: "town", bodyHash: "h" } };
    await app.withdrawReferral(ask, asTown(town), terms);
    await app.createReferral(asked, asTown(town));
    await app.acceptReferral(ask, asEmployer);

    expect((await app.withdrawReferral(ask, asTown(town), terms)).status).toBe("withdrawn");
    expect(seats.claims.get(ask.referralId)).toBe("reserved");
  });

  it("leaves a seat that could not be given back to the reconciliation", async () => {
    const { app, ask, withdraw, seats, reported, reconcile, clock } = await withReferral();
    await app.acceptReferral(ask, asEmployer);
    const { claim } = seats;
    seats.claim = () => Promise.reject(new Error("away"));

    expect((await withdraw()).status).toBe("withdrawn");
    expect([seats.claims.get(ask.referralId), reported]).toEqual(["reserved", [ask]]);
    seats.claim = claim;
    clock.set("2026-03-02T03:00:00.000Z");
    expect(await reconcile()).toBe(1);
    expect(seats.claims.get(ask.referralId)).toBe("released");
  });
});
