import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Transact } from "@qianxian/kernel";
import { enter } from "../domain/ledger-worker.ts";
import { aNewWorker, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { NotedChange } from "./worker-history.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

const change = (n: number, minute: number, what: NotedChange["what"]): NotedChange => ({
  workerId: workerId(n),
  at: `2026-03-02T02:0${minute}:00.000Z`,
  by: minute === 0 ? "town-staff" : "referral",
  what,
});

/** Every WorkerHistory keeps these promises; the memory and the Prisma adapter both run them. */
export const workerHistoryContract = (name: string, open: OpenStore): void => {
  describe(`${name} is WorkerHistory`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
      const secrets = { sealed: { name: "v1.name", phone: null, idNumber: null }, index: { phone: null, idNumber: null } };
      await transact((tx) => tx.workers.addMissing([1, 2].map((n) => enter(aNewWorker(n), secrets))));
    });
    afterEach(() => close());
    const of = (n: number, limit = 9, before?: number) => transact((tx) => tx.history.of(workerId(n), limit, before));
    const one = change(1, 0, ["entered"]);
    const two = change(1, 1, ["seeking", "skills"]);

    it("gives back what was noted of an entry, the latest first, page by page", async () => {
      await transact((tx) => tx.history.note([one, change(2, 0, ["entered"])]));
      await transact((tx) => tx.history.note([two]));
      await transact((tx) => tx.history.note([]));
      const seen = ({ workerId: _id, ...rest }: NotedChange) => rest;
      expect((await of(1)).map((noted) => noted.change)).toEqual([seen(two), seen(one)]);
      const [latest] = await of(1, 1);
      expect((await of(1, 9, latest!.place)).map((noted) => noted.change)).toEqual([seen(one)]);
      expect(await of(9)).toEqual([]);
    });

    it("notes nothing of a transaction that fails", async () => {
      const failing = transact(async (tx) => {
        await tx.history.note([one]);
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await of(1)).toEqual([]);
    });
  });
};
