import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import { scopesOf, type Transact } from "@qianxian/kernel";
import { enter } from "../domain/ledger-worker.ts";
import { aNewWorker, anIdNumber, countyStaff, towns, townStaff, villages, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

const person = (n: number, change: Parameters<typeof aNewWorker>[1] = {}) =>
  enter(aNewWorker(n, change), { sealed: { name: `v1.name${n}`, phone: null, idNumber: null }, index: { phone: null, idNumber: null } });

/** Every Likenesses keeps these promises; the memory and the Prisma adapter both run them. */
export const likenessesContract = (name: string, open: OpenStore): void => {
  describe(`${name} is Likenesses`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
      const other = { idNumber: anIdNumber("1991-06-01", 3) };
      await transact((tx) => tx.workers.addMissing([person(1), person(2), person(3, other), person(4, { idNumber: null }), person(5, { village: villages.dahe })]));
    });
    afterEach(() => close());
    const all = "all" as const;
    /** Everybody of one name within a village. */
    const indexAll = () =>
      transact(async (tx) => {
        const names = await tx.likenesses.unindexed(99);
        await tx.likenesses.put(names.map(({ id, village, sealed }) => ({ workerId: id, village, nameIndex: `name in ${village}`, madeOf: sealed.name })));
        return names.map(({ id }) => id);
      });
    const pairs = (...[reach, limit = 99, after]: Partial<Parameters<Tx["likenesses"]["pairs"]>>) =>
      transact((tx) => tx.likenesses.pairs(reach ?? all, limit, after));
    const ids = (...numbers: number[]): WorkerId[] => numbers.map(workerId);
    const expected = [ids(1, 2), ids(1, 4), ids(2, 4), ids(3, 4)];

    it("names who has no entry, and who has one out of date", async () => {
      const from4 = await transact((tx) => tx.likenesses.unindexed(1, workerId(3)));
      expect(from4.map(({ id }) => id)).toEqual(ids(4));
      expect(await indexAll()).toEqual(ids(1, 2, 3, 4, 5));
      expect(await indexAll()).toEqual([]);
      expect(await transact((tx) => tx.likenesses.unindexed(9, workerId(4)))).toEqual([]);
      await transact((tx) => tx.workers.save({ ...person(2), revision: 2, sealed: { ...person(2).sealed, name: "v1.other" } }));
      await transact((tx) => tx.workers.save({ ...person(3, { village: villages.dahe }), revision: 2 }));
      expect(await pairs()).toEqual([ids(1, 4)]);
      expect(await indexAll()).toEqual(ids(2, 3));
    });

    it("passes over a name or village that its person has no more, and who is gone", async () => {
      const [one] = await transact((tx) => tx.likenesses.unindexed(1));
      const entry = { workerId: workerId(1), village: one!.village, nameIndex: "i", madeOf: one!.sealed.name };
      const outdated = [{ ...entry, madeOf: "v1.before" }, { ...entry, workerId: workerId(5) }, { ...entry, workerId: workerId(99) }];
      await transact((tx) => tx.likenesses.put(outdated));
      expect(await indexAll()).toEqual(ids(1, 2, 3, 4, 5));
      await transact((tx) => tx.likenesses.put([]));
      expect(await indexAll()).toEqual([]);
    });

    it("pairs who has one name and village and no two birth months, in order, each once", async () => {
      await indexAll();
      expect(await pairs()).toEqual(expected);
      expect(await pairs(all, 2)).toEqual(expected.slice(0, 2));
      expect(await pairs(all, 2, [workerId(1), workerId(4)])).toEqual(expected.slice(2));
    });

    it("pairs within a reach only", async () => {
      await indexAll();
      expect(await pairs(scopesOf(countyStaff))).toEqual(expected);
      expect(await pairs(scopesOf(townStaff(towns.dahe)))).toEqual([]);
    });

    it("leaves out who was told apart, until that is taken back", async () => {
      await indexAll();
      const pair = [workerId(1), workerId(2)] as const;
      const tell = () => transact((tx) => tx.likenesses.tellApart(pair, null, new Date("2026-03-02T02:00:00.000Z")));
      await tell();
      await tell();
      expect(await pairs()).toEqual(expected.slice(1));
      await transact((tx) => tx.likenesses.forget(pair));
      expect(await pairs()).toEqual(expected);
    });
  });
};
