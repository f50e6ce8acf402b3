import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Transact } from "@qianxian/kernel";
import { workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

/** Every WorkerIntake keeps these promises; the memory and the Prisma adapter both run them. */
export const workerIntakeContract = (name: string, open: OpenStore): void => {
  describe(`${name} is a WorkerIntake`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
    });
    afterEach(() => close());
    const entry = (n: number, row = "row") => ({ key: `key-${n}`, rowHash: row, workerId: workerId(n) });
    const put = (...entries: ReturnType<typeof entry>[]) => transact((tx) => tx.intake.put(entries));
    const find = (...keys: string[]) => transact((tx) => tx.intake.find(keys));

    it("enters entries and renews the row of those it has", async () => {
      await put(entry(1), entry(2));
      await put(entry(2, "newer"), entry(3));
      await put();
      const found = await find("key-3", "key-2", "key-9");
      expect(found.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual([entry(2, "newer"), entry(3)]);
    });

    it("gives no key to a second worker, and then changes nothing", async () => {
      await put(entry(1));
      const other = { ...entry(1, "newer"), workerId: workerId(2) };
      await expect(put(entry(3), other)).rejects.toMatchObject({ code: "try-again-later" });
      expect(await find("key-1", "key-3")).toEqual([entry(1)]);
    });
  });
};
