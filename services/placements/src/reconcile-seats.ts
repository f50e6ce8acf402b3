import type { Env } from "@qianxian/kernel";
import { seatOf } from "./domain/referral.ts";
import type { Deps, Tx } from "./use-case.ts";

/** Longer than any decision under way takes, with every wait of its calls. */
const brokenAfterMs = 600_000;
const movesAtOnce = 500;

/**
 * Puts right the seats of decisions that broke off between the seat and its record: each seat is set to
 * what the case says. One that can't be set now is told, and tried again the next time.
 * @returns how many were looked at
 */
export const reconcileSeats =
  ({ transact, deps }: Env<Tx, Deps>) =>
  async (): Promise<number> => {
    const before = new Date(deps.clock.now().getTime() - brokenAfterMs);
    const broken = await transact((tx) => tx.referrals.brokenSeatMoves(before, movesAtOnce));
    for (const { referral, begunAt } of broken) {
      try {
        await deps.seats.claim(referral.vacancyId, referral.id, seatOf(referral));
        await transact((tx) => tx.referrals.endSeatMove(referral.id, new Date(begunAt)));
      } catch (error) {
        deps.report(error, { referralId: referral.id });
      }
    }
    return broken.length;
  };
