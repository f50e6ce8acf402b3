import { type KeepChoices, type WorkerCard, WorkerFacts } from "@qianxian/contracts/profiles";
import { TownCode } from "@qianxian/contracts/vocabulary";
import { scopesOfSubject } from "@qianxian/kernel";
import type { Opener, Sealer } from "./identifiers.ts";
import { type Plain, plainOf, secretsOf } from "./identity.ts";
import { cardOf, type LedgerWorker, subjectOf } from "./ledger-worker.ts";

/** The two entries of one person, as they are before they are brought together. */
export type Pair = { kept: LedgerWorker; other: LedgerWorker };

type Side = keyof Pair;

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Whose value stays, unless staff said: the kept one's, if it has any. */
const byFullness = (kept: unknown, other: unknown): Side => (isEmpty(kept) && !isEmpty(other) ? "other" : "kept");

const chosenFacts = ({ kept, other }: Pair, keep: KeepChoices): WorkerFacts => {
  const newer: Side = other.facts.seeking.verifiedOn > kept.facts.seeking.verifiedOn ? "other" : "kept";
  const entries = (Object.keys(WorkerFacts.shape) as (keyof WorkerFacts)[]).map((fact): [string, unknown] => {
    const sides = { kept: kept.facts[fact], other: other.facts[fact] };
    if (fact === "consentToPush" || fact === "presentRegion") return [fact, sides.kept];
    const preset = fact === "seeking" ? newer : byFullness(sides.kept, sides.other);
    return [fact, sides[keep[fact] ?? preset]];
  });
  const facts = WorkerFacts.parse(Object.fromEntries(entries));
  const isSelf = (id: string): boolean => id === kept.id || id === other.id;
  return {
    ...facts,
    partnerId: facts.partnerId !== null && isSelf(facts.partnerId) ? null : facts.partnerId,
    buddyIds: facts.buddyIds.filter((id) => !isSelf(id)),
  };
};

/** Whose identifiers the merged entry has. */
export type IdentifierSides = Record<keyof Plain, Side>;

const identifierSides = ({ kept, other }: Pair, keep: KeepChoices): IdentifierSides => ({
  name: keep.name ?? "kept",
  phone: keep.phone ?? byFullness(kept.sealed.phone, other.sealed.phone),
  idNumber: keep.idNumber ?? byFullness(kept.sealed.idNumber, other.sealed.idNumber),
});

/** The chosen identifiers, opened. */
export const chosenPlain = (pair: Pair, sides: IdentifierSides, vault: Opener): Plain => {
  const plain = { kept: plainOf(pair.kept, vault), other: plainOf(pair.other, vault) };
  return {
    name: plain[sides.name].name,
    phone: plain[sides.phone].phone,
    idNumber: plain[sides.idNumber].idNumber,
  };
};

const isAway = ({ stations, workplaceId, facts }: LedgerWorker): boolean =>
  stations.length > 0 || workplaceId !== null || facts.presentRegion !== null;

/** The kept entry's next revision with what was chosen of both; consents are brought in step afterwards. */
export const bringTogether = (
  pair: Pair,
  keep: KeepChoices,
  vault: Opener & Sealer,
): { merged: LedgerWorker; sides: IdentifierSides } => {
  const { kept, other } = pair;
  const sides = identifierSides(pair, keep);
  const there = pair[keep.presence ?? (!isAway(kept) && isAway(other) ? "other" : "kept")];
  const { village } = pair[keep.village ?? "kept"];
  const taken = Object.values(sides).includes("other");
  const merged: LedgerWorker = {
    ...kept,
    revision: kept.revision + 1,
    village,
    town: TownCode.parse(village.slice(0, 9)),
    householdId: pair[keep.householdId ?? byFullness(kept.householdId, other.householdId)].householdId,
    crewId: pair[keep.crewId ?? byFullness(kept.crewId, other.crewId)].crewId,
    stations: there.stations,
    workplaceId: there.workplaceId,
    releasedTo: [...new Set([...kept.releasedTo, ...other.releasedTo])].toSorted(),
    automated: kept.automated && other.automated,
    birthMonth: pair[sides.idNumber].birthMonth,
    facts: { ...chosenFacts(pair, keep), presentRegion: there.facts.presentRegion },
    ...(taken ? secretsOf(kept.id, chosenPlain(pair, sides, vault), vault) : {}),
  };
  return { merged, sides };
};

/**
 * What others are told of the entry put aside: it points to the kept one, looks for nothing, gets no messages and is
 * seen by whoever sees the kept one. Nothing of it is deleted, since a merge can be undone.
 */
export const asideCardOf = (other: LedgerWorker, merged: LedgerWorker): WorkerCard => ({
  ...cardOf(other),
  revision: other.revision + 1,
  crewId: null,
  partnerId: null,
  buddyIds: [],
  automated: false,
  consentToPush: false,
  seeking: { ...other.facts.seeking, state: "no", from: null },
  scopes: scopesOfSubject(subjectOf(merged)),
  erased: false,
  mergedInto: merged.id,
});

/** Crews whose members change when entries of one person come together or apart. */
export const crewsBetween = (...workers: readonly Pick<LedgerWorker, "crewId">[]): NonNullable<LedgerWorker["crewId"]>[] =>
  [...new Set(workers.flatMap(({ crewId }) => crewId ?? []))].toSorted();
