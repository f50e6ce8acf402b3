import type { AuditEntry } from "@qianxian/contracts/identity";
import { canonical, countyOf } from "@qianxian/kernel";

/** SHA-256, and an HMAC under the key of the audit log; both in hexadecimal digits. */
export type ChainSeals = { hash(text: string): string; seal(text: string): string };

/** One row of the log: its hash covers all of it and the hash before, its seal is what nobody makes without the key. */
export type ChainRow<Entry = unknown> = {
  position: number;
  eventId: string;
  /** ISO instant with microseconds, as the database keeps it. */
  occurredAt: string;
  county: string | null;
  entry: Entry;
  previousHash: string;
  hash: string;
  seal: string;
};

/** How many rows there are, and how they end. */
export type ChainHead = { count: number; lastHash: string; seal: string };

/** What stands before the first row. */
export const genesis = "0".repeat(64);

/** An instant as rows keep it, whatever its digits. */
export const withMicroseconds = (iso: string): string => {
  const [, second = "", fraction = ""] = /^(.{19})(?:\.(\d+))?Z$/.exec(iso) ?? [];
  return `${second}.${fraction.padEnd(6, "0").slice(0, 6)}Z`;
};

/** The hash of a row: of everything it says, where it stands and what stands before it. */
export const hashOfRow = (row: Omit<ChainRow, "hash" | "seal">, { hash }: ChainSeals): string => {
  const { position, eventId, occurredAt, county, entry, previousHash } = row;
  return hash(canonical({ position, eventId, occurredAt, county, entry, previousHash }));
};

/** The seal of a row by its place and hash. */
export const sealOfRow = ({ position, hash }: Pick<ChainRow, "position" | "hash">, { seal }: ChainSeals): string =>
  seal(canonical(["row", position, hash]));

/** The seal of the head. */
export const sealOfHead = ({ count, lastHash }: Omit<ChainHead, "seal">, { seal }: ChainSeals): string =>
  seal(canonical(["head", count, lastHash]));

/** Chains an event to the end of the log; null is the end of an empty one. */
export const chained = (
  head: ChainHead | null,
  event: { id: string; occurredAt: string; entry: AuditEntry },
  seals: ChainSeals,
): { row: ChainRow<AuditEntry>; head: ChainHead } => {
  const unsigned = {
    position: (head?.count ?? 0) + 1,
    eventId: event.id,
    occurredAt: withMicroseconds(event.occurredAt),
    county: countyOf(event.entry.actor) ?? event.entry.county ?? null,
    entry: event.entry,
    previousHash: head?.lastHash ?? genesis,
  };
  const { position } = unsigned;
  const hash = hashOfRow(unsigned, seals);
  const end = { count: position, lastHash: hash };
  return {
    row: { ...unsigned, hash, seal: sealOfRow({ position, hash }, seals) },
    head: { ...end, seal: sealOfHead(end, seals) },
  };
};
