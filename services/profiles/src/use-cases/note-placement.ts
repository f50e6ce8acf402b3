import { type ReferralCard, ReferralChanged, type ReferralStatus } from "@qianxian/contracts/placements";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { EmployerId } from "@qianxian/contracts/vocabulary";
import { canonical, countyDay } from "@qianxian/kernel";
import { cardOf, type LedgerWorker, settle } from "../domain/ledger-worker.ts";
import { reaction } from "../use-case.ts";

/** As long as a referral stands so, its employer may see the worker. */
const open: readonly ReferralStatus[] = ["referred", "accepted", "started"];

/** Who has started is with that employer, and no longer looking as of the day of the start. */
const startedAt = (worker: LedgerWorker, referral: ReferralCard, now: Date): LedgerWorker => {
  const said = referral.answeredAt ? new Date(referral.answeredAt) : now;
  const settled = settle(worker, referral.startedOn ?? countyDay(said));
  return { ...settled, workplaceId: referral.employerId };
};

/** The worker released to these employers, as the next revision; the same worker when nothing is new. */
const released = (before: LedgerWorker, worker: LedgerWorker, releasedTo: readonly EmployerId[]): LedgerWorker => {
  const next = { ...worker, releasedTo, revision: before.revision };
  return canonical(next) === canonical(before) ? before : { ...next, revision: before.revision + 1 };
};

/**
 * Keeps in step with a worker's referrals which employers see the worker: those with an open one; and whom the worker
 * is with, once work has started. Late older news of a referral has no effect.
 */
export const notePlacement = reaction("note-placement", {
  on: ReferralChanged,
  run: ({ payload: { referral }, deps, once }) =>
    once(async (tx) => {
      const { id: referralId, revision, workerId, employerId, status } = referral;
      const isNews = await tx.referrals.note({ referralId, revision, workerId, employerId, isOpen: open.includes(status) });
      const worker = isNews ? await tx.workers.lock(workerId) : null;
      if (!worker) return;
      const placed = status === "started" ? startedAt(worker, referral, deps.clock.now()) : worker;
      const next = released(worker, placed, await tx.referrals.openEmployersOf(workerId));
      if (next === worker) return;
      await tx.workers.save(next);
      await tx.outbox.add(WorkersChanged, { workers: [cardOf(next)] });
    }),
});
