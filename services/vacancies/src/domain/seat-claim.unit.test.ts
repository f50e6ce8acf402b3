/**
 * Guarantees
 * 1. Any sequence of claims keeps held + reserved + filled + open = total, none of them below zero.
 * 2. Repeating a claim changes nothing; a late `reserved` after `filled` neither.
 * 3. The last seat is given once; a closed vacancy gives no new seat, but fills and takes back.
 */
import type { SeatClaimState } from "@qianxian/contracts/vacancies";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aPosting } from "../testing/index.ts";
import { close, type Posting } from "./posting.ts";
import { claim } from "./seat-claim.ts";

const one = (seats: number): Posting => aPosting(1, { facts: { ...aPosting().facts, seats } });

/** Runs claims one after the other; a refused one changes nothing. */
const play = (posting: Posting, steps: readonly (readonly [number, SeatClaimState])[]) => {
  const claims = new Map<number, SeatClaimState>();
  let now = posting;
  const refusals: string[] = [];
  for (const [referral, wanted] of steps) {
    try {
      const next = claim(now, claims.get(referral) ?? null, wanted);
      if (!next) continue;
      now = next;
      claims.set(referral, wanted);
    } catch (error) {
      refusals.push((error as { code: string }).code);
    }
  }
  return { posting: now, claims, refusals };
};

const steps = fc.array(
  fc.tuple(fc.nat(7), fc.constantFrom<SeatClaimState>("reserved", "filled", "released")),
  { maxLength: 60 },
);

describe("claim", () => {
  it("always adds up, and counts what the claims say", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), steps, (total, sequence) => {
        const { posting, claims } = play(one(total), sequence);
        const { open, held, reserved, filled } = posting.seats;
        expect(open + held + reserved + filled).toBe(total);
        expect(Math.min(open, held, reserved, filled)).toBeGreaterThanOrEqual(0);
        const states = [...claims.values()];
        expect(reserved).toBe(states.filter((state) => state === "reserved").length);
        expect(filled).toBe(states.filter((state) => state === "filled").length);
      }),
      { numRuns: 1_000 },
    );
  });

  it("changes nothing when each step comes twice", () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const twice = sequence.flatMap((step) => [step, step]);
        expect(play(one(3), twice).posting).toEqual(play(one(3), sequence).posting);
      }),
    );
  });

  it("counts the same whether `reserved` comes before `filled`, after it, or never", () => {
    const orders = [["reserved", "filled"], ["filled", "reserved"], ["filled"]] as const;
    const seats = orders.map((order) => play(one(2), order.map((state) => [1, state] as const)).posting.seats);
    expect(seats).toEqual([seats[0], seats[0], seats[0]]);
    expect(seats[0]).toEqual({ total: 2, open: 1, held: 0, reserved: 0, filled: 1 });
  });

  it("gives the last seat once, and again when it is given back", () => {
    const { posting, refusals } = play(one(1), [[1, "reserved"], [2, "reserved"], [1, "released"], [2, "reserved"]]);
    expect(refusals).toEqual(["no-seat-open"]);
    expect(posting.seats).toMatchObject({ open: 0, reserved: 1 });
  });

  it("takes nothing back that was never taken", () => {
    expect(claim(one(1), null, "released")).toBeNull();
  });

  it("gives no seat of a closed vacancy, but fills a reserved one and takes it back", () => {
    const reserved = play(one(2), [[1, "reserved"]]).posting;
    const closed = close(reserved);
    expect(() => claim(closed, null, "reserved")).toThrow(expect.objectContaining({ code: "vacancy-closed" }));
    expect(claim(closed, "reserved", "filled")?.seats).toMatchObject({ filled: 1, reserved: 0 });
    expect(claim(closed, "reserved", "released")?.seats).toMatchObject({ open: 2 });
  });
});
