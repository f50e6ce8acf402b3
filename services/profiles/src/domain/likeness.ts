import type { Likeness, LikelyDuplicate } from "@qianxian/contracts/profiles";
import type { VillageCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { homePlaces } from "@qianxian/gazetteer";
import type { FieldError } from "@qianxian/kernel";
import type { Opener, Sealer } from "./identifiers.ts";
import { comparedName } from "./identity.ts";
import { type LedgerWorker, viewOf } from "./ledger-worker.ts";

/** A person whose name is to be indexed. */
export type Named = Pick<LedgerWorker, "id" | "village"> & { sealed: Pick<LedgerWorker["sealed"], "name"> };

/** By what people of the same name in one village are found: a keyed hash, telling nothing without the key. */
export type NameEntry = {
  workerId: WorkerId;
  village: VillageCode;
  nameIndex: string;
  /** The sealed name it was made of; once another is in its place, the entry is out of date. */
  madeOf: string;
};

/** A name is hashed with the village, so that the hash says nothing of how common the name is elsewhere. */
const textOf = (village: string, name: string): string => `${village}|${comparedName(name)}`;

const villages = homePlaces.filter(({ level }) => level === "village").map(({ code }) => code);

/** By what this name is found in every village, under each key that is not retired. */
export const hashedNames = (name: string, vault: Sealer): string[] =>
  villages.flatMap((village) => vault.indexes("name", textOf(village, name)));

/** The entry of a name in its village. */
export const entryOfName = ({ id, village, sealed }: Named, vault: Opener & Sealer): NameEntry => ({
  workerId: id,
  village,
  nameIndex: vault.index("name", textOf(village, vault.open("name", id, sealed.name))),
  madeOf: sealed.name,
});

/** A pair must be two. */
export const faultsOfPair = (workerId: WorkerId, otherId: WorkerId): FieldError[] =>
  workerId === otherId ? [{ pointer: "/otherId", code: "same", zh: "两个编号是同一个人", en: "both ids are the same entry" }] : [];

/** Two people in the order in which a pair of them is remembered. */
export const inOrder = (one: WorkerId, other: WorkerId): readonly [WorkerId, WorkerId] => (one < other ? [one, other] : [other, one]);

/** Two entries of the same name and village, with what else is alike. */
export const likelyDuplicateOf = (worker: LedgerWorker, other: LedgerWorker, vault: Opener): LikelyDuplicate => {
  const isKnown = worker.birthMonth !== null && other.birthMonth !== null;
  const alike: Likeness[] = ["name", "village", isKnown ? "birth-month" : "birth-month-unknown"];
  const because = isKnown
    ? { zh: "同村、同名、同年同月出生，身份证号码不同，请核对是否抄错。", en: "Same village, name and birth month, but two ID numbers; look for a copying error." }
    : { zh: "同村、同名，至少一人没有登记身份证号码，请向本人核对。", en: "Same village and name, and one of them has no ID number; ask the person." };
  return { worker: viewOf(worker, vault), other: viewOf(other, vault), alike, because };
};
