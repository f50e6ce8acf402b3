/**
 * Guarantees
 * 1. A log that nobody touched has no finding, whatever its entries say; an empty one neither.
 * 2. A hundred random tamperings (any column changed, a row deleted, inserted or swapped, the tail cut, a suffix hashed
 *    anew without the key) are all found, and the first row named is the first that was touched.
 * 3. What moved is told from what was changed, what was added from what is missing; a head that is gone or forged is told.
 * 4. An older log in this one's place, head and all, shows against an end that was noted elsewhere.
 */
import { describe, expect, it } from "@jest/globals";
import type { AuditEntry } from "@qianxian/contracts/identity";
import { anId } from "@qianxian/testing";
import { cryptoSeals } from "../adapters/crypto-seals.ts";
import { actorOf, anEntry } from "../testing/index.ts";
import { type ChainHead, type ChainRow, chained, hashOfRow, withMicroseconds } from "./audit-chain.ts";
import { verifyChain } from "./verify-chain.ts";

const seals = cryptoSeals(Buffer.alloc(32, 3));
const withoutKey = cryptoSeals(Buffer.alloc(32, 4));

type Log = { rows: ChainRow<AuditEntry>[]; head: ChainHead | null };

const aLog = (count: number): Log => {
  const log: Log = { rows: [], head: null };
  for (let n = 1; n <= count; n += 1) {
    const occurredAt = new Date(1_772_416_800_000 + n * 1_000).toISOString();
    const entry = anEntry({ actor: actorOf("county-staff", n), reason: n % 3 ? `第${n}次核对` : null });
    const { row, head } = chained(log.head, { id: anId(n, "e0"), occurredAt, entry }, seals);
    log.rows.push(row);
    log.head = head;
  }
  return log;
};

/** Numbers that are the same in every run. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const hashedAnew = (rows: ChainRow<AuditEntry>[], from: number): void => {
  let previousHash = rows[from - 1]?.hash ?? "0".repeat(64);
  for (const row of rows.slice(from)) {
    row.previousHash = previousHash;
    row.hash = hashOfRow(row, withoutKey);
    previousHash = row.hash;
  }
};

const changes: readonly ((row: ChainRow<AuditEntry>) => void)[] = [
  (row) => (row.eventId = anId(999, "e1")),
  (row) => (row.occurredAt = "2026-03-02T02:00:00.000001Z"),
  (row) => (row.county = row.county === null ? "522732" : null),
  (row) => (row.entry = { ...row.entry, from: "10.9.9.9" }),
  (row) => (row.entry = { ...row.entry, reason: "别的原因" }),
  (row) => (row.previousHash = "a".repeat(64)),
  (row) => (row.hash = "b".repeat(64)),
  (row) => (row.seal = "c".repeat(64)),
];

/** What somebody with the database, but without the key, does to a log; answers the first position touched. */
const tamperings: readonly ((log: Log, at: number, random: (below: number) => number) => number)[] = [
  ({ rows }, at, random) => {
    changes[random(changes.length)]?.(rows[at]!);
    return at + 1;
  },
  (log, at) => {
    log.rows.splice(at, 1);
    return at + 1;
  },
  ({ rows }, at, random) => {
    const other = (at + 1 + random(rows.length - 1)) % rows.length;
    const [a, b] = [rows[at]!, rows[other]!];
    [rows[at], rows[other]] = [{ ...b, position: a.position }, { ...a, position: b.position }];
    return Math.min(at, other) + 1;
  },
  ({ rows }, at) => {
    const forged = { ...structuredClone(rows[at]!), eventId: anId(998, "e1") };
    rows.splice(at, 0, forged);
    for (const [index, row] of rows.entries()) row.position = index + 1;
    hashedAnew(rows, at);
    return at + 1;
  },
  (log, at) => {
    log.rows.splice(at);
    return at + 1;
  },
  (log, at) => {
    const row = log.rows[at]!;
    row.entry = { ...row.entry, reason: "改写过的原因" };
    hashedAnew(log.rows, at);
    if (log.head) log.head = { ...log.head, lastHash: log.rows.at(-1)!.hash };
    return at + 1;
  },
  ({ rows }, at) => {
    rows[at]!.position = 500;
    rows.sort((a, b) => a.position - b.position);
    return at + 1;
  },
];

describe("a log that nobody touched", () => {
  it.each([0, 1, 40])("of %i rows has no finding", (count) => {
    const { rows, head } = aLog(count);
    expect(verifyChain(rows, head, seals)).toEqual({ count, hash: head?.lastHash ?? null, findings: [], found: 0 });
  });

  it.each([
    ["2026-03-02T02:00:00Z", "2026-03-02T02:00:00.000000Z"],
    ["2026-03-02T02:00:00.12Z", "2026-03-02T02:00:00.120000Z"],
    ["2026-03-02T02:00:00.123456Z", "2026-03-02T02:00:00.123456Z"],
  ])("keeps %s as %s", (iso, kept) => {
    expect(withMicroseconds(iso)).toBe(kept);
  });
});

describe("tampering", () => {
  const random = randomFrom(7);
  const cases = Array.from({ length: 100 }, (_, number): [number, number, number] => [number, number % tamperings.length, random(30)]);

  it.each(cases)("number %i, of kind %i at index %i, is found at its row", (_number, kind, at) => {
    const log = structuredClone(aLog(30));
    const first = tamperings[kind]?.(log, at, random);
    const { findings } = verifyChain(log.rows, log.head, seals);
    expect(findings.filter(({ what }) => what !== "head")[0]?.position).toBe(first);
  });

  const found = (change: (log: Log) => void) => {
    const log = structuredClone(aLog(10));
    change(log);
    return verifyChain(log.rows, log.head, seals).findings;
  };
  const run = (what: string, position: number, through = position) => ({ position, through, what });

  it("tells moved rows from changed ones, and added from missing", () => {
    expect(found((log) => tamperings[2]?.(log, 3, () => 2))).toEqual([run("moved", 4), run("moved", 7)]);
    expect(found((log) => tamperings[0]?.(log, 3, () => 4))).toEqual([run("changed", 4)]);
    expect(found((log) => log.rows.splice(2, 3))).toEqual([run("missing", 3, 5)]);
    expect(found((log) => log.rows.splice(7))).toEqual([run("missing", 8, 10)]);
    expect(found(({ rows }) => rows.push({ ...rows[9]!, position: 11 }))).toContainEqual(run("moved", 11));
    expect(found((log) => tamperings[6]?.(log, 4, random))).toEqual([run("missing", 5), run("moved", 500)]);
    const shifted = found(({ rows }) => {
      rows.splice(3, 0, { ...rows[3]!, eventId: anId(997, "e1"), hash: "d".repeat(64) });
      for (const [index, row] of rows.entries()) row.position = index + 1;
    });
    expect(shifted).toEqual([run("inserted", 4), run("moved", 5, 11)]);
  });

  it("names a row put before the first", () => {
    expect(found(({ rows }) => rows.unshift({ ...rows[0]!, position: 0, eventId: anId(996, "e1") }))).toEqual([run("inserted", 0)]);
  });

  it("names a whole row of another log, and an end that is not the head's", () => {
    const other: Log = { rows: [], head: null };
    for (let n = 1; n <= 10; n += 1) {
      const event = { id: anId(n, "e9"), occurredAt: "2026-03-02T02:00:00.000Z", entry: anEntry() };
      const { row, head } = chained(other.head, event, seals);
      other.rows.push(row);
      other.head = head;
    }
    expect(found(({ rows }) => (rows[4] = other.rows[4]!))).toEqual([run("misplaced", 5, 6)]);
    expect(found(({ rows }) => (rows[9] = other.rows[9]!))).toEqual([run("misplaced", 10)]);
  });

  it.each<[string, (log: Log) => void]>([
    ["gone", (log) => (log.head = null)],
    ["counted down without the key", (log) => (log.head = { ...log.head!, count: 9 })],
    ["of another end", (log) => (log.head = { ...log.head!, lastHash: log.rows[3]!.hash })],
  ])("tells a head that is %s", (_how, change) => {
    expect(found(change)).toContainEqual(run("head", 10));
  });

  it("shows an older log in this one's place against a noted end", () => {
    const { head } = aLog(10);
    const noted = { count: 10, hash: head!.lastHash };
    const older = aLog(6);
    expect(verifyChain(older.rows, older.head, seals).findings).toEqual([]);
    expect(verifyChain(older.rows, older.head, seals, noted).findings).toEqual([run("missing", 7, 10)]);
    const grown = aLog(12);
    expect(verifyChain(grown.rows, grown.head, seals, noted).findings).toEqual([]);
    expect(verifyChain(grown.rows, grown.head, seals, { ...noted, hash: "e".repeat(64) }).findings).toEqual([run("misplaced", 10)]);
  });
});
