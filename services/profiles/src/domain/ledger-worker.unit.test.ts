/**
 * Guarantees
 * 1. An entry takes its town from the village and its birth month from the ID number.
 * 2. A card names no direct identifier, sealed or not.
 * 3. A change that says nothing new is no change, whatever the order of keys.
 */
import { describe, expect, it } from "@jest/globals";
import { WorkerCard } from "@qianxian/contracts/profiles";
import { aNewWorker, towns, villages } from "../testing/index.ts";
import { cardOf, change, enter } from "./ledger-worker.ts";

const secrets = {
  sealed: { name: "v1.name", phone: "v1.phone", idNumber: "v1.id" },
  index: { phone: "p", idNumber: "i" },
};
const worker = enter(aNewWorker(1, { village: villages.dahe }), secrets);

describe("a worker of the ledger", () => {
  it("takes town and birth month from what is given", () => {
    expect(worker).toMatchObject({ town: towns.dahe, birthMonth: "1990-05", revision: 1 });
    expect(enter(aNewWorker(1, { idNumber: null }), secrets).birthMonth).toBeNull();
  });

  it("is announced without any direct identifier", () => {
    const text = JSON.stringify(WorkerCard.parse(cardOf(worker)));
    for (const secret of ["韦", "154", "99000019", "v1."]) expect(text).not.toContain(secret);
  });

  it("stays the same when nothing new is said", () => {
    const reordered = Object.fromEntries(Object.entries(worker.facts).toReversed());
    expect(change(worker, reordered as typeof worker.facts)).toBe(worker);
    const changed = change(worker, { ...worker.facts, wageFloorFen: 480_000 });
    expect(changed).toMatchObject({ revision: 2, facts: { wageFloorFen: 480_000 } });
  });
});
