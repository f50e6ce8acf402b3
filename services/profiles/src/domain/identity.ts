import { TownCode, type VillageCode } from "@qianxian/contracts/vocabulary";
import { birthMonthOf } from "./id-number.ts";
import type { Opener, Sealer } from "./identifiers.ts";
import type { LedgerWorker } from "./ledger-worker.ts";

/** An entry's identifiers, opened. */
export type Plain = { name: string; phone: string | null; idNumber: string | null };

export const plainOf = ({ id, sealed }: LedgerWorker, vault: Opener): Plain => ({
  name: vault.open("name", id, sealed.name),
  phone: sealed.phone && vault.open("phone", id, sealed.phone),
  idNumber: sealed.idNumber && vault.open("id-number", id, sealed.idNumber),
});

/** A name as it is compared: full-width forms as half-width ones, without spaces and the dot between parts. */
export const comparedName = (name: string): string => name.normalize("NFKC").replaceAll(/[\s·]/g, "");

/** Identifiers sealed for an entry, under the keys in force. */
export const secretsOf = (id: string, { name, phone, idNumber }: Plain, vault: Sealer): Pick<LedgerWorker, "sealed" | "index"> => ({
  sealed: {
    name: vault.seal("name", id, name),
    phone: phone && vault.seal("phone", id, phone),
    idNumber: idNumber && vault.seal("id-number", id, idNumber),
  },
  index: { phone: phone && vault.index("phone", phone), idNumber: idNumber && vault.index("id-number", idNumber) },
});

/** Identifiers and home as somebody states them; what is left out stays, null is none. */
export type Stated = { [Part in keyof Plain]?: Plain[Part] | undefined } & { village?: VillageCode | undefined };

const withName = (worker: LedgerWorker, name: string | undefined, vault: Opener & Sealer): LedgerWorker =>
  name === undefined || name === vault.open("name", worker.id, worker.sealed.name)
    ? worker
    : { ...worker, sealed: { ...worker.sealed, name: vault.seal("name", worker.id, name) } };

const isSame = (column: "phone" | "id-number", text: string | null, index: string | null, vault: Sealer): boolean =>
  text === null || index === null ? text === index : vault.indexes(column, text).includes(index);

const withPhone = (worker: LedgerWorker, phone: string | null | undefined, vault: Sealer): LedgerWorker =>
  phone === undefined || isSame("phone", phone, worker.index.phone, vault)
    ? worker
    : {
        ...worker,
        sealed: { ...worker.sealed, phone: phone && vault.seal("phone", worker.id, phone) },
        index: { ...worker.index, phone: phone && vault.index("phone", phone) },
      };

const withIdNumber = (worker: LedgerWorker, idNumber: string | null | undefined, vault: Sealer): LedgerWorker =>
  idNumber === undefined || isSame("id-number", idNumber, worker.index.idNumber, vault)
    ? worker
    : {
        ...worker,
        birthMonth: idNumber && birthMonthOf(idNumber),
        sealed: { ...worker.sealed, idNumber: idNumber && vault.seal("id-number", worker.id, idNumber) },
        index: { ...worker.index, idNumber: idNumber && vault.index("id-number", idNumber) },
      };

const withVillage = (worker: LedgerWorker, village: VillageCode = worker.village): LedgerWorker =>
  village === worker.village ? worker : { ...worker, village, town: TownCode.parse(village.slice(0, 9)) };

/**
 * The person as stated: what differs is sealed and indexed under the keys in force, the rest is left as it lies; the
 * birth month follows the ID number, the town the village. The revision stays; the same worker comes back when nothing
 * is new.
 */
export const restate = (worker: LedgerWorker, stated: Stated, vault: Opener & Sealer): LedgerWorker => {
  const named = withName(worker, stated.name, vault);
  const reached = withPhone(named, stated.phone, vault);
  return withVillage(withIdNumber(reached, stated.idNumber, vault), stated.village);
};

/** Every identifier of a restated person sealed and indexed under the keys in force; nothing where none is new. */
export const sealedAnew = (
  before: LedgerWorker,
  restated: LedgerWorker,
  vault: Opener & Sealer,
): Partial<Pick<LedgerWorker, "sealed" | "index">> =>
  restated.sealed === before.sealed ? {} : secretsOf(before.id, plainOf(restated, vault), vault);
