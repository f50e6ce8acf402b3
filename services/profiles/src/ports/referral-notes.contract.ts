import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ReferralId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { employerId, workerId } from "../testing/builders.ts";
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
    const newsOf = (n: number, revision: number, { worker = 1, employer = 1, isOpen = true } = {}) => ({
      referralId: ReferralId.parse(anId(n, "f")),
      revision,
      workerId: workerId(worker),
      employerId: employerId(employer),
      isOpen,
    });
    const note = (...news: Parameters<typeof newsOf>) => transact((tx) => tx.referrals.note(newsOf(...news)));
    const employersOf = (worker: number) => transact((tx) => tx.referrals.openEmployersOf(workerId(worker)));

    it("takes each revision as news once, and never an older one", async () => {
      expect(await note(1, 2)).toBe(true);
      expect(await note(1, 2)).toBe(false);
      expect(await note(1, 1)).toBe(false);
      expect(await note(1, 3)).toBe(true);
      expect(await note(2, 1)).toBe(true);
    });

    it("knows the employers with an open referral of somebody, each once", async () => {
      await note(1, 1, { employer: 2 });
      await note(2, 1, { employer: 1 });
      await note(3, 1, { employer: 1 });
      await note(4, 1, { employer: 3, isOpen: false });
      await note(5, 1, { employer: 4, worker: 2 });
      expect(await employersOf(1)).toEqual([employerId(1), employerId(2)]);

      await note(2, 2, { employer: 1, isOpen: false });
      expect(await employersOf(1)).toEqual([employerId(1), employerId(2)]);
      await note(3, 2, { employer: 1, isOpen: false });
      await note(1, 1, { employer: 2, isOpen: false });
      expect(await employersOf(1)).toEqual([employerId(2)]);
      expect(await employersOf(3)).toEqual([]);
    });

    it("forgets what a failed transaction noted", async () => {
      const failing = transact(async (tx) => {
        await tx.referrals.note(newsOf(1, 5));
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await note(1, 1)).toBe(true);
    });
  });
};
