import { ReferralChanged, type Referral } from "@qianxian/contracts/placements";
import type { Actor, ReferralId } from "@qianxian/contracts/vocabulary";
import { AppError, type Env, type Transact } from "@qianxian/kernel";
import {
  type Case,
  cardOf,
  decide,
  type Decision,
  isNews,
  maySee,
  seatOf,
  seatTakenBy,
  viewOf,
} from "./domain/referral.ts";
import type { Deps, Tx } from "./use-case.ts";

const find = async (tx: Tx, referralId: ReferralId, actor: Actor): Promise<Case> => {
  const referral = await tx.referrals.lock(referralId);
  if (!referral || !maySee(actor, referral))
    throw new AppError("referral-not-found", { referralId });
  return referral;
};

/** The masked name of a case's worker, or null when the ledger does not answer. */
export const nameOf = async (deps: Deps, referral: Case): Promise<string | null> => {
  const lines = await deps.people.lines([referral.workerId]).catch(() => null);
  return lines?.get(referral.workerId)?.maskedName ?? null;
};

/** Records a decision on the case as it stands now. */
const record = async (tx: Tx, current: Case, decision: Decision, now: Date): Promise<Case> => {
  const decided = decide(current, decision, now.toISOString());
  if (decided === current) return current;
  await tx.referrals.save(decided);
  await tx.outbox.add(ReferralChanged, { referral: cardOf(decided) });
  return decided;
};

/**
 * What an employer's three answers share. A yes takes its seat first, by an idempotent command, and
 * is recorded then; a no is recorded first and gives back then (`giveBack`) what any yes took, also one
 * that was never recorded. A crash in between leaves a seat that the same answer, given again, or a no
 * puts right; a yes that lost a race sets the seat to what the winner left.
 */
export const recordDecision = async (
  env: Env<Tx, Deps> & { conclude: Transact<Tx> },
  actor: Actor,
  referralId: ReferralId,
  decision: Decision,
): Promise<Referral> => {
  const { deps, transact, conclude } = env;
  const before = await transact((tx) => find(tx, referralId, actor));
  const seat = isNews(before, decision) ? seatTakenBy(decision) : null;
  const name = await nameOf(deps, before);
  if (seat) await deps.seats.claim(before.vacancyId, referralId, seat);
  try {
    return await conclude(async (tx) => {
      const current = await find(tx, referralId, actor);
      return viewOf(await record(tx, current, decision, deps.clock.now()), name);
    });
  } catch (error) {
    if (seat && error instanceof AppError && error.code === "referral-settled") {
      const winner = await transact((tx) => find(tx, referralId, actor));
      await deps.seats.claim(winner.vacancyId, referralId, seatOf(winner));
    }
    throw error;
  }
};

/** Gives back the seat of a refused worker; nothing leads out of a refusal, so repeating it is safe. */
export const giveBack = async ({ answer, deps }: { answer: Referral; deps: Deps }): Promise<void> => {
  if (answer.status === "refused") await deps.seats.claim(answer.vacancyId, answer.id, seatOf(answer));
};
