/**
 * Guarantees
 * 1. A ledger that is as was promised has no violation.
 * 2. Each kind of loss is found alone: somebody gone or entered twice, an identifier that is another's, a write that was
 *    lost, a revision nobody asked for, a text under an older key, a key that was not retired.
 */
import { describe, expect, it } from "@jest/globals";
import type { DataKeyState } from "@qianxian/contracts/profiles";
import { Actor } from "@qianxian/contracts/vocabulary";
import type { Client } from "@qianxian/http";
import type pg from "pg";
import { idNumberOf, idOf, nameOf, phoneOf } from "./people.ts";
import { checkKeys, checkLedger, checkPhones } from "./verify.ts";
import type { Promised } from "./writers.ts";

const staff = Actor.parse({ role: "county-staff", accountId: idOf(1), county: "522732" });
const people = [0, 1, 2];

const promised: Promised = {
  wages: new Map([[1, 300_100]]),
  phones: new Map([[2, 1]]),
  changes: new Map([[1, 1], [2, 1]]),
  people: new Set(people),
};

const worker = (n: number, change: Record<string, unknown> = {}) => ({
  id: idOf(n),
  revision: n === 0 ? 1 : 2,
  maskedName: `${nameOf(n).slice(0, 1)}*`,
  maskedPhone: phoneOf(n, n === 2 ? 1 : 0).replace(/^(...).{4}/, "$1****"),
  maskedIdNumber: idNumberOf(n).replace(/^(.{6}).{8}/, "$1********"),
  wageFloorFen: n === 1 ? 300_100 : null,
  ...change,
});

/** A ledger in memory that answers two questions. */
const ledgerOf = (rows: readonly ReturnType<typeof worker>[], phones: Record<string, string> = {}): Client => {
  const client = {
    call: async (_route: unknown, input: { workerId?: string }) =>
      input.workerId === undefined
        ? { items: rows, nextCursor: null }
        : { phone: phones[input.workerId] ?? phoneOf(people.find((n) => idOf(n) === input.workerId) ?? -1, input.workerId === idOf(2) ? 1 : 0) },
    as: () => client,
    close: async () => {},
  };
  return client as unknown as Client;
};

const violationsOf = async (rows: readonly ReturnType<typeof worker>[]): Promise<string[]> => {
  const violations: string[] = [];
  await checkLedger({ client: ledgerOf(rows), staff, promised, violations });
  return violations;
};

describe("checkLedger", () => {
  it("finds nothing in a ledger as was promised", async () => {
    expect(await violationsOf(people.map((n) => worker(n)))).toEqual([]);
  });

  it.each([
    ["somebody gone", [worker(0), worker(2)], /Person 1 is gone/],
    ["somebody entered twice", [worker(0), worker(1), worker(2), worker(9)], /4 people are in the ledger/],
    ["another's name", [worker(0, { maskedName: nameOf(1).slice(0, 1) }), worker(1), worker(2)], /name of person 0/],
    ["another's ID number", [worker(0), worker(1, { maskedIdNumber: worker(2).maskedIdNumber }), worker(2)], /ID number of person 1/],
    ["a phone of before", [worker(0), worker(1), worker(2, { maskedPhone: phoneOf(2).replace(/^(...).{4}/, "$1****") })], /phone of person 2/],
    ["a lost wage", [worker(0), worker(1, { wageFloorFen: null }), worker(2)], /wage of person 1/],
    ["a revision nobody asked for", [worker(0, { revision: 2 }), worker(1), worker(2)], /Person 0 has revision 2/],
  ])("finds %s", async (_what, rows, violation) => {
    expect(await violationsOf(rows)).toContainEqual(expect.stringMatching(violation));
  });
});

describe("checkPhones", () => {
  it("finds a phone that is another's, and no other", async () => {
    const violations: string[] = [];
    await checkPhones({ client: ledgerOf([], { [idOf(1)]: phoneOf(0) }), staff, promised, violations }, people);
    expect(violations).toEqual(["The phone of person 1 is another's."]);
  });
});

describe("checkKeys", () => {
  const key = (id: string, state: DataKeyState["state"]): DataKeyState => ({ id, class: "phone", use: "seal", version: 1, state, createdAt: "2026-03-01T00:00:00.000Z" });
  const admin = (rows: { place: string; n: number }[]) => ({ query: async () => ({ rows }) }) as unknown as pg.Client;

  it("finds texts under older keys, and a key that was not retired", async () => {
    const [sound, faulty]: [string[], string[]] = [[], []];
    await checkKeys(admin([]), [key("new", "in-force"), key("old", "retired")], sound);
    expect(sound).toEqual([]);
    await checkKeys(admin([{ place: "worker", n: 3 }]), [key("new", "in-force"), key("old", "superseded")], faulty);
    expect(faulty).toEqual(["3 texts in worker lie under older keys.", "Key old was not retired."]);
  });
});
