import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { AccountId, ApiKeyId, EmployerId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { actorOfKey, type StoredApiKey } from "../domain/api-key.ts";
import { accountId, ownPlaces } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./identity-store.contract.ts";

const keyId = (n: number) => ApiKeyId.parse(anId(n, "ab"));
const at = (time: string) => new Date(`2026-03-02T${time}:00.000Z`);

const aKey = (n: number, change: Partial<StoredApiKey> = {}): StoredApiKey => ({
  id: keyId(n),
  keyHash: `key${n}`,
  name: "考勤系统",
  mode: "live",
  hint: "qx_live_0123",
  employerId: ownPlaces.id,
  county: ownPlaces.county,
  actor: actorOfKey(ownPlaces, "live", keyId(n), ["vacancy.post", "vacancy.read"]),
  createdAt: at("01:00"),
  createdBy: AccountId.parse(accountId(6)),
  expiresAt: at("09:00"),
  lastUsedAt: null,
  revokedAt: null,
  ...change,
});

/** Every KeyRing keeps these promises; the memory and the Prisma adapter run them. */
export const keyRingContract = (name: string, open: OpenStore): void => {
  let transact: Transact<Tx>;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ transact, close } = await open());
  });
  afterEach(() => close());

  describe(`${name} is a KeyRing`, () => {
    const addMissing = (...keys: StoredApiKey[]) => transact((tx) => tx.keys.addMissing(keys));
    const find = (keyHash: string) => transact((tx) => tx.keys.find(keyHash));

    it("gives a key back as it was added, by its fingerprint and by its id", async () => {
      const key = aKey(1, { mode: "test", createdBy: null });
      await transact((tx) => tx.keys.add(key));
      expect(await find("key1")).toEqual(key);
      expect(await transact((tx) => tx.keys.lock(key.id))).toEqual(key);
      expect([await find("key2"), await transact((tx) => tx.keys.lock(keyId(2)))]).toEqual([null, null]);
    });

    it("writes the end and the last use of a key, and nothing else", async () => {
      await transact((tx) => tx.keys.add(aKey(1)));
      const ended = { expiresAt: at("05:00"), revokedAt: at("04:00") };
      await transact(async (tx) => {
        await tx.keys.save({ ...aKey(1), ...ended, name: "别的", lastUsedAt: at("02:00") });
        await tx.keys.noteUse(keyId(1), at("03:00"));
        await tx.keys.noteUse(keyId(9), at("03:00"));
      });
      expect(await find("key1")).toEqual({ ...aKey(1), ...ended, lastUsedAt: at("03:00") });
    });

    it("lists the keys of one employer, newest first, from a place on", async () => {
      const other = EmployerId.parse(anId(9, "ee"));
      for (const key of [aKey(1), aKey(2), aKey(3), aKey(4, { employerId: other })]) await transact((tx) => tx.keys.add(key));
      const list = async (after?: ApiKeyId, limit = 10) => {
        const found = await transact((tx) => tx.keys.list({ employerId: ownPlaces.id, after, limit }));
        return found.map(({ id }) => id);
      };
      expect(await list()).toEqual([keyId(3), keyId(2), keyId(1)]);
      expect(await list(keyId(3), 1)).toEqual([keyId(2)]);
    });

    it("adds only whose id is new", async () => {
      expect(await addMissing(aKey(1))).toBe(1);
      expect(await addMissing(aKey(1, { keyHash: "other" }), aKey(2))).toBe(1);
      expect([(await find("key1"))?.id, await find("other")]).toEqual([keyId(1), null]);
      expect(await transact((tx) => tx.keys.known([keyId(1), keyId(9)]))).toEqual([keyId(1)]);
      expect(await transact((tx) => tx.keys.takenKeys(["key2", "key9"]))).toEqual(["key2"]);
    });

    it("refuses a key that was just taken, and adds none", async () => {
      await addMissing(aKey(1));
      await expect(addMissing(aKey(3), aKey(2, { keyHash: "key1" }))).rejects.toMatchObject({ code: "try-again-later" });
      expect(await transact((tx) => tx.keys.known([keyId(2), keyId(3)]))).toEqual([]);
    });

    it("forgets what a transaction did that failed", async () => {
      const failing = transact(async (tx) => {
        await tx.keys.add(aKey(1));
        throw new Error("after all");
      });
      await expect(failing).rejects.toThrow("after all");
      expect(await find("key1")).toBeNull();
    });
  });
};
