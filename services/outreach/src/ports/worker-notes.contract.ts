import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { WorkerNote } from "../domain/worker-note.ts";
import { placesOf, workerId } from "../testing/builders.ts";
import type { TestStore } from "../testing/stores.ts";

const note = (n: number, facts: Partial<WorkerNote> = {}): WorkerNote => ({
  workerId: workerId(n),
  revision: 1,
  scopes: placesOf("522732101001"),
  mayPush: true,
  erased: false,
  ...facts,
});

/** WorkerNotes keep these promises; the memory and the Prisma adapter both run them. */
export const workerNotesContract = (name: string, open: () => Promise<TestStore>) =>
  describe(`${name} is WorkerNotes`, () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    const take = (...notes: WorkerNote[]) => store.transact((tx) => tx.workers.noteNewer(notes));
    const hold = (...numbers: number[]) => store.transact((tx) => tx.workers.hold(numbers.map(workerId)));

    it("keeps what it was told, and does not name whom it was not told of", async () => {
      const told = note(1, { revision: 3, mayPush: false, erased: true, scopes: [] });

      expect(await take(told, note(2))).toEqual([told, note(2)]);
      expect(await hold(1, 2, 3)).toEqual(new Map([[workerId(1), told], [workerId(2), note(2)]]));
      expect(await hold()).toEqual(new Map());
    });

    it("takes newer news only, one by one", async () => {
      await take(note(11, { revision: 2 }), note(12));
      const [old, same, fresh] = [
        note(11, { revision: 1, mayPush: false }),
        note(12, { mayPush: false }),
        note(13, { revision: 7 }),
      ];

      expect(await take(old, same, fresh)).toEqual([fresh]);
      expect(await hold(11, 12)).toEqual(new Map([[workerId(11), note(11, { revision: 2 })], [workerId(12), note(12)]]));
      expect(await take(note(11, { revision: 3, mayPush: false }))).toHaveLength(1);
    });

    it("forgets what a failed transaction was told", async () => {
      const failing = store.transact(async (tx) => {
        await tx.workers.noteNewer([note(21)]);
        throw new Error("changed our mind");
      });

      await expect(failing).rejects.toThrow("changed our mind");
      expect(await hold(21)).toEqual(new Map());
    });
  });
