/**
 * Guarantees
 * 1. A seat taken by an acceptance that was never recorded is given back ten minutes later; one that goes with
 *    its case stays.
 * 2. A decision under way, and one that has been recorded, are left alone.
 * 3. A seat that can't be set is told and tried again, and keeps none of the others waiting.
 */
import { describe, expect, it } from "@jest/globals";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { AppError, type Transact } from "@qianxian/kernel";
import { anEvent, anId } from "@qianxian/testing";
import { placementsApp } from "./app.ts";
import { reconcileSeats } from "./reconcile-seats.ts";
import { aPlacementsApp, aReply, asEmployer } from "./testing/a-placements-app.ts";
import type { Tx } from "./use-case.ts";

const referred = async (workers = 1) => {
  const whole = aPlacementsApp();
  for (let n = 1; n <= workers; n += 1) {
    const reply = aReply({ messageId: anId(n, "d"), workerId: anId(n, "c") });
    await whole.reactions["open-referral"].react(anEvent(ReplyReceived, reply));
  }
  return { ...whole, ids: [...whole.state.referrals.keys()] };
};

type Whole = Awaited<ReturnType<typeof referred>>;

/** Accepts as a process does that dies after the seat is taken: nothing is recorded any more. */
const acceptAndDie = async ({ deps, seats, transact }: Whole, referralId: string) => {
  let isDead = false;
  const dying: Transact<Tx> = (work) =>
    isDead ? Promise.reject(new Error("the process is gone")) : transact(work);
  const claim: typeof seats.claim = async (...asked) => {
    await seats.claim(...asked);
    isDead = true;
  };
  const app = placementsApp({ transact: dying, deps: { ...deps, seats: { ...seats, claim } } });
  await expect(app.acceptReferral({ referralId }, asEmployer)).rejects.toThrow("the process is gone");
};

const later = ({ clock }: Whole, minutes: number) =>
  clock.set(new Date(clock.now().getTime() + minutes * 60_000 + 1).toISOString());

describe("reconcileSeats", () => {
  it("gives back what an acceptance took before it broke off", async () => {
    const whole = await referred();
    const [id] = whole.ids;
    await acceptAndDie(whole, id!);
    expect(whole.seats.claims.get(id!)).toBe("reserved");

    later(whole, 9);
    expect(await whole.reconcile()).toBe(0);
    expect(whole.seats.claims.get(id!)).toBe("reserved");
    later(whole, 1);
    expect(await whole.reconcile()).toBe(1);

    expect(whole.seats.claims.get(id!)).toBe("released");
    expect(await whole.reconcile()).toBe(0);
  });

  it("leaves the seat of an acceptance that was given again after it broke off", async () => {
    const whole = await referred();
    const [referralId] = whole.ids;
    await acceptAndDie(whole, referralId!);
    await whole.app.acceptReferral({ referralId }, asEmployer);

    later(whole, 11);
    expect(await whole.reconcile()).toBe(0);

    expect(whole.seats.claims.get(referralId!)).toBe("reserved");
  });

  it("gives back a refused worker's seat that nobody asked for again", async () => {
    const whole = await referred();
    const [referralId] = whole.ids;
    await whole.app.acceptReferral({ referralId }, asEmployer);
    const { claim } = whole.seats;
    whole.seats.claim = async () => Promise.reject(new AppError("service-unreachable"));
    await expect(whole.app.refuseReferral({ referralId, reason: "other" }, asEmployer)).rejects.toThrow();
    whole.seats.claim = claim;

    later(whole, 11);
    await whole.reconcile();

    expect(whole.seats.claims.get(referralId!)).toBe("released");
  });

  it("tells of a seat it can't set, goes on with the others, and tries again", async () => {
    const whole = await referred(2);
    const [first, second] = whole.ids;
    await acceptAndDie(whole, first!);
    await acceptAndDie(whole, second!);
    later(whole, 11);
    const { seats, deps, transact, reported } = whole;
    const claim: typeof seats.claim = async (vacancy, referral, state) => {
      if (referral === first) throw new AppError("service-unreachable");
      await seats.claim(vacancy, referral, state);
    };
    const limping = reconcileSeats({ transact, deps: { ...deps, seats: { ...seats, claim } } });

    await limping();
    expect(reported).toEqual([{ referralId: first }]);
    expect([seats.claims.get(first!), seats.claims.get(second!)]).toEqual(["reserved", "released"]);
    await whole.reconcile();

    expect(seats.claims.get(first!)).toBe("released");
  });
});
