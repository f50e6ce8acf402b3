import type { SealedClass } from "@qianxian/contracts/profiles";
import type { Prisma } from "#db";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { KeyRing } from "../ports/vault.ts";
import { headerOf } from "./sealed-text.ts";

const keyOf = (sealed: string | null, of: SealedClass): string[] => {
  const header = sealed === null ? null : headerOf(sealed, of);
  return header ? [header.keyId] : [];
};

const hashKeyOf = (hash: string | null): string[] => (hash === null ? [] : [hash.split(".", 1)[0] ?? ""]);

/** The data keys under which these people are written. */
const keysUnder = (workers: readonly Pick<LedgerWorker, "sealed" | "index">[]): string[] => {
  const ids = workers.flatMap(({ sealed, index }) => [
    ...keyOf(sealed.name, "name"),
    ...keyOf(sealed.phone, "phone"),
    ...keyOf(sealed.idNumber, "id-number"),
    ...hashKeyOf(index.phone),
    ...hashKeyOf(index.idNumber),
  ]);
  return [...new Set(ids)];
};

/** What `makeTransact` takes for a collision: the work is repeated, with the keys of now. */
const renewedMeanwhile = (): Error => Object.assign(new Error("The data keys were renewed meanwhile."), { code: "40001" });

/**
 * Sees to it that nobody is written under a key that is no longer in use: no new row under one that has a successor,
 * and no row at all under one that is retired. Keys stay as they are until the transaction ends.
 * @throws Error that has the transaction repeated
 */
export const demandKeysInForce = async (
  client: Prisma.TransactionClient,
  ring: Pick<KeyRing, "reload">,
  workers: readonly Pick<LedgerWorker, "sealed" | "index">[],
  isNew: boolean,
): Promise<void> => {
  const [row] = await client.$queryRawUnsafe<{ ids: string[] }[]>(
    "select keys_out_of_force(array(select jsonb_array_elements_text($1::jsonb)), $2::boolean) as ids",
    JSON.stringify(keysUnder(workers)),
    isNew,
  );
  if (!row || row.ids.length === 0) return;
  await ring.reload();
  throw renewedMeanwhile();
};
