import { correctionRoutes, WorkersChanged } from "@qianxian/contracts/profiles";
import { writtenName } from "@qianxian/intake";
import { AppError, countyDay, reaches } from "@qianxian/kernel";
import { type Doing, noteChanges } from "../changes-noted.ts";
import { correct, faultsOfMove, faultsOfStated, faultsOfTaken } from "../domain/correction.ts";
import { refuse } from "../domain/known-codes.ts";
import { cardOf, type LedgerWorker, subjectOf, viewOf } from "../domain/ledger-worker.ts";
import { demandNameless } from "../domain/nameless-reason.ts";
import { doneBy } from "../domain/worker-change.ts";
import { ownersOfIdNumbers } from "../id-number-owners.ts";
import { saveRestated } from "../names-kept.ts";
import type { Vault } from "../ports/vault.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

const ownerOf = async (tx: Tx, idNumber: string, vault: Vault): Promise<LedgerWorker | null> => {
  const [owner] = (await ownersOfIdNumbers(tx, vault.indexes("id-number", idNumber))).values();
  return owner === undefined ? null : tx.workers.find(owner);
};

const record = async (tx: Tx, worker: LedgerWorker, corrected: LedgerWorker, doing: Doing & { deps: Pick<Deps, "vault"> }): Promise<void> => {
  if (corrected === worker) return;
  const change = { before: worker, after: corrected };
  await saveRestated(tx, [change], doing.deps.vault);
  await noteChanges(tx, [change], doing);
  await tx.outbox.add(WorkersChanged, { workers: [cardOf(corrected)] });
};

/**
 * Corrects by what a person is known and where they are at home, checked as at entry; answered masked, so that the
 * answer kept under the key holds no identifier. The person is asked for under row-level security; the change then runs
 * for the whole stack, since whoever has the ID number already must be found.
 */
export const correctIdentity = useCase({
  input: correctionRoutes.correctIdentity.input,
  run: async ({ input: { workerId, reason, ...given }, actor, deps, transact, conclude, expect }) => {
    const stated = { ...given, name: given.name && writtenName(given.name) };
    refuse(faultsOfStated(stated, deps.areas, countyDay(deps.clock.now())));
    const found = await transact((tx) => tx.workers.find(workerId));

    return conclude(async (tx) => {
      // Refused only here: a repeat under the key of a correction that is made is answered.
      const worker = found && (await tx.workers.lock(workerId));
      if (!worker || !reaches(correctionRoutes.correctIdentity, actor, subjectOf(worker)))
        throw new AppError("worker-not-found", { workerId });
      expect(worker.revision);
      const owner = stated.idNumber ? await ownerOf(tx, stated.idNumber, deps.vault) : null;
      refuse([...faultsOfMove(worker, stated, actor), ...faultsOfTaken(workerId, owner, actor)]);
      const corrected = correct(worker, stated, deps.vault);
      demandNameless(reason, [worker, corrected], deps.vault);
      await record(tx, worker, corrected, { by: doneBy(actor), deps });
      return viewOf(corrected, deps.vault);
    }, "all");
  },
});
