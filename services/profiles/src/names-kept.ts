import type { LedgerWorker } from "./domain/ledger-worker.ts";
import { entryOfName, type Named } from "./domain/likeness.ts";
import type { Vault } from "./ports/vault.ts";
import type { Tx } from "./use-case.ts";

/** Enters, in one statement, by what namesakes of these people are found: where names or villages come or change. */
export const indexNames = (tx: Pick<Tx, "likenesses">, people: readonly Named[], vault: Vault): Promise<void> =>
  tx.likenesses.put(people.map((one) => entryOfName(one, vault)));

/** Somebody as the ledger has them, and the next revision. */
export type Restated = { before: LedgerWorker; after: LedgerWorker };

const isResealed = ({ before, after }: Restated): boolean => before.sealed !== after.sealed;

/**
 * Stores next revisions that may bring other identifiers or another home: what is sealed anew is under the data keys in
 * force, and namesakes are found by the name of now.
 */
export const saveRestated = async (tx: Pick<Tx, "workers" | "likenesses">, changes: readonly Restated[], vault: Vault): Promise<void> => {
  const [resealed, others] = [changes.filter(isResealed), changes.filter((one) => !isResealed(one))];
  await tx.workers.saveAll(others.map(({ after }) => after));
  await tx.workers.saveResealed(resealed.map(({ after }) => after));
  const moved = others.filter(({ before, after }) => before.village !== after.village);
  await indexNames(tx, [...resealed, ...moved].map(({ after }) => after), vault);
};
