import { placementsRoutes, ReferralChanged, type Referral } from "@qianxian/contracts/placements";
import type { SeatClaimState } from "@qianxian/contracts/vacancies";
import type { Actor, ReferralId } from "@qianxian/contracts/vocabulary";
import { AppError, type Env, type Transact } from "@qianxian/kernel";
import {
  type Case,
  cardOf,
  decide,
  type Decision,
  isNews,
  reachesCase,
  seatOf,
  seatTakenBy,
  viewOf,
} from "./domain/referral.ts";
import type { Deps, Tx } from "./use-case.ts";

/** The employer's word is one action of the policy table, the worker's through staff another. */
const routeOf = ({ status }: Decision) =>
  status === "withdrawn" ? placementsRoutes.withdrawReferral : placementsRoutes.acceptReferral;

const find = async (tx: Tx, referralId: ReferralId, actor: Actor, decision: Decision): Promise<Case> => {
  const referral = await tx.referrals.lock(referralId);
  if (!referral || !reachesCase(routeOf(decision), actor, referral))
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

/** Reads the case and notes that its seat is about to move, if the decision is news. */
const begin = async (
  tx: Tx,
  actor: Actor,
  referralId: ReferralId,
  { decision, at }: { decision: Decision; at: Date },
): Promise<{ before: Case; seat: SeatClaimState | null }> => {
  const before = await find(tx, referralId, actor, decision);
  if (!isNews(before, decision)) return { before, seat: null };
  await tx.referrals.beginSeatMove(referralId, at);
  return { before, seat: seatTakenBy(decision) };
};

/** Sets the seat to what the case says now, such as the winner of a race has left it; a failure is told, and hides nothing. */
export const followCase = async ({ deps, transact }: Env<Tx, Deps>, referralId: ReferralId): Promise<void> => {
  try {
    const referral = await transact((tx) => tx.referrals.find(referralId));
    if (referral) await deps.seats.claim(referral.vacancyId, referralId, seatOf(referral));
  } catch (error) {
    deps.report(error, { referralId });
  }
};

/**
 * What an employer's three answers and a withdrawal share. A yes takes its seat first, by an idempotent command, and
 * is recorded then; a no is recorded first and gives back then (`giveBack`) what any yes took, also one
 * that was never recorded. A yes that lost a race sets the seat to what the winner left. A crash in
 * between leaves a seat that the same answer given again, a no or a withdrawal puts right, and a note by
 * which the reconciliation does (`reconcile-seats.ts`); a no leaves its note to it in any case.
 */
export const recordDecision = async (
  env: Env<Tx, Deps> & { conclude: Transact<Tx> },
  actor: Actor,
  referralId: ReferralId,
  decision: Decision,
): Promise<Referral> => {
  const { deps, transact, conclude } = env;
  const at = deps.clock.now();
  const { before, seat } = await transact((tx) => begin(tx, actor, referralId, { decision, at }));
  const name = await nameOf(deps, before);
  if (seat) await deps.seats.claim(before.vacancyId, referralId, seat);
  try {
    return await conclude(async (tx) => {
      const current = await find(tx, referralId, actor, decision);
      const decided = await record(tx, current, decision, deps.clock.now());
      if (seat) await tx.referrals.endSeatMove(referralId, at);
      return viewOf(decided, name);
    });
  } catch (error) {
    if (seat && error instanceof AppError && error.code === "referral-settled")
      await followCase(env, referralId);
    throw error;
  }
};

/** Gives back the seat of a refused worker; nothing leads out of a refusal, so repeating it is safe. */
export const giveBack = async ({ answer, deps }: { answer: Referral; deps: Deps }): Promise<void> => {
  if (answer.status === "refused") await deps.seats.claim(answer.vacancyId, answer.id, seatOf(answer));
};
