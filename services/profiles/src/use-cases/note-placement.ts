import { type ReferralCard, ReferralChanged, type ReferralStatus } from "@qianxian/contracts/placements";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { EmployerId } from "@qianxian/contracts/vocabulary";
import { canonical, countyDay } from "@qianxian/kernel";
import { noteChanges } from "../changes-noted.ts";
import { give, standingOf } from "../domain/consent.ts";
import { cardOf, type LedgerWorker, settle } from "../domain/ledger-worker.ts";
import { reaction, type Tx } from "../use-case.ts";

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
 * A yes, by the signed link or to staff, is also the worker's word that this employer may have their contact. A later state of the
 * referral stands for it only when no word about sharing came before, since it may have been taken back meanwhile.
 */
const hearYes = async (tx: Tx, referral: ReferralCard, id: string): Promise<void> => {
  const { workerId, status, referredAt, saidYesTo, referredBy: by } = referral;
  const items = await tx.consents.of(workerId);
  const isFirst = !items.some(({ purpose }) => purpose === "share-with-employer");
  if (status !== "referred" && !(isFirst && open.includes(status))) return;
  const on = countyDay(new Date(referredAt));
  const how = saidYesTo === "staff" ? "spoken" : "reply";
  await tx.consents.record(give(workerId, items, { id, purpose: "share-with-employer", how, on, by }));
};

/** Employers with an open referral, as long as the worker lets the contact be shared. */
const mayBeSeenBy = async (tx: Tx, { id }: LedgerWorker): Promise<EmployerId[]> =>
  standingOf(await tx.consents.of(id))["share-with-employer"] ? tx.referrals.openEmployersOf(id) : [];

/**
 * Keeps in step with a worker's referrals which employers see the worker: those with an open one; and whom the worker
 * is with, once work has started. Late older news of a referral has no effect. News of an entry that a merge put aside
 * is news of the kept one.
 */
export const notePlacement = reaction("note-placement", {
  on: ReferralChanged,
  run: ({ payload: { referral }, deps, once }) =>
    once(async (tx) => {
      const { id: referralId, revision, employerId, status } = referral;
      const workerId = (await tx.merges.keptFor([referral.workerId])).get(referral.workerId) ?? referral.workerId;
      const isNews = await tx.referrals.note({ referralId, revision, workerId, employerId, isOpen: open.includes(status) });
      const worker = isNews ? await tx.workers.lock(workerId) : null;
      if (!worker) return;
      await hearYes(tx, { ...referral, workerId }, deps.newId());
      const placed = status === "started" ? startedAt(worker, referral, deps.clock.now()) : worker;
      const next = released(worker, placed, await mayBeSeenBy(tx, worker));
      if (next === worker) return;
      await tx.workers.save(next);
      await noteChanges(tx, [{ before: worker, after: next }], { by: "referral", deps });
      await tx.outbox.add(WorkersChanged, { workers: [cardOf(next)] });
    }),
});
