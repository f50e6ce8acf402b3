import type { Consent } from "@qianxian/contracts/profiles";
import type { MergeId, ReferralId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, canonical } from "@qianxian/kernel";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { Pair } from "../domain/merge.ts";
import type { Merge, MergeBook } from "../ports/merge-book.ts";
import type { ReferralNote } from "../ports/referral-notes.ts";

/** Merges, for this service's twin in memory. */
export type MergeRows = { merges: Map<MergeId, Merge & { pair: Pair | null }> };

type Rows = MergeRows & { workers: Map<WorkerId, LedgerWorker>; intake: Map<string, IntakeEntry>; consents: Consent[]; referrals: Map<ReferralId, ReferralNote> };

type Ends = Pick<Merge, "keptId" | "otherId">;

const refileConsents = (rows: Rows, { keptId, otherId }: Ends): void => {
  const stands = (id: WorkerId, { purpose }: Consent) =>
    rows.consents.some((one) => one.workerId === id && one.purpose === purpose && one.withdrawnOn === null);
  rows.consents = rows.consents.map((one) =>
    one.workerId === otherId && !(one.withdrawnOn === null && stands(keptId, one)) ? { ...one, workerId: keptId } : one,
  );
};

const moveKeys = (rows: Rows, from: WorkerId, to: WorkerId, isMoved: (key: string) => boolean): string[] => {
  const keys = [...rows.intake.values()].filter(({ workerId, key }) => workerId === from && isMoved(key)).map(({ key }) => key);
  for (const key of keys) rows.intake.set(key, { ...(rows.intake.get(key) as IntakeEntry), workerId: to });
  return keys;
};

const moveReferrals = (rows: Rows, from: WorkerId, to: WorkerId, isMoved: (id: string) => boolean): string[] => {
  const notes = [...rows.referrals.values()].filter(({ workerId, referralId }) => workerId === from && isMoved(referralId));
  for (const note of notes) rows.referrals.set(note.referralId, { ...note, workerId: to });
  return notes.map(({ referralId }) => referralId);
};

/** Merges in memory. */
export const memoryMerges = (rows: Rows): MergeBook => {
  const standing = () => [...rows.merges.values()].filter(({ undoneAt }) => undoneAt === null);
  const consentsOf = ({ keptId, otherId }: Ends) => rows.consents.filter(({ workerId }) => workerId === keptId || workerId === otherId);
  const keptOf = (id: WorkerId): WorkerId => {
    const next = standing().find(({ otherId }) => otherId === id);
    return next ? keptOf(next.keptId) : id;
  };
  const gathered = (id: WorkerId): LedgerWorker[] =>
    standing().flatMap(({ keptId, otherId, pair }) => (keptId === id && pair ? [pair.other, ...gathered(otherId)] : []));
  return {
    find: async (id) => {
      const found = rows.merges.get(id);
      if (!found) return null;
      const { pair: _pair, ...merge } = found;
      return merge;
    },
    pairOf: async ({ id }) => {
      const pair = rows.merges.get(id)?.pair;
      if (!pair) throw new AppError("unexpected", { mergeId: id, reason: "entries put aside are missing" });
      return pair;
    },
    add: async (merge, pair) => {
      const moved = { intakeKeys: [], referralIds: [], consents: { before: [], after: [] } };
      rows.merges.set(merge.id, { ...merge, undoneAt: null, moved, pair });
      rows.workers.delete(merge.otherId);
    },
    refile: async (ends) => {
      const consentsBefore = consentsOf(ends);
      refileConsents(rows, ends);
      const keys = moveKeys(rows, ends.otherId, ends.keptId, () => true);
      const referralIds = moveReferrals(rows, ends.otherId, ends.keptId, () => true);
      return { consentsBefore, referralIds, intakeKeys: keys.filter((key) => key.startsWith("list.")) };
    },
    finish: async (id, { chosen, intakeKeys, referralIds, consentsBefore }) => {
      const merge = rows.merges.get(id);
      if (!merge) return;
      const moved = { intakeKeys, referralIds, consents: { before: consentsBefore, after: consentsOf(merge) } };
      rows.merges.set(id, { ...merge, chosen, moved });
    },
    consentsChanged: async (merge) => canonical(consentsOf(merge)) !== canonical(merge.moved.consents.after),
    undo: async ({ id, keptId, otherId, moved }, otherIdNumberIndex, undoneAt) => {
      moveKeys(rows, keptId, otherId, (key) => moved.intakeKeys.includes(key) || key === `id.${otherIdNumberIndex}`);
      moveReferrals(rows, keptId, otherId, (one) => moved.referralIds.includes(one));
      const others = rows.consents.filter(({ workerId }) => workerId !== keptId && workerId !== otherId);
      rows.consents = [...others, ...(moved.consents.before as Consent[])];
      const merge = rows.merges.get(id);
      if (merge) rows.merges.set(id, { ...merge, undoneAt, pair: null });
    },
    keptFor: async (ids) => new Map(ids.filter((id) => keptOf(id) !== id).map((id) => [id, keptOf(id)])),
    keptByIdNumber: async (indexes) =>
      new Map(
        standing().flatMap(({ keptId, pair }) =>
          [pair?.kept, pair?.other].flatMap((one): [string, WorkerId][] =>
            one?.index.idNumber && indexes.includes(one.index.idNumber) ? [[one.index.idNumber, keptOf(keptId)]] : [],
          ),
        ),
      ),
    gatheredIn: async (id) => gathered(id),
  };
};
