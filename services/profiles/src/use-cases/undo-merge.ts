import { duplicateRoutes, WorkersChanged } from "@qianxian/contracts/profiles";
import type { Actor, MergeId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches } from "@qianxian/kernel";
import { noteChanges } from "../changes-noted.ts";
import { noteMembers } from "../crews-told.ts";
import { cardOf, type LedgerWorker, subjectOf, viewOf } from "../domain/ledger-worker.ts";
import { crewsBetween, type Pair } from "../domain/merge.ts";
import { demandNameless } from "../domain/nameless-reason.ts";
import { takeApart } from "../domain/undone-merge.ts";
import { doneBy } from "../domain/worker-change.ts";
import { indexNames, saveRestated } from "../names-kept.ts";
import type { Merge } from "../ports/merge-book.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

const changedConsents = {
  pointer: "/consents",
  code: "built_upon",
  zh: "合并以后本人又同意过或收回过",
  en: "the person has given or taken back consent since",
};

const mayTouch = (actor: Actor, worker: LedgerWorker): boolean => reaches(duplicateRoutes.undoMerge, actor, subjectOf(worker));

type Found = { merge: Merge; now: LedgerWorker };

const demand = async (tx: Tx, mergeId: MergeId, actor: Actor): Promise<Found> => {
  const merge = await tx.merges.find(mergeId);
  const now = merge && (await tx.workers.lock(merge.keptId));
  if (!merge || !now || !mayTouch(actor, now)) throw new AppError("merge-not-found", { mergeId });
  if (merge.undoneAt !== null) throw new AppError("merge-undone", { mergeId });
  return { merge, now };
};

const separate = async (tx: Tx, { merge, now }: Found, { vault, clock }: Deps): Promise<Pair> => {
  if (await tx.merges.consentsChanged(merge)) throw new AppError("merge-built-upon", { mergeId: merge.id }, { fields: [changedConsents] });
  const pair = await tx.merges.pairOf(merge);
  const apart = takeApart({ pair, sides: merge.sides, chosen: merge.chosen }, now, vault);
  await saveRestated(tx, [{ before: now, after: apart.kept }], vault);
  await tx.workers.addMissing([apart.other]);
  await indexNames(tx, [apart.other], vault);
  await tx.merges.undo(merge, pair.other.index.idNumber, clock.now());
  return apart;
};

/**
 * Makes two entries of one again, as they were before the merge; what was changed since and is no part of the merge
 * stays with the kept one. @throws AppError `merge-built-upon` naming what can't go back
 */
export const undoMerge = useCase({
  input: duplicateRoutes.undoMerge.input,
  run: async ({ input: { mergeId, reason }, actor, deps, transact, conclude }) => {
    const isSeen = await transact((tx) => tx.merges.find(mergeId));
    return conclude(async (tx) => {
      if (!isSeen) throw new AppError("merge-not-found", { mergeId });
      const found = await demand(tx, mergeId, actor);
      const { now } = found;
      demandNameless(reason, [now], deps.vault);
      const { keptId: workerId, otherId } = found.merge;
      const { kept, other } = await separate(tx, found, deps);
      demandNameless(reason, [other], deps.vault);
      if (!mayTouch(actor, other)) throw new AppError("merge-not-found", { mergeId });
      const also = ["unmerged"] as const;
      const changes = [{ before: now, after: kept, also }, { before: other, after: other, also }];
      await noteChanges(tx, changes, { by: doneBy(actor), deps });
      await tx.outbox.add(WorkersChanged, { workers: [cardOf(kept), cardOf(other)] });
      await noteMembers(tx, crewsBetween(...(other.crewId !== null || now.crewId !== kept.crewId ? [now, kept, other] : [])));
      return { mergeId, workerId, otherId, worker: viewOf(kept, deps.vault), other: viewOf(other, deps.vault) };
    }, "all");
  },
});
