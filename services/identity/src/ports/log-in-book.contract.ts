import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import type { LogInCode } from "../domain/log-in-code.ts";
import type { StoredStation } from "../domain/station-tree.ts";
import { accountId, aStation, county, otherCounty, stationId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./identity-store.contract.ts";

const at = (time: string) => new Date(`2026-03-02T${time}:00.000Z`);
const anAccount = (n: number) => ({
  id: accountId(n),
  login: `staff${n}`,
  displayName: "县人力资源公司",
  passwordHash: null,
  status: "invited" as const,
  workerId: null,
  totp: null,
  createdAt: at("01:00"),
});
const aCode = (n: number, change: Partial<LogInCode> = {}): LogInCode => ({
  id: anId(n, "c0de"),
  phoneHash: "phone",
  codeHash: `code${n}`,
  leaders: [],
  askedAt: at("02:00"),
  expiresAt: at("02:05"),
  tries: 0,
  usedAt: null,
  ...change,
});
const stored = (n: number, change: Partial<StoredStation> = {}): StoredStation => ({
  ...aStation(n),
  closedAt: null,
  revision: 1,
  ...change,
});

/** Every book of invitations, tries, codes and stations keeps these promises; the memory and the Prisma adapters run them. */
export const logInBookContract = (name: string, open: OpenStore): void => {
  let transact: Transact<Tx>;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ transact, close } = await open());
    await transact((tx) => tx.accounts.addMissing([anAccount(1), anAccount(2)]));
  });
  afterEach(() => close());

  describe(`${name} is an InvitationBook`, () => {
    const put = (tokenHash: string, expiresAt = at("03:00")) =>
      transact((tx) => tx.invitations.put({ tokenHash, accountId: accountId(1), expiresAt }));
    const take = (tokenHash: string, now = at("02:00")) => transact((tx) => tx.invitations.take(tokenHash, now));

    it("gives one away once, the newest only, and none that has expired", async () => {
      await put("one");
      await put("two");
      expect(await take("one")).toBeNull();
      expect(await take("two", at("03:00"))).toBeNull();
      expect(await transact((tx) => tx.invitations.find("two", at("02:00")))).toBe(accountId(1));
      expect([await take("two"), await take("two")]).toEqual([accountId(1), null]);
    });

    it("gives it to one of many who ask at once", async () => {
      await put("one");
      const taken = await Promise.all(Array.from({ length: 8 }, () => take("one")));
      expect(taken.filter(Boolean)).toEqual([accountId(1)]);
    });

    it("voids one", async () => {
      await put("one");
      await transact((tx) => tx.invitations.drop(accountId(1)));
      expect(await take("one")).toBeNull();
    });
  });

  describe(`${name} is an AttemptBook`, () => {
    it("keeps tries under a key until they are cleared", async () => {
      const tries = { failures: 6, lastAt: at("02:00"), lockedUntil: at("02:02") };
      const lock = (key: string) => transact((tx) => tx.attempts.lock(key));
      expect(await lock("a")).toBeNull();
      await transact((tx) => tx.attempts.put("a", tries));
      await transact((tx) => tx.attempts.put("b", { ...tries, lockedUntil: null }));
      expect(await lock("a")).toEqual(tries);
      await transact((tx) => tx.attempts.clear(["a", "c"]));
      expect([await lock("a"), (await lock("b"))?.lockedUntil]).toEqual([null, null]);
    });

    it("lets those who count at once count one after the other, also the first ones", async () => {
      const count = () =>
        transact(async (tx) => {
          const before = await tx.attempts.lock("a");
          await tx.attempts.put("a", { failures: (before?.failures ?? 0) + 1, lastAt: at("02:00"), lockedUntil: null });
        });
      await Promise.all(Array.from({ length: 8 }, count));
      expect((await transact((tx) => tx.attempts.lock("a")))?.failures).toBe(8);
    });
  });

  describe(`${name} keeps one-time codes`, () => {
    it("uses a recovery code up, and knows an account's newest set only", async () => {
      const use = (n: number, hash: string) => transact((tx) => tx.recoveryCodes.use(accountId(n), hash));
      await transact((tx) => tx.recoveryCodes.replace(accountId(1), ["old"]));
      await transact((tx) => tx.recoveryCodes.replace(accountId(1), ["a", "b"]));
      expect([await use(1, "old"), await use(2, "a"), await use(1, "a"), await use(1, "a"), await use(1, "b")]).toEqual([
        false, false, true, false, true,
      ]);
    });

    it("knows the newest code of a phone, and how many were asked for since", async () => {
      const leaders = [{ crewId: CrewId.parse(anId(1, "cc")), workerId: WorkerId.parse(anId(1, "aa")), county }];
      const used = aCode(2, { askedAt: at("02:10"), tries: 2, usedAt: at("02:11"), leaders });
      await transact(async (tx) => {
        await tx.logInCodes.add(aCode(1));
        await tx.logInCodes.add(aCode(2, { askedAt: at("02:10") }));
        await tx.logInCodes.add(aCode(3, { phoneHash: "another", askedAt: at("02:20") }));
        await tx.logInCodes.save(used);
      });
      expect(await transact((tx) => tx.logInCodes.lockLatest("phone"))).toEqual(used);
      expect(await transact((tx) => tx.logInCodes.lockLatest("nobody"))).toBeNull();
      const count = (since: string) => transact((tx) => tx.logInCodes.lockCount("phone", at(since)));
      expect([await count("01:00"), await count("02:00"), await count("02:10")]).toEqual([2, 1, 0]);
    });
  });

  describe(`${name} is a UnitBook`, () => {
    it("keeps a county's stations, and adds whose id is new", async () => {
      const all = [stored(1), stored(2), stored(3, { county: otherCounty, parentId: null, region: null })];
      expect(await transact((tx) => tx.units.addMissing(all))).toBe(3);
      expect(await transact((tx) => tx.units.addMissing([stored(1, { name: "别的" })]))).toBe(0);
      expect(await transact((tx) => tx.units.list(county))).toEqual(all.slice(0, 2));
      const closed = stored(2, { name: "撤了", parentId: null, closedAt: at("02:00"), revision: 2 });
      await transact((tx) => tx.units.save(closed));
      expect(await transact((tx) => tx.units.lock(county))).toEqual([stored(1), closed]);
      expect(await transact((tx) => tx.units.find(stationId(9)))).toBeNull();
    });
  });
};
