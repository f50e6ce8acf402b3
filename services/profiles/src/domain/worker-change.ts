import { type ChangedBy, type ChangedFact, WorkerFacts } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { canonical } from "@qianxian/kernel";
import type { Opener } from "./identifiers.ts";
import { plainOf } from "./identity.ts";
import type { LedgerWorker } from "./ledger-worker.ts";

const factNames = Object.keys(WorkerFacts.shape) as (keyof WorkerFacts)[];
const identifiers = ["name", "phone", "idNumber"] as const;
const columns = [
  ["village", "village"],
  ["householdId", "household"],
  ["crewId", "crew"],
  ["stations", "station"],
  ["workplaceId", "workplace"],
  ["releasedTo", "releasedTo"],
  ["automated", "automated"],
] as const satisfies readonly (readonly [keyof LedgerWorker, ChangedFact])[];

const differs = (one: unknown, other: unknown): boolean => canonical(one ?? null) !== canonical(other ?? null);

/** What was sealed anew need not be new: keys may have been renewed since. */
const changedIdentifiers = (before: LedgerWorker, after: LedgerWorker, vault: Opener): ChangedFact[] => {
  if (before.sealed === after.sealed) return [];
  const [was, is] = [plainOf(before, vault), plainOf(after, vault)];
  return identifiers.filter((identifier) => was[identifier] !== is[identifier]);
};

/** By name what differs between two revisions of an entry, in a fixed order; never a value. */
export const changedFacts = (before: LedgerWorker, after: LedgerWorker, vault: Opener): ChangedFact[] => [
  ...factNames.filter((fact) => differs(before.facts[fact], after.facts[fact])),
  ...changedIdentifiers(before, after, vault),
  ...columns.flatMap(([column, fact]): ChangedFact[] => (differs(before[column], after[column]) ? [fact] : [])),
];

/** Whose doing it is: the caller's role, or the person's who holds the own link. */
export const doneBy = ({ role }: Actor): ChangedBy => (role === "anyone" ? "person" : role);
