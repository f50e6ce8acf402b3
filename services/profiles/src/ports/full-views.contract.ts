import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { AccountId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

/** Every FullViews keeps these promises; the memory and the Prisma adapter both run them. */
export const fullViewsContract = (name: string, open: OpenStore): void => {
  describe(`${name} is a FullViews`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
    });
    afterEach(() => close());
    const account = (n: number) => AccountId.parse(anId(n, "ac"));
    const note = (n: number, time: string) => transact((tx) => tx.views.note(account(n), new Date(`2026-03-${time}:00.000Z`)));

    it("counts the views of an account in the last hour and the last 24 hours, this one included", async () => {
      expect(await note(1, "02T02:00")).toEqual({ lastHour: 1, lastDay: 1 });
      expect(await note(1, "02T02:30")).toEqual({ lastHour: 2, lastDay: 2 });
      expect(await note(1, "02T03:00")).toEqual({ lastHour: 2, lastDay: 3 });
      expect(await note(2, "02T03:00")).toEqual({ lastHour: 1, lastDay: 1 });
      expect(await note(1, "03T02:15")).toEqual({ lastHour: 1, lastDay: 3 });
    });

    it("counts one after the other when they come at once", async () => {
      const counts = await Promise.all(Array.from({ length: 8 }, () => note(1, "02T02:00")));
      expect(counts.map(({ lastHour }) => lastHour).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it("forgets a view whose transaction failed", async () => {
      const failing = transact(async (tx) => {
        await tx.views.note(account(1), new Date("2026-03-02T02:00:00.000Z"));
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await note(1, "02T02:01")).toEqual({ lastHour: 1, lastDay: 1 });
    });
  });
};
