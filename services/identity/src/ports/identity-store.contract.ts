import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { SavedView } from "@qianxian/contracts/identity";
import { CrewId, GrantId, SessionId, StationId, ViewId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import type { StoredAccount } from "../domain/account.ts";
import type { StoredGrant } from "../domain/grant.ts";
import type { Session } from "../domain/session.ts";
import { accountId, actorOf, county, otherCounty, staffOf } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { AccountFilter, AccountPage } from "./account-register.ts";

/** How a suite opens an empty store, and puts it away again. */
export type OpenStore = () => Promise<{ transact: Transact<Tx>; close: () => Promise<void> }>;

const at = (time: string) => new Date(`2026-03-02T${time}:00.000Z`);
const anAccount = (n: number, login = `staff${n}`, change: Partial<StoredAccount> = {}): StoredAccount => ({
  id: accountId(n),
  login,
  displayName: "县人力资源公司",
  passwordHash: `hash${n}`,
  status: "active",
  workerId: null,
  totp: null,
  createdAt: at("01:00"),
  ...change,
});
const grantId = (n: number) => GrantId.parse(anId(n, "6a"));
const aGrant = (n: number, change: Partial<StoredGrant> = {}): StoredGrant => ({
  id: grantId(n),
  accountId: accountId(n),
  actor: staffOf(n),
  county,
  from: at("01:00"),
  to: null,
  ...change,
});
let sessions = 0;
const aSession = (tokenHash: string, openedAt: Date, seenAt = openedAt): Session => {
  sessions += 1;
  return {
    id: SessionId.parse(anId(sessions, "5e")),
    tokenHash,
    accountId: accountId(1),
    grantId: grantId(1),
    openedAt,
    seenAt,
    from: "10.0.0.1",
  };
};

/** Every AccountRegister and SessionBook keep these promises; the memory and the Prisma adapters run them. */
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

    it("is empty until the first account", async () => {
      const isEmpty = () => transact((tx) => tx.accounts.isEmpty());
      expect(await isEmpty()).toBe(true);
      await add(anAccount(1));
      expect(await isEmpty()).toBe(false);
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

  describe(`${name} keeps accounts and their roles`, () => {
    it("keeps all of an account but its login", async () => {
      const worker = WorkerId.parse(anId(1, "aa"));
      const changed = anAccount(1, "staff1", {
        displayName: "带头能人",
        passwordHash: null,
        status: "disabled",
        workerId: worker,
        totp: { sealed: "sealed", isConfirmed: true, step: 56_000_000 },
      });
      await transact(async (tx) => {
        await tx.accounts.add(anAccount(1));
        await tx.accounts.save(changed);
      });
      expect(await transact((tx) => tx.accounts.lock(accountId(1)))).toEqual(changed);
      expect(await transact((tx) => tx.accounts.lockOfWorker(worker))).toEqual(changed);
      await expect(transact((tx) => tx.accounts.add(anAccount(2, "staff1")))).rejects.toMatchObject({ code: "login-taken" });
    });

    it("lists who holds or held a role of a county, newest first", async () => {
      const over = aGrant(2, { actor: actorOf("auditor", 2), to: at("02:00") });
      const elsewhere = aGrant(3, { county: otherCounty });
      await transact(async (tx) => {
        await tx.accounts.addMissing([1, 2, 3].map((n) => anAccount(n)));
        await tx.grants.add([aGrant(1), over, elsewhere]);
      });
      const list = async (filter: Partial<AccountFilter>, page: Partial<AccountPage> = {}) =>
        (await transact((tx) => tx.accounts.list({ county, ...filter }, { sort: "newest", limit: 10, ...page }))).map(({ login }) => login);
      expect(await list({})).toEqual(["staff2", "staff1"]);
      expect(await list({}, { limit: 1 })).toEqual(["staff2"]);
      expect(await list({}, { after: { id: accountId(2) } })).toEqual(["staff1"]);
      expect(await list({ role: "auditor" })).toEqual([]);
      expect(await list({ role: "county-staff" })).toEqual(["staff1"]);
      expect(await list({ status: "disabled" })).toEqual([]);
    });

    it("lists by name as Chinese is read, finds by a part of name or login in either case, and counts the whole list", async () => {
      const names = ["周小试", "阿试", "周小试", "Li%_Test"];
      await transact(async (tx) => {
        await tx.accounts.addMissing(names.map((displayName, i) => anAccount(i + 1, `Clerk-${i + 1}`, { displayName })));
        await tx.grants.add(names.map((_, i) => aGrant(i + 1)));
      });
      const ask = (filter: Partial<AccountFilter>, page: Partial<AccountPage> = {}) =>
        transact(async (tx) => {
          const rows = await tx.accounts.list({ county, ...filter }, { sort: "name", limit: 10, ...page });
          return [rows.map(({ login }) => login.slice(6)).join(" "), await tx.accounts.count({ county, ...filter })];
        });
      const byName = (await ask({}))[0] as string;
      expect(byName.split(" ").filter((n) => n !== "4")).toEqual(["2", "1", "3"]);
      expect(await ask({ q: "小试" })).toEqual(["1 3", 2]);
      expect(await ask({ q: "小试" }, { limit: 1 })).toEqual(["1", 2]);
      expect(await ask({ q: "小试" }, { after: { id: accountId(1), name: "周小试" } })).toEqual(["3", 2]);
      expect(await ask({ q: "%_t" })).toEqual(["4", 1]);
      expect(await ask({ q: "cLERK-2" })).toEqual(["2", 1]);
      expect(await ask({ q: "无此人" })).toEqual(["", 0]);
      expect(await ask({ county: otherCounty })).toEqual(["", 0]);
    });

    it("keeps an account's views by list and name, and removes nobody else's", async () => {
      const aView = (n: number, change: Partial<SavedView> = {}): SavedView => ({
        id: ViewId.parse(anId(n, "71")),
        list: "workers",
        name: "想找活的",
        query: { seeking: "now", town: "522732001" },
        columns: ["town", "seeking"],
        savedAt: at("01:00").toISOString(),
        ...change,
      });
      const of = (n: number, list?: SavedView["list"]) => transact((tx) => tx.views.of(accountId(n), list));
      const put = (n: number, view: SavedView) => transact((tx) => tx.views.put(accountId(n), view));
      await transact((tx) => tx.accounts.addMissing([anAccount(1), anAccount(2)]));

      expect(await put(1, aView(1))).toEqual(aView(1));
      await put(1, aView(2, { name: "三合" }));
      await put(1, aView(3, { list: "audit" }));
      await put(2, aView(4));
      expect(await put(1, aView(5, { query: {}, columns: [] }))).toEqual(aView(1, { query: {}, columns: [] }));
      expect((await of(1)).map(({ id }) => id)).toEqual([3, 2, 1].map((n) => aView(n).id));
      expect((await of(1, "workers")).map(({ name }) => name)).toEqual(["三合", "想找活的"]);
      const remove = (n: number, view: number) => transact((tx) => tx.views.remove(accountId(n), aView(view).id));
      expect([await remove(1, 4), await remove(1, 3), await remove(1, 3)]).toEqual([false, true, false]);
      expect(await of(1, "audit")).toEqual([]);
      expect(await of(2)).toEqual([aView(4)]);
    });

    it("holds a role at a place once, and ends its sessions with it", async () => {
      await transact(async (tx) => {
        await tx.accounts.addMissing([anAccount(1)]);
        await tx.grants.add([aGrant(1)]);
        await tx.sessions.open(aSession("one", at("02:00")));
      });
      const again = () => transact((tx) => tx.grants.add([aGrant(2, { accountId: accountId(1), actor: staffOf(1) })]));
      await expect(again()).rejects.toMatchObject({ code: "grant-held" });
      await transact((tx) => tx.grants.end([grantId(1)], at("03:00")));
      expect(await transact((tx) => tx.sessions.find("one"))).toBeNull();
      await again();
      const grants = await transact((tx) => tx.grants.of([accountId(1)]));
      expect(grants.map(({ to }) => to)).toEqual([at("03:00"), null]);
    });

    it("knows who leads a crew, who is at a station, and who administers a county", async () => {
      const crewId = CrewId.parse(anId(1, "cc"));
      const station = StationId.parse(anId(1, "57"));
      const leader = aGrant(1, { actor: { role: "leader", accountId: accountId(1), county, crewId } });
      const atStation = aGrant(2, {
        actor: { role: "station-staff", accountId: accountId(2), county, station, stationsAbove: [] },
      });
      const admins = [3, 4].map((n) => aGrant(n, { actor: actorOf("county-admin", n) }));
      await transact(async (tx) => {
        await tx.accounts.addMissing([1, 2, 3].map((n) => anAccount(n)));
        await tx.accounts.addMissing([anAccount(4, "staff4", { status: "disabled" })]);
        await tx.grants.add([leader, atStation, ...admins]);
      });
      await transact(async (tx) => {
        expect(await tx.grants.leaderOf(crewId)).toEqual(leader);
        expect(await tx.grants.heldAt([station])).toEqual([atStation]);
        expect(await tx.grants.heldAt([])).toEqual([]);
        expect(await tx.grants.lockAdmins(county)).toEqual([accountId(3)]);
        expect(await tx.grants.lockAdmins(otherCounty)).toEqual([]);
        const moved = { ...atStation.actor, stationsAbove: [StationId.parse(anId(2, "57"))] } as StoredGrant["actor"];
        await tx.grants.restate(atStation.id, moved);
        expect((await tx.grants.of([accountId(2)]))[0]?.actor).toEqual(moved);
      });
    });
  });

  describe(`${name} is a SessionBook`, () => {
    const begin = (...sessions: ReturnType<typeof aSession>[]) =>
      transact(async (tx) => {
        await tx.accounts.addMissing([anAccount(1)]);
        await tx.grants.add([aGrant(1)]);
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

    it("knows a session only while its account is active, and closes an account's own ones", async () => {
      const [one, two] = [aSession("one", at("02:00")), aSession("two", at("02:00"))];
      await begin(one, two);
      expect((await transact((tx) => tx.sessions.of(accountId(1)))).map(({ session }) => session)).toEqual([two, one]);
      const close = (n: number) => transact((tx) => tx.sessions.closeOwn(accountId(n), one.id));
      expect([await close(2), await close(1), await close(1)]).toEqual([false, true, false]);
      await transact((tx) => tx.accounts.save(anAccount(1, "staff1", { status: "disabled" })));
      expect(await find("two")).toBeNull();
      await transact((tx) => tx.accounts.save(anAccount(1)));
      expect(await find("two")).not.toBeNull();
      await transact((tx) => tx.sessions.closeAll(accountId(1)));
      expect(await find("two")).toBeNull();
    });

    it("forgets what a failed transaction opened", async () => {
      const failing = transact(async (tx) => {
        await tx.accounts.addMissing([anAccount(1)]);
        await tx.grants.add([aGrant(1)]);
        await tx.sessions.open(aSession("one", at("02:00")));
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await find("one")).toBeNull();
      expect(await transact((tx) => tx.accounts.findByLogin("staff1"))).toBeNull();
    });
  });
};
