import { TownCode } from "@qianxian/contracts/vocabulary";
import { AppError, canonical, type FieldError } from "@qianxian/kernel";
import type { Opener, Sealer } from "./identifiers.ts";
import { type Plain, plainOf, secretsOf } from "./identity.ts";
import type { LedgerWorker } from "./ledger-worker.ts";
import { chosenPlain, type IdentifierSides, type Pair } from "./merge.ts";

/** A person but for the identifiers and the revision: what a merge chose, as it is kept with it. */
export type Chosen = Omit<LedgerWorker, "id" | "revision" | "sealed" | "index" | "town">;

/** What a merge made of the kept entry. */
export const chosenOf = ({ id: _id, revision: _revision, sealed: _sealed, index: _index, town: _town, ...chosen }: LedgerWorker): Chosen => chosen;

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const builtUpon = (pointer: string): FieldError => ({
  pointer,
  code: "built_upon",
  zh: "合并以后这一项又改过",
  en: "this was changed after the merge",
});

/**
 * One value after the undoing: what the merge changed goes back, what it left alone stays as it is now. What it changed
 * and somebody changed again since can't be undone, and is named.
 */
const backwards = <T extends object>(before: T, after: T, now: T): { value: T; faults: FieldError[] } => {
  const faults: FieldError[] = [];
  const entries = (Object.keys(now) as (keyof T & string)[]).map((key): [string, unknown] => {
    if (same(now[key], after[key])) return [key, before[key]];
    if (!same(before[key], after[key])) faults.push(builtUpon(`/${key}`));
    return [key, now[key]];
  });
  return { value: Object.fromEntries(entries) as T, faults };
};

type Merged = { pair: Pair; sides: IdentifierSides; chosen: Chosen };

/**
 * Both entries as they were, each with its next revision; later changes to what the merge did not touch stay with the
 * kept one. @throws AppError `merge-built-upon` naming what can't be undone
 */
export const takeApart = ({ pair, sides, chosen }: Merged, now: LedgerWorker, vault: Opener & Sealer): Pair => {
  const { facts: factsBefore, ...restBefore } = chosenOf(pair.kept);
  const { facts: factsAfter, ...restAfter } = chosen;
  const { facts: factsNow, ...restNow } = chosenOf(now);
  const facts = backwards(factsBefore, factsAfter, factsNow);
  const rest = backwards(restBefore, restAfter, restNow);
  const plain = backwards<Plain>(plainOf(pair.kept, vault), chosenPlain(pair, sides, vault), plainOf(now, vault));
  const otherPlain = plainOf(pair.other, vault);
  const isTaken = plain.value.idNumber !== null && plain.value.idNumber === otherPlain.idNumber;
  const faults = [...rest.faults, ...facts.faults, ...plain.faults, ...(isTaken ? [builtUpon("/idNumber")] : [])];
  if (faults.length > 0) throw new AppError("merge-built-upon", { workerId: now.id, faults: faults.length }, { fields: faults });
  const kept: LedgerWorker = {
    ...now,
    ...rest.value,
    facts: facts.value,
    town: TownCode.parse(rest.value.village.slice(0, 9)),
    revision: now.revision + 1,
    ...secretsOf(now.id, plain.value, vault),
  };
  const other = { ...pair.other, revision: pair.other.revision + 2, ...secretsOf(pair.other.id, otherPlain, vault) };
  return { kept, other };
};
