/**
 * Guarantees (acceptReferral, refuseReferral, startReferral)
 * 1. Accepting reserves a seat, starting fills it, refusing after accepting opens it again.
 * 2. Saying the same again changes and announces nothing.
 * 3. A full vacancy takes nobody, and the referral stays as it was.
 * 4. A decision that is over stays over; nobody starts who was not accepted.
 * 5. Of two answers at the same time one wins, and the seat follows the winner, if not at once then at the
 *    reconciliation; the loser is told that it lost.
 * 6. A refusal that is sent again under its key gives back the seat that a crash has left taken.
 * 7. To another employer the referral does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { anEvent, anId } from "@qianxian/testing";
import { aPlacementsApp, aReply, asEmployer, asOtherEmployer } from "../testing/a-placements-app.ts";

const once = { key: "k1", scope: "employer refuseReferral", bodyHash: "h1" };

const referred = async (seats = 2, workers = 1) => {
  const whole = aPlacementsApp({ seats });
  for (let n = 1; n <= workers; n += 1) {
    const reply = aReply({ messageId: anId(n, "d"), workerId: anId(n, "c") });
    await whole.reactions["open-referral"].react(anEvent(ReplyReceived, reply));
  }
  const ids = [...whole.state.referrals.keys()];
  return { ...whole, ids, referralId: ids[0]! };
};

describe("acceptReferral, refuseReferral, startReferral", () => {
  it("reserves a seat when accepted and fills it when started", async () => {
    const { app, seats, referralId, state } = await referred();

    expect(await app.acceptReferral({ referralId }, asEmployer)).toMatchObject({ status: "accepted" });
    expect(seats.claims.get(referralId)).toBe("reserved");
    const started = await app.startReferral({ referralId, startedOn: "2026-03-05" }, asEmployer);
    expect(started).toMatchObject({ status: "started", startedOn: "2026-03-05", maskedName: "韦*" });
    expect(seats.claims.get(referralId)).toBe("filled");
    expect(state.events).toHaveLength(3);
  });

  it("takes the county's day when no day of starting is given", async () => {
    const { app, clock, referralId } = await referred();
    await app.acceptReferral({ referralId }, asEmployer);
    clock.set("2026-03-05T17:00:00.000Z");

    const started = await app.startReferral({ referralId }, asEmployer);

    expect(started.startedOn).toBe("2026-03-06");
  });

  it("opens the seat again when refused after accepting, and keeps the reason", async () => {
    const { app, seats, referralId } = await referred();
    await app.acceptReferral({ referralId }, asEmployer);

    const input = { referralId, reason: "did-not-come", note: "等了三天" };
    const refused = await app.refuseReferral(input, asEmployer);

    expect(refused).toMatchObject({ status: "refused", refusalReason: "did-not-come" });
    expect(seats.claims.get(referralId)).toBe("released");
  });

  it("touches no seat when refused at once", async () => {
    const { app, seats, referralId } = await referred();

    await app.refuseReferral({ referralId, reason: "lacks-skill" }, asEmployer);

    expect(seats.claims.size).toBe(0);
  });

  it("announces a decision once, though it is said twice", async () => {
    const { app, referralId, state } = await referred();
    await app.acceptReferral({ referralId }, asEmployer);
    const before = state.events.length;

    const again = await app.acceptReferral({ referralId }, asEmployer);

    expect(again.revision).toBe(2);
    expect(state.events).toHaveLength(before);
  });

  it("takes nobody when all seats are taken, and leaves the referral as it was", async () => {
    const { app, ids, state } = await referred(1, 2);
    await app.acceptReferral({ referralId: ids[0]! }, asEmployer);

    const late = app.acceptReferral({ referralId: ids[1]! }, asEmployer);

    await expect(late).rejects.toMatchObject({ code: "no-seat-open" });
    expect(state.referrals.get(ids[1]!)).toMatchObject({ status: "referred", revision: 1 });
  });

  it("starts nobody who was not accepted", async () => {
    const { app, seats, referralId } = await referred();

    const early = app.startReferral({ referralId }, asEmployer);

    await expect(early).rejects.toMatchObject({ code: "referral-not-accepted" });
    expect(seats.claims.size).toBe(0);
  });

  it("keeps a refusal as the last word", async () => {
    const { app, referralId } = await referred();
    await app.refuseReferral({ referralId, reason: "other" }, asEmployer);

    const late = app.acceptReferral({ referralId }, asEmployer);

    await expect(late).rejects.toMatchObject({ code: "referral-settled" });
  });

  it("lets the seat follow the answer that won, when two come at the same time", async () => {
    const { app, seats, referralId, state } = await referred();

    const answers = await Promise.allSettled([
      app.refuseReferral({ referralId, reason: "other" }, asEmployer),
      app.acceptReferral({ referralId }, asEmployer),
    ]);

    const { status } = state.referrals.get(referralId)!;
    const seat = seats.claims.get(referralId) ?? "released";
    expect(answers.some((answer) => answer.status === "fulfilled")).toBe(true);
    expect([status, seat]).toEqual(["refused", "released"]);
  });

  it("gives back the seat of a yes that came between reading and recording a no", async () => {
    const { app, seats, referralId, state } = await referred();
    const { claim } = seats;
    const yesFirst = new Promise<void>((done) => {
      seats.claim = async (...asked) => {
        await claim(...asked);
        done();
      };
    });
    const accepting = app.acceptReferral({ referralId }, asEmployer);
    const refusing = app.refuseReferral({ referralId, reason: "other" }, asEmployer);
    await yesFirst;

    await Promise.allSettled([accepting, refusing]);

    const { status } = state.referrals.get(referralId)!;
    expect([status, seats.claims.get(referralId) ?? "released"]).toEqual(["refused", "released"]);
  });

  it("gives the seat back when a refusal comes again under its key, after a crash in between", async () => {
    const { app, seats, referralId, state } = await referred();
    await app.acceptReferral({ referralId }, asEmployer);
    const { claim } = seats;
    seats.claim = async () => Promise.reject(new AppError("service-unreachable"));
    const refuse = () => app.refuseReferral({ referralId, reason: "other" }, asEmployer, { once });
    await expect(refuse()).rejects.toMatchObject({ code: "service-unreachable" });
    expect([state.referrals.get(referralId)?.status, seats.claims.get(referralId)]).toEqual(["refused", "reserved"]);
    seats.claim = claim;
    await expect(refuse()).resolves.toMatchObject({ status: "refused" });
    expect([seats.claims.get(referralId), state.events.length]).toEqual(["released", 3]);
  });

  it("says why a yes lost, also when its seat can't be given back at once", async () => {
    const { app, clock, seats, referralId, reported, reconcile } = await referred();
    const { claim } = seats;
    seats.claim = async (...asked) => {
      await claim(...asked);
      seats.claim = async () => Promise.reject(new AppError("service-unreachable"));
      await app.refuseReferral({ referralId, reason: "other" }, asEmployer).catch(() => null);
    };

    const accepting = app.acceptReferral({ referralId }, asEmployer);

    await expect(accepting).rejects.toMatchObject({ code: "referral-settled" });
    expect(reported).toEqual([{ referralId }]);
    expect(seats.claims.get(referralId)).toBe("reserved");
    seats.claim = claim;
    clock.set("2026-12-01T00:00:00.000Z");
    await reconcile();
    expect(seats.claims.get(referralId)).toBe("released");
  });

  it.each(["acceptReferral", "startReferral", "readReferral"] as const)(
    "tells another employer that there is nothing to %s",
    async (operation) => {
      const { app, seats, referralId } = await referred();

      const tried = app[operation]({ referralId }, asOtherEmployer);

      await expect(tried).rejects.toMatchObject({ code: "referral-not-found" });
      expect(seats.claims.size).toBe(0);
    },
  );
});
