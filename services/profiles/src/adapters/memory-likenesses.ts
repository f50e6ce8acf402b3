import type { WorkerId } from "@qianxian/contracts/vocabulary";
import { scopesOfSubject } from "@qianxian/kernel";
import { type LedgerWorker, subjectOf } from "../domain/ledger-worker.ts";
import type { NameEntry } from "../domain/likeness.ts";
import { isWithin, type Reach } from "../domain/reach.ts";
import type { IdPair, Likenesses } from "../ports/likenesses.ts";

/** Names that were indexed, and pairs that were told apart, for this service's twin in memory. */
export type LikenessRows = { names: Map<WorkerId, NameEntry>; apart: Set<string> };

type Rows = LikenessRows & { workers: Map<WorkerId, LedgerWorker> };

const keyOf = ([one, other]: IdPair): string => `${one} ${other}`;

const sameMonth = (a: LedgerWorker, b: LedgerWorker): boolean =>
  a.birthMonth === null || b.birthMonth === null || a.birthMonth === b.birthMonth;

/** Likenesses in memory. */
export const memoryLikenesses = (rows: Rows): Likenesses => {
  const people = (reach: Reach) =>
    [...rows.workers.values()]
      .filter((one) => isWithin(reach, scopesOfSubject(subjectOf(one))))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const entryOf = ({ id, village, sealed }: LedgerWorker): NameEntry | null => {
    const entry = rows.names.get(id);
    return entry && entry.village === village && entry.madeOf === sealed.name ? entry : null;
  };
  const alike = (a: LedgerWorker, b: LedgerWorker): boolean => {
    const [one, other] = [entryOf(a), entryOf(b)];
    return one !== null && one.nameIndex === other?.nameIndex && sameMonth(a, b) && !rows.apart.has(keyOf([a.id, b.id]));
  };
  return {
    unindexed: async (limit, after) =>
      people("all")
        .filter((one) => entryOf(one) === null && (!after || one.id > after))
        .slice(0, limit),
    put: async (entries) => {
      for (const entry of entries) {
        const worker = rows.workers.get(entry.workerId);
        if (worker?.village === entry.village && worker.sealed.name === entry.madeOf) rows.names.set(entry.workerId, entry);
      }
    },
    pairs: async (reach, limit, after) => {
      const found = people(reach);
      return found
        .flatMap((a) => found.filter((b) => a.id < b.id && alike(a, b)).map((b): IdPair => [a.id, b.id]))
        .filter((pair) => !after || keyOf(pair) > keyOf(after))
        .slice(0, limit);
    },
    tellApart: async (pair) => void rows.apart.add(keyOf(pair)),
    forget: async (pair) => void rows.apart.delete(keyOf(pair)),
  };
};
