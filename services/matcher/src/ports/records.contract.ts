import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Transact } from "@qianxian/kernel";
import { aCrew, aVacancy, aWorker } from "../testing/cards.ts";
import type { Tx } from "../use-case.ts";
import type { ChangeLog } from "./change-log.ts";

type Store = { transact: Transact<Tx>; changes: ChangeLog; close: () => Promise<void> };

/**
 * Guarantees of every pair of CardRecords and ChangeLog over one store
 * 1. Each row changed takes the next position; all kinds share one log without gaps.
 * 2. A card that is not newer changes nothing and takes no position.
 * 3. A changed row moves to its new position and leaves the old one.
 * 4. A closed vacancy and an erased worker stay, and older cards do not revive them.
 * 5. A transaction that fails leaves no row and no gap.
 * 6. The log is read by position, from after the one given, at most as many as asked.
 * 7. A card comes back as it was put.
 */
export const recordsContract = (name: string, open: () => Promise<Store>): void => {
  describe(`${name} keeps the promises of CardRecords and ChangeLog`, () => {
    let store: Store;
    const put = <T>(work: (records: Tx["records"]) => Promise<T>): Promise<T> =>
      store.transact((tx) => work(tx.records));
    const last = async (): Promise<number> =>
      (await store.changes.after(0, 1_000)).at(-1)?.position ?? 0;

    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    it("gives every changed row the next position, over all kinds", async () => {
      await expect(put((r) => r.putVacancies([aVacancy(1), aVacancy(2)]))).resolves.toBe(2);
      await expect(put((r) => r.putWorkers([aWorker(1)]))).resolves.toBe(1);
      await expect(put((r) => r.putCrews([aCrew(1)]))).resolves.toBe(1);

      const changes = await store.changes.after(0, 10);
      expect(changes.map(({ position, kind }) => [position, kind])).toEqual([
        [1, "vacancy"],
        [2, "vacancy"],
        [3, "worker"],
        [4, "crew"],
      ]);
    });

    it("gives cards back as they were put", async () => {
      const changes = await store.changes.after(0, 10);
      expect(changes.map(({ card }) => card)).toEqual([aVacancy(1), aVacancy(2), aWorker(1), aCrew(1)]);
    });

    it("lets a card that is not newer change nothing and take no position", async () => {
      const before = await last();
      await expect(put((r) => r.putVacancies([aVacancy(1, { title: "熨烫工" })]))).resolves.toBe(0);
      await expect(put((r) => r.putWorkers([aWorker(1)]))).resolves.toBe(0);
      await expect(put((r) => r.putCrews([aCrew(1)]))).resolves.toBe(0);
      await expect(last()).resolves.toBe(before);
    });

    it("moves a changed row to a new position, and counts only what changed", async () => {
      const before = await last();
      const cards = [aVacancy(1, { revision: 3, title: "熨烫工" }), aVacancy(2)];
      await expect(put((r) => r.putVacancies(cards))).resolves.toBe(1);

      const changes = await store.changes.after(0, 10);
      expect(changes.map(({ position }) => position)).toEqual([2, 3, 4, before + 1]);
      expect(changes.at(-1)?.card).toMatchObject({ title: "熨烫工", revision: 3 });
    });

    it("keeps what is closed or erased as a tombstone that older cards do not revive, a newer one does", async () => {
      await put((r) => r.putVacancies([aVacancy(2, { revision: 9, status: "closed" })]));
      await put((r) => r.putWorkers([aWorker(1, { revision: 9, erased: true })]));
      await put((r) => r.putVacancies([aVacancy(2, { revision: 8 })]));
      await put((r) => r.putWorkers([aWorker(1, { revision: 8 })]));

      const cards = (await store.changes.after(0, 10)).map(({ card }) => card);
      expect(cards).toContainEqual(aVacancy(2, { revision: 9, status: "closed" }));
      expect(cards).toContainEqual(aWorker(1, { revision: 9, erased: true }));

      await expect(put((r) => r.putVacancies([aVacancy(2, { revision: 10 })]))).resolves.toBe(1);
      expect((await store.changes.after(0, 10)).at(-1)?.card).toEqual(aVacancy(2, { revision: 10 }));
    });

    it("undoes rows and positions of a transaction that fails", async () => {
      const before = await last();
      const failing = put(async (r) => {
        await r.putWorkers([aWorker(50), aWorker(51)]);
        throw new Error("the work fails");
      });
      await expect(failing).rejects.toThrow("the work fails");
      await expect(last()).resolves.toBe(before);

      await put((r) => r.putWorkers([aWorker(52)]));
      await expect(last()).resolves.toBe(before + 1);
    });

    it("reads on from a position, in order, no more than asked", async () => {
      const all = await store.changes.after(0, 1_000);
      const first = await store.changes.after(0, 2);
      const rest = await store.changes.after(first.at(-1)?.position ?? 0, 1_000);

      expect(first).toHaveLength(2);
      expect([...first, ...rest]).toEqual(all);
      expect(all.map(({ position }) => position)).toEqual(
        all.map(({ position }) => position).toSorted((a, b) => a - b),
      );
    });
  });
};
