import { type NewWorker, profilesInternalRoutes, WorkersChanged } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import { countyDay } from "@qianxian/kernel";
import {
  faultsOfEntries,
  faultsOfRepeats,
  givenTwice,
  idNumberTaken,
} from "../domain/entry-faults.ts";
import { secretsOf } from "../domain/identity.ts";
import { refuse } from "../domain/known-codes.ts";
import { cardOf, enter, type LedgerWorker } from "../domain/ledger-worker.ts";
import { ownersOfIdNumbers } from "../id-number-owners.ts";
import { indexNames } from "../names-kept.ts";
import type { Vault } from "../ports/vault.ts";
import { type Tx, useCase } from "../use-case.ts";

const sealed = (worker: NewWorker, vault: Vault): LedgerWorker => enter(worker, secretsOf(worker.id, worker, vault));

type Missing = {
  index: number;
  entry: LedgerWorker;
  /** Hashes of the ID number under every key in use, that in force first; empty without one. */
  idNumberIndexes: readonly string[];
};

const linkTo = (existing: WorkerId | undefined): { existing?: WorkerId } => (existing ? { existing } : {});

const refuseTakenIdNumbers = async (tx: Tx, missing: readonly Missing[]): Promise<void> => {
  const numbers = missing.map(({ index, entry }) => ({
    pointer: `/workers/${index}/idNumber`,
    value: entry.index.idNumber,
  }));
  const wanted = missing.flatMap(({ idNumberIndexes }) => idNumberIndexes);
  const owners = await ownersOfIdNumbers(tx, wanted);
  const ownerOf = ({ idNumberIndexes }: Missing) => idNumberIndexes.flatMap((one) => owners.get(one) ?? [])[0];
  const known = missing.filter((one) => ownerOf(one)).flatMap(({ idNumberIndexes }) => idNumberIndexes);
  const faults = faultsOfRepeats(numbers, new Set(known), idNumberTaken);
  const linked = new Map(missing.map((one) => [`/workers/${one.index}/idNumber`, ownerOf(one)]));
  refuse(faults.map((fault) => ({ ...fault, ...linkTo(linked.get(fault.pointer)) })));
};

/** Enters people with given ids in bulk, all or none; who is in the ledger stays as is. */
export const loadWorkers = useCase({
  input: profilesInternalRoutes.loadWorkers.input,
  run: async ({ input: { workers }, deps, transact }) => {
    const today = countyDay(deps.clock.now());
    const given = workers.map(({ id }, index) => ({ pointer: `/workers/${index}/id`, value: id }));
    refuse([
      ...faultsOfEntries(workers, deps.areas, today),
      ...faultsOfRepeats(given, new Set(), givenTwice),
    ]);

    return transact(async (tx) => {
      const ids = workers.map(({ id }) => id);
      const known = new Set([...(await tx.workers.known(ids)).map(({ id }) => id), ...(await tx.erasures.among(ids)), ...(await tx.merges.keptFor(ids)).keys()]);
      const missing = workers.flatMap((worker, index): Missing[] =>
        known.has(worker.id)
          ? []
          : [{ index, entry: sealed(worker, deps.vault), idNumberIndexes: worker.idNumber ? deps.vault.indexes("id-number", worker.idNumber) : [] }],
      );
      await refuseTakenIdNumbers(tx, missing);
      const added = new Set(await tx.workers.addMissing(missing.map(({ entry }) => entry)));
      const entered = missing.flatMap(({ entry }) => (added.has(entry.id) ? [entry] : []));
      await indexNames(tx, entered, deps.vault);
      const cards = entered.map(cardOf);
      const words = cards.map(({ id: workerId, consentToPush: push }) => ({ id: deps.newId(), workerId, push }));
      await tx.consents.follow(words, { how: "import", on: today, by: null });
      if (cards.length > 0) await tx.outbox.add(WorkersChanged, { workers: cards });
      return { workers: cards.length };
    });
  },
});
