import type { AnswerBook, Transact } from "@qianxian/kernel";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

type Store = { transact: Transact<{ answers: AnswerBook }>; close: () => Promise<void> };

const hash = "a".repeat(64);

/** Every AnswerBook keeps these promises; the memory and the SQL adapter both run them. */
export const answerBookContract = (name: string, make: () => Promise<Store>): void =>
  describe(`${name} is an AnswerBook`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await make();
    });
    afterAll(() => store.close());
    const once = (key: string, scope = "employer 1 publishVacancy") => ({ scope, key, bodyHash: hash });
    const find = (asked: { scope: string; key: string }) => store.transact((tx) => tx.answers.find(asked));

    it("knows nothing under a key that nobody used", async () => {
      expect(await find(once("unused"))).toBeNull();
    });

    it("gives back an answer with its hash, its fields in the order in which they came", async () => {
      const answer = { zulu: 1, alpha: { second: [1, null], first: "缝纫工\n\"" }, gone: undefined };
      await store.transact((tx) => tx.answers.put(once("kept"), answer));
      const kept = await find(once("kept"));
      expect(kept?.bodyHash).toBe(hash);
      expect(JSON.stringify(kept?.answer)).toBe(JSON.stringify(answer));
    });

    it("keeps the answer that says nothing", async () => {
      await store.transact((tx) => tx.answers.put(once("nothing"), undefined));
      expect(await find(once("nothing"))).toEqual({ bodyHash: hash, answer: null });
    });

    it("tells the same key of two scopes apart", async () => {
      await store.transact((tx) => tx.answers.put(once("shared", "employer 1 closeVacancy"), 1));
      await store.transact((tx) => tx.answers.put(once("shared", "employer 2 closeVacancy"), 2));
      expect((await find(once("shared", "employer 1 closeVacancy")))?.answer).toBe(1);
      expect((await find(once("shared", "employer 2 closeVacancy")))?.answer).toBe(2);
      expect(await find(once("shared"))).toBeNull();
    });

    it("forgets the answers that name an id, wherever in them, and no other", async () => {
      const gone = "019b0000-000a-7000-8000-000000000001";
      const put = (key: string, answer: unknown) => store.transact((tx) => tx.answers.put(once(key), answer));
      await put("on top", { workerId: gone, maskedName: "韦*" });
      await put("within", { items: [{ otherId: gone }] });
      await put("of another", { workerId: "019b0000-000a-7000-8000-000000000002" });
      await store.transact((tx) => tx.answers.forget([]));
      expect(await find(once("on top"))).not.toBeNull();
      await store.transact((tx) => tx.answers.forget(["019b0000-000a-7000-8000-000000000009", gone]));
      expect([await find(once("on top")), await find(once("within"))]).toEqual([null, null]);
      expect(await find(once("of another"))).not.toBeNull();
    });

    it("forgets with the transaction that fails, and frees its key", async () => {
      const failing = store.transact(async (tx) => {
        expect(await tx.answers.lock(once("failed"))).toBe(true);
        await tx.answers.put(once("failed"), 1);
        throw new Error("after all");
      });
      await expect(failing).rejects.toThrow("after all");
      expect(await find(once("failed"))).toBeNull();
      expect(await store.transact((tx) => tx.answers.lock(once("failed")))).toBe(true);
    });
  });
