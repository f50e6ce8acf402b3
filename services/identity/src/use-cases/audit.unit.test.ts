/**
 * Guarantees
 * 1. An event is chained once, however often it comes, in the order of arrival.
 * 2. Auditors and administrators read the log of their own county, newest first: who by name, what, whom, when, why, from
 *    where; entries of another county and of no county are not shown.
 * 3. The filters by subject, account, operation and day of the county find what they name; pages follow each other.
 * 4. A walk over the log tells that it is whole, and names a row that is not; an empty one is a finding once there
 *    are accounts.
 * 5. What is no change is noted by hand, with ids only; without an origin nothing is.
 * 6. Log-ins and log-outs are noted, and failures by a name that exists; of one that does not, nothing is.
 */
import { describe, expect, it } from "@jest/globals";
import { type AuditEntry, AuditNoted } from "@qianxian/contracts/identity";
import { anId } from "@qianxian/testing";
import { identityReactions } from "../consumers.ts";
import { noteAudit } from "../note-audit.ts";
import { accountId, actorOf, admin, aLoad, aStaffRoom, cameFrom, rightPassword, thrownBy, aNewAccount, anEntry, anIdentityApp, memoryStore, otherCounty, otherService, staffOf } from "../testing/index.ts";

const auditor = actorOf("auditor", 6);

const aLog = async (...entries: readonly (AuditEntry | [AuditEntry, string])[]) => {
  const room = anIdentityApp();
  const react = (n: number, entry: AuditEntry, occurredAt = "2026-03-02T02:00:00.123Z") =>
    identityReactions({ transact: room.transact, deps: room.deps })["append-audit"]?.react({
      id: anId(n, "e0"),
      type: AuditNoted.type,
      version: 1,
      occurredAt,
      requestId: null,
      payload: { entry },
    });
  for (const [at, one] of entries.entries()) await (Array.isArray(one) ? react(at + 1, ...one) : react(at + 1, one));
  const list = async (filter: Record<string, unknown> = {}, actor = auditor) =>
    (await room.app.listAudit(filter, actor)).items.map(({ position }) => position);
  const verify = () => room.app.verifyAudit({}, otherService);
  return { ...room, react, list, verify };
};

describe("appendAudit", () => {
  it("chains an event once", async () => {
    const { react, list, verify } = await aLog(anEntry(), anEntry());
    await react(1, anEntry());
    expect(await list()).toEqual([2, 1]);
    expect(await verify()).toMatchObject({ count: 2, findings: [], found: 0 });
  });
});

describe("listAudit", () => {
  it("shows who did what to whom, when, why and from where", async () => {
    const { app } = await aLog(anEntry());
    await app.loadAccounts(aLoad({ accounts: [aNewAccount(1)] }), otherService);
    expect((await app.listAudit({}, auditor)).items).toEqual([
      {
        position: 1,
        eventId: anId(1, "e0"),
        at: "2026-03-02T02:00:00.123Z",
        who: { role: "county-staff", accountId: accountId(1), keyId: null, name: aNewAccount(1).displayName },
        operation: "revealWorker",
        action: "worker.reveal",
        subjects: [{ kind: "worker", id: anId(1, "aa") }],
        reason: "通知面试",
        from: "10.1.2.3",
        requestId: "request-1",
      },
    ]);
  });

  it("shows the own county only", async () => {
    const { list, app } = await aLog(
      anEntry(),
      anEntry({ actor: actorOf("county-staff", 2, otherCounty) }),
      anEntry({ actor: { role: "anyone" } }),
    );
    expect(await list()).toEqual([1]);
    expect(await list({}, actorOf("auditor", 8, otherCounty))).toEqual([2]);
    expect(await app.listAudit({}, staffOf(1))).toEqual({ items: [], nextCursor: null });
  });

  it("filters by subject, account, operation and day of the county", async () => {
    const { list } = await aLog(
      [anEntry({ subjects: [{ kind: "worker", id: anId(7, "aa") }] }), "2026-03-01T15:59:59.999Z"],
      [anEntry({ actor: staffOf(2) }), "2026-03-01T16:00:00.000Z"],
      [anEntry({ operation: "grantRole" }), "2026-03-02T16:00:00.000Z"],
    );
    expect(await list({ subjectId: anId(7, "aa").toUpperCase() })).toEqual([1]);
    expect(await list({ accountId: accountId(2) })).toEqual([2]);
    expect(await list({ operation: "grantRole" })).toEqual([3]);
    expect(await list({ from: "2026-03-02" })).toEqual([3, 2]);
    expect(await list({ to: "2026-03-02" })).toEqual([2, 1]);
    expect(await list({ from: "2026-03-02", to: "2026-03-02" })).toEqual([2]);
  });

  it("goes on where a page ended, and refuses a place that is none", async () => {
    const { app, react } = await aLog(anEntry(), anEntry(), anEntry());
    const first = await app.listAudit({ limit: 2 }, auditor);
    await react(4, anEntry());
    const second = await app.listAudit({ limit: 2, cursor: first.nextCursor }, auditor);
    expect([first, second].map(({ items }) => items.map(({ position }) => position))).toEqual([[3, 2], [1]]);
    expect(second.nextCursor).toBeNull();
    await expect(app.listAudit({ cursor: "?" }, auditor)).rejects.toMatchObject({ fields: [{ pointer: "/cursor" }] });
    await expect(app.listAudit({ from: "yesterday" }, auditor)).rejects.toMatchObject({ fields: [{ pointer: "/from" }] });
  });
});

describe("verifyAudit", () => {
  it("names a row that is not as it was added", async () => {
    const { verify, state } = await aLog(anEntry(), anEntry(), anEntry());
    const row = state.audit.get(2)!;
    state.audit.set(2, { ...row, entry: { ...row.entry, reason: "别的原因" } });
    expect((await verify()).findings).toEqual([{ position: 2, through: 2, what: "changed" }]);
  });

  it("finds fault with a log without a row where there are accounts, and only there", async () => {
    const { verify, state, app } = await aLog();
    expect(await verify()).toEqual({ count: 0, hash: null, findings: [], found: 0 });
    await app.loadAccounts(aLoad({ accounts: [aNewAccount(1)] }), otherService);
    expect(await verify()).toEqual({ count: 0, hash: null, findings: [{ position: 0, through: 0, what: "emptied" }], found: 1 });
    expect(state.audit.size).toBe(0);
  });

  it("finds no such fault with a log that has a row", async () => {
    const { verify, app } = await aLog(anEntry());
    await app.loadAccounts(aLoad({ accounts: [aNewAccount(1)] }), otherService);
    expect(await verify()).toMatchObject({ count: 1, findings: [], found: 0 });
  });
});

describe("noteAudit", () => {
  const origin = { operation: "openSession", action: "session.open", from: "10.1.2.3", requestId: "r1" } as const;

  it("notes what is no change, with ids only", async () => {
    const { state, transact } = memoryStore();
    await transact((tx) => noteAudit(tx, origin, { actor: { role: "anyone" }, about: { accountId: accountId(1) }, as: "openSessionRefused" }));
    await transact((tx) => noteAudit(tx, undefined, { actor: staffOf(1) }));
    expect(state.events.map(({ type, payload }) => [type, payload])).toEqual([
      [
        AuditNoted.type,
        {
          entry: {
            actor: { role: "anyone" },
            operation: "openSessionRefused",
            action: "session.open",
            subjects: [{ kind: "account", id: accountId(1) }],
            reason: null,
            from: "10.1.2.3",
            requestId: "r1",
          },
        },
      ],
    ]);
  });
});

describe("log-ins", () => {
  it("are noted, and so are log-outs and failures by a name that exists", async () => {
    const room = await aStaffRoom();
    const failing = (login: string, password: string) => thrownBy(room.app.openSession({ login, password }, { role: "anyone" }, cameFrom("10.1.2.3")));
    await failing("staff1", "wrong-password-1");
    await failing("nobody", rightPassword);
    await room.settled();
    const { token: credential } = await room.logIn(1);
    await room.app.closeCredential({ credential }, otherService, cameFrom(null));
    await room.app.closeCredential({ credential }, otherService, cameFrom(null));
    const told = room.state.events.map(({ payload }) => (payload as { entry: AuditEntry }).entry);
    expect(told.map(({ operation, actor }) => [operation, actor])).toEqual([
      ["openSessionRefused", staffOf(1)],
      ["ofATest", staffOf(1)],
      ["closeSession", staffOf(1)],
    ]);
    expect(told.map(({ subjects }) => subjects)).toEqual([
      [{ kind: "account", id: accountId(1) }],
      [{ kind: "account", id: accountId(1) }],
      [{ kind: "account", id: accountId(1) }],
    ]);
    expect(JSON.stringify(told)).not.toContain("nobody");
  });
});

describe("a password set by an invitation", () => {
  it("is noted with the account, where the county's auditors see it, and without the link", async () => {
    const room = await aStaffRoom();
    const { token } = (await room.app.renewInvitation({ accountId: accountId(1) }, admin)) as { token: string };
    await room.app.acceptInvitation({ token, password: "a-new-password-3" }, { role: "anyone" }, cameFrom("10.1.2.3"));
    const told = room.state.events.map(({ payload }) => (payload as { entry: AuditEntry }).entry);
    expect(told).toContainEqual(
      expect.objectContaining({ actor: staffOf(1), operation: "setPasswordByInvitation", subjects: [{ kind: "account", id: accountId(1) }], from: "10.1.2.3" }),
    );
    expect(JSON.stringify(told)).not.toContain(token);
  });
});
