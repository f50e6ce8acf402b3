import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Consent } from "@qianxian/contracts/profiles";
import { AccountId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

/** Every ConsentBook keeps these promises; the memory and the Prisma adapter both run them. */
export const consentBookContract = (name: string, open: OpenStore): void => {
  describe(`${name} is a ConsentBook`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
    });
    afterEach(() => close());
    const by = AccountId.parse(anId(1, "ac"));
    const word = (n: number, change: Partial<Consent> = {}): Consent => ({
      id: anId(n, "e"),
      workerId: workerId(1),
      purpose: "push",
      textVersion: "push-1",
      how: "paper",
      givenOn: "2026-11-20",
      recordedBy: by,
      withdrawnOn: null,
      withdrawnHow: null,
      ...change,
    });
    const of = (n: number) => transact((tx) => tx.consents.of(workerId(n)));
    const push = (n: number, says: boolean) => ({ id: anId(100 + n, "e"), workerId: workerId(n), push: says });
    const follow = (...words: ReturnType<typeof push>[]) =>
      transact((tx) => tx.consents.follow(words, { how: "import", on: "2026-11-21", by: null }));

    it("keeps words and their ends, newest first", async () => {
      const ended = word(1, { withdrawnOn: "2026-11-22", withdrawnHow: "spoken" });
      await transact((tx) => tx.consents.record({ add: word(1) }));
      await transact((tx) => tx.consents.record({ add: word(2, { purpose: "share-with-employer" }) }));
      await transact((tx) => tx.consents.record({ end: ended }));
      await transact((tx) => tx.consents.record({}));
      expect(await of(1)).toEqual([word(2, { purpose: "share-with-employer" }), ended]);
      expect(await of(2)).toEqual([]);
    });

    it("follows entries of the ledger, and leaves what is in step", async () => {
      await follow(push(1, true), push(2, false));
      await follow({ ...push(1, true), id: anId(9, "e") });
      const given = word(101, { how: "import", givenOn: "2026-11-21", recordedBy: null });
      expect([await of(1), await of(2)]).toEqual([[given], []]);
      await follow(push(1, false));
      expect(await of(1)).toEqual([{ ...given, withdrawnOn: "2026-11-21", withdrawnHow: "import" }]);
    });

    it("knows who took the yes back by their own word, as it stands last", async () => {
      const back = { withdrawnOn: "2026-11-22", withdrawnHow: "spoken" } as const;
      await transact((tx) => tx.consents.record({ add: word(1, back) }));
      await follow(push(2, true));
      await follow(push(2, false));
      const asked = [workerId(1), workerId(2), workerId(3)];
      expect(await transact((tx) => tx.consents.refusedPush(asked))).toEqual([workerId(1)]);
      await transact((tx) => tx.consents.record({ add: word(3) }));
      expect(await transact((tx) => tx.consents.refusedPush(asked))).toEqual([]);
    });

    it("forgets what a failed transaction said", async () => {
      const failing = transact(async (tx) => {
        await tx.consents.record({ add: word(1) });
        throw new Error("planted");
      });
      await expect(failing).rejects.toThrow("planted");
      expect(await of(1)).toEqual([]);
    });
  });
};
