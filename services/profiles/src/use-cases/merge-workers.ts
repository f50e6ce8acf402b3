import { duplicateRoutes, type KeepChoices, WorkersChanged } from "@qianxian/contracts/profiles";
import { type Actor, MergeId, type WorkerId } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError, countyDay, reaches } from "@qianxian/kernel";
import { noteChanges } from "../changes-noted.ts";
import { noteMembers } from "../crews-told.ts";
import { heeding, standingOf } from "../domain/consent.ts";
import { refuse } from "../domain/known-codes.ts";
import { cardOf, type LedgerWorker, subjectOf, viewOf } from "../domain/ledger-worker.ts";
import { faultsOfPair } from "../domain/likeness.ts";
import { asideCardOf, bringTogether, crewsBetween, type Pair } from "../domain/merge.ts";
import { demandNameless } from "../domain/nameless-reason.ts";
import { chosenOf } from "../domain/undone-merge.ts";
import { doneBy } from "../domain/worker-change.ts";
import { saveRestated } from "../names-kept.ts";
import type { Merge } from "../ports/merge-book.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

type Asked = { workerId: WorkerId; otherId: WorkerId };
type Context = { actor: Actor; deps: Deps };

const pairOf = ({ workerId, otherId }: Asked, found: readonly LedgerWorker[], actor: Actor): Pair => {
  const [kept, other] = [workerId, otherId].map((id) => {
    const worker = found.find((one) => one.id === id);
    if (!worker || !reaches(duplicateRoutes.mergeWorkers, actor, subjectOf(worker))) throw new AppError("worker-not-found", { workerId: id });
    return worker;
  }) as [LedgerWorker, LedgerWorker];
  return { kept, other };
};

/** Consents go with the entry; what one of the two took back by the own word, the other's older yes does not give again. */
const heedConsents = async (tx: Tx, merged: LedgerWorker, refused: boolean, { actor, deps }: Context): Promise<LedgerWorker> => {
  const { id: workerId, revision } = merged;
  const origin = { how: "form", on: countyDay(deps.clock.now()), by: accountOf(actor) } as const;
  if (refused) await tx.consents.follow([{ id: deps.newId(), workerId, push: false }], origin);
  const standing = standingOf(await tx.consents.of(workerId));
  return { ...heeding(merged, standing), revision };
};

const bring = async (tx: Tx, pair: Pair, keep: KeepChoices, context: Context): Promise<{ id: MergeId; worker: LedgerWorker }> => {
  const { actor, deps } = context;
  const { kept, other } = pair;
  const { merged, sides } = bringTogether(pair, keep, deps.vault);
  const id = MergeId.parse(deps.newId());
  const ends: Pick<Merge, "id" | "keptId" | "otherId"> = { id, keptId: kept.id, otherId: other.id };
  const refused = (await tx.consents.refusedPush([kept.id, other.id])).length > 0;
  await tx.merges.add({ ...ends, sides, chosen: chosenOf(merged), mergedBy: accountOf(actor), mergedAt: deps.clock.now() }, pair);
  const refiled = await tx.merges.refile(ends);
  const worker = await heedConsents(tx, merged, refused, context);
  await saveRestated(tx, [{ before: kept, after: worker }], deps.vault);
  await noteChanges(tx, [{ before: kept, after: worker, also: ["merged"] }], { by: doneBy(actor), deps });
  await tx.merges.finish(id, { chosen: chosenOf(worker), ...refiled });
  await tx.outbox.add(WorkersChanged, { workers: [cardOf(worker), asideCardOf(other, worker)] });
  await noteMembers(tx, crewsBetween(...(other.crewId !== null || worker.crewId !== kept.crewId ? [kept, other] : [])));
  return { id, worker };
};

/**
 * Brings two entries of one person together. Staff must reach both; asked under row-level security, then run for the
 * whole stack, so that no record of either stays behind. Nothing is deleted: `undoMerge` makes two of one again.
 */
export const mergeWorkers = useCase({
  input: duplicateRoutes.mergeWorkers.input,
  run: async ({ input: { workerId, otherId, keep, reason }, actor, deps, transact, conclude }) => {
    refuse(faultsOfPair(workerId, otherId));
    const asked = { workerId, otherId };
    const ids = (await transact((tx) => tx.workers.among([workerId, otherId]))).map(({ id }) => id);
    return conclude(async (tx) => {
      // Refused only here: a repeat under the key of a merge that is done is answered.
      const pair = pairOf(asked, await tx.workers.lockAmong({ ids, idNumbers: [], phones: [] }), actor);
      if ((await tx.leaders.amongWorkers([otherId])).length > 0) throw new AppError("merge-of-leader", { workerId: otherId });
      demandNameless(reason, [pair.kept, pair.other], deps.vault);
      const { id, worker } = await bring(tx, pair, keep, { actor, deps });
      return { mergeId: id, workerId, otherId, worker: viewOf(worker, deps.vault) };
    }, "all");
  },
});
