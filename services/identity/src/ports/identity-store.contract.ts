import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ApiKeyId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import type { StoredAccount, StoredApiKey } from "../domain/account.ts";
import { accountId, employer, staffOf } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";

/** How a suite opens an empty store, and puts it away again. */
export type OpenStore = () => Promise<{ transact: Transact<Tx>; close: () => Promise<void> }>;

const anAccount = (n: number, login = `staff${n}`): StoredAccount => ({
  id: accountId(n),
  login,
  displayName: "县人力资源公司",
  passwordHash: `hash${n}`,
  actor: staffOf(n),
});
const aKey = (n: number, keyHash = `key${n}`): StoredApiKey => ({
  id: ApiKeyId.parse(anId(n, "ab")),
  keyHash,
  actor: employer,
});
const at = (time: string) => new Date(`2026-03-02T${time}:00.000Z`);
const aSession = (tokenHash: string, openedAt: Date, seenAt = openedAt) => ({
  tokenHash,
  accountId: accountId(1),
  openedAt,
  seenAt,
});

/** Every AccountRegister, SessionBook and KeyRing keep these promises; the memory and the Prisma adapters run them. */
export const identityStoreContract = (name: string, open: OpenStore): void => {
  let transact: Transact<Tx>;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ transact, close } = await open());
  });
  afterEach(() => close());

  describe(`${name} is an AccountRegister`, () => {
    const add = (...accounts: StoredAccount[]) => transact((tx) => tx.accounts.addMissing(accounts));

    it("finds an account by its whole login, as it was entered", async () => {
      expect(await add(anAccount(1), anAccount(2))).toBe(2);
      const find = (login: string) => transact((tx) => tx.accounts.findByLogin(login));
      expect(await find("staff2")).toEqual(anAccount(2));
      expect(await find("staff")).toBeNull();
    });

    it("adds only whose id is new and leaves the others as they are", async () => {
      await add(anAccount(1));
      expect(await add(anAccount(1, "renamed"), anAccount(2))).toBe(1);
      expect(await add()).toBe(0);
      expect(await transact((tx) => tx.accounts.takenLogins(["staff1", "renamed"]))).toEqual(["staff1"]);
      expect(await transact((tx) => tx.accounts.known([accountId(1), accountId(9)]))).toEqual([accountId(1)]);
    });

    it("refuses a login that was just taken, and adds nobody", async () => {
      await add(anAccount(1));
      const adding = add(anAccount(3), anAccount(2, "staff1"));
      await expect(adding).rejects.toMatchObject({ code: "try-again-later" });
      expect(await transact((tx) => tx.accounts.known([accountId(2), accountId(3)]))).toEqual([]);
    });
  });

  describe(`${name} is a SessionBook`, () => {
    const begin = (...sessions: ReturnType<typeof aSession>[]) =>
      transact(async (tx) => {
        await tx.accounts.addMissing([anAccount(1)]);
        for (const session of sessions) await tx.sessions.open(session);
      });
    const find = (tokenHash: string) => transact((tx) => tx.sessions.find(tokenHash));

    it("finds a session with the actor of its account, notes its use, and closes it once", async () => {
      const session = aSession("one", at("02:00"));
      await begin(session, aSession("two", at("02:00")));
      expect(await find("one")).toEqual({ session, actor: staffOf(1) });
      await transact((tx) => tx.sessions.note("one", at("02:05")));
      expect((await find("one"))?.session.seenAt).toEqual(at("02:05"));
      expect(await transact((tx) => tx.sessions.close("one"))).toBe(true);
      expect(await transact((tx) => tx.sessions.close("one"))).toBe(false);
      expect(await find("one")).toBeNull();
      expect(await find("two")).not.toBeNull();
    });

    it("clears what is too old or too long unused, of this account only", async () => {
      await begin(
        aSession("old", at("01:00"), at("13:00")),
        aSession("idle", at("12:00"), at("12:10")),
        aSession("live", at("12:00"), at("13:00")),
      );
      await transact((tx) => tx.sessions.clear(accountId(2), at("14:00"), at("14:00")));
      expect(await find("old")).not.toBeNull();
      await transact((tx) => tx.sessions.clear(accountId(1), at("02:00"), at("12:40")));
      const left = await Promise.all(["old", "idle", "live"].map(find));
      expect(left.map((found) => found?.session.tokenHash)).toEqual([undefined, undefined, "live"]);
    });

    it("forgets what a failed transaction opened", async () => {
      const failing = transact(async (tx) => {
        await tx.accounts.addMissing([anAccount(1)]);
        await tx.sessions.open(aSession("one", at("02:00")));
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await find("one")).toBeNull();
      expect(await transact((tx) => tx.accounts.findByLogin("staff1"))).toBeNull();
    });
  });

  describe(`${name} is a KeyRing`, () => {
    const add = (...keys: StoredApiKey[]) => transact((tx) => tx.keys.addMissing(keys));

    it("tells who a key stands for, and adds only whose id is new", async () => {
      expect(await add(aKey(1))).toBe(1);
      expect(await add(aKey(1, "other"), aKey(2))).toBe(1);
      const actorOf = (keyHash: string) => transact((tx) => tx.keys.actorOf(keyHash));
      expect([await actorOf("key1"), await actorOf("other")]).toEqual([employer, null]);
      const ids = [aKey(1).id, aKey(9).id];
      expect(await transact((tx) => tx.keys.known(ids))).toEqual([aKey(1).id]);
      expect(await transact((tx) => tx.keys.takenKeys(["key2", "key9"]))).toEqual(["key2"]);
    });

    it("refuses a key that was just taken, and adds none", async () => {
      await add(aKey(1));
      await expect(add(aKey(3), aKey(2, "key1"))).rejects.toMatchObject({ code: "try-again-later" });
      expect(await transact((tx) => tx.keys.known([aKey(2).id, aKey(3).id]))).toEqual([]);
    });
  });
};
