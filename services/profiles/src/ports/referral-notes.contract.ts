import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ReferralId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

/** Every ReferralNotes keeps these promises; the memory and the Prisma adapter both run them. */
export const referralNotesContract = (name: string, open: OpenStore): void => {
  describe(`${name} is a ReferralNotes`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
    });
    afterEach(() => close());
    const note = (n: number, revision: number) =>
      transact((tx) => tx.referrals.note(ReferralId.parse(anId(n, "f")), revision));

    it("takes each revision as news once, and never an older one", async () => {
      expect(await note(1, 2)).toBe(true);
      expect(await note(1, 2)).toBe(false);
      expect(await note(1, 1)).toBe(false);
      expect(await note(1, 3)).toBe(true);
      expect(await note(2, 1)).toBe(true);
    });

    it("forgets what a failed transaction noted", async () => {
      const failing = transact(async (tx) => {
        await tx.referrals.note(ReferralId.parse(anId(1, "f")), 5);
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await note(1, 1)).toBe(true);
    });
  });
};
