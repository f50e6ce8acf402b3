/**
 * Guarantees
 * 1. A key is shown once and kept hashed; it stands for its employer, a test key for the employer's twin in the sandbox.
 * 2. A key is limited to its scopes, which are an employer's actions without making keys; it lives a year at most.
 * 3. After a rotation both keys hold for the overlap, then only the new one; with no overlap the old one ends at once.
 * 4. An expired, a revoked and a rotated key stand for nobody, whatever comes after; ending one twice is ending it once.
 * 5. Its use is noted once a minute. The list shows no key, newest first.
 * 6. The county's office and the employer's people manage keys; another employer or county is told they do not exist,
 *    and a key manages no keys.
 * 7. Each change is noted in the audit log, and no key stands in the note or in an answer kept under a request's key.
 */
import { describe, expect, it } from "@jest/globals";
import { keyScopes, type NewApiKey } from "@qianxian/contracts/identity";
import { Actor, EmployerId, sandboxCounty } from "@qianxian/contracts/vocabulary";
import { mayCall } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { isApiKey } from "../domain/credential.ts";
import { actorOf, anIdentityApp, cameFrom, employer, employerUser, otherCounty, otherService, ownPlaces, staffOf } from "../testing/index.ts";

const employerId = ownPlaces.id;
const began = Date.parse("2026-03-02T02:00:00.000Z");
const dayMs = 86_400_000;

const aKeyRoom = () => {
  const room = anIdentityApp();
  const later = (ms: number) => room.clock.set(new Date(began + ms).toISOString());
  const make = (change: Record<string, unknown> = {}, actor: Actor = employerUser): Promise<NewApiKey> =>
    room.app.createKey({ employerId, name: "招聘系统", mode: "live", ...change }, actor, cameFrom("10.1.2.3")) as Promise<NewApiKey>;
  const whoIs = async (credential: string) => (await room.app.resolveCredential({ credential }, otherService)).actor;
  const rotate = (keyId: string, change: Record<string, unknown> = {}, actor: Actor = employerUser) =>
    room.app.rotateKey({ keyId, ...change }, actor, cameFrom("10.1.2.3")) as Promise<NewApiKey>;
  const revoke = (keyId: string, actor: Actor = employerUser) => room.app.revokeKey({ keyId, reason: "人员离职" }, actor, cameFrom("10.1.2.3"));
  return { ...room, later, make, whoIs, rotate, revoke };
};

describe("createKey", () => {
  it("shows the key once, keeps it hashed, and it stands for the employer", async () => {
    const { make, whoIs, state } = aKeyRoom();
    const made = await make();
    expect(isApiKey(made.key)).toBe(true);
    expect(made).toMatchObject({ mode: "live", state: "active", createdBy: "accountId" in employerUser && employerUser.accountId, scopes: keyScopes });
    expect(made.key.startsWith(made.startsWith)).toBe(true);
    expect(JSON.stringify([...state.keys.values()])).not.toContain(made.key.slice(12));
    expect(await whoIs(made.key)).toEqual({ role: "employer", employerId, county: ownPlaces.county, keyId: made.id });
  });

  it("lets a test key stand for the twin in the sandbox, and nobody else", async () => {
    const { make, whoIs } = aKeyRoom();
    const made = await make({ mode: "test" });
    expect(made.key).toMatch(/^qx_test_/);
    expect(made.employerId).toBe(employerId);
    expect(await whoIs(made.key)).toEqual({ role: "employer", employerId: ownPlaces.sandboxId, county: sandboxCounty, keyId: made.id });
  });

  it("makes no test key for who has no twin, since it would reach what is live", async () => {
    const { make, employers, state } = aKeyRoom();
    employers.known.set(employerId, { ...ownPlaces, sandboxId: employerId });
    await expect(make({ mode: "test" })).rejects.toMatchObject({ code: "employer-not-found" });
    expect(state.keys.size).toBe(0);
    await expect(make()).resolves.toMatchObject({ mode: "live" });
  });

  it("limits a key to its scopes", async () => {
    const { make, whoIs } = aKeyRoom();
    const made = await make({ scopes: ["vacancy.post", "vacancy.read", "vacancy.post"] });
    expect(made.scopes).toEqual(["vacancy.post", "vacancy.read"]);
    const actor = Actor.parse(await whoIs(made.key));
    const may = (["vacancy.post", "vacancy.read", "vacancy.list", "referral.decide"] as const).map((action) => mayCall({ action }, actor));
    expect(may).toEqual([true, true, false, false]);
  });

  it.each([
    ["an action of staff", { scopes: ["worker.reveal"] }, "/scopes/0"],
    ["making keys", { scopes: ["key.manage"] }, "/scopes/0"],
    ["no action", { scopes: [] }, "/scopes"],
    ["an end that is past", { expiresAt: "2026-03-02T02:00:00.000Z" }, "/expiresAt"],
    ["an end more than a year away", { expiresAt: "2027-03-02T02:00:00.001Z" }, "/expiresAt"],
    ["another mode", { mode: "demo" }, "/mode"],
  ])("refuses %s", async (_what, change, pointer) => {
    const { make, state } = aKeyRoom();
    await expect(make(change)).rejects.toMatchObject({ code: "invalid-input", fields: [expect.objectContaining({ pointer })] });
    expect(state.keys.size).toBe(0);
  });
});

describe("a key that has ended", () => {
  it("stands for nobody from its end on", async () => {
    const { make, whoIs, later } = aKeyRoom();
    const made = await make({ expiresAt: "2026-03-03T02:00:00.000Z" });
    later(dayMs - 1);
    expect(await whoIs(made.key)).toMatchObject({ keyId: made.id });
    later(dayMs);
    expect(await whoIs(made.key)).toBeNull();
  });

  it("stands for nobody once revoked, also when it is revoked again or rotated", async () => {
    const { make, whoIs, revoke, rotate, later } = aKeyRoom();
    const made = await make();
    const ended = await revoke(made.id);
    expect(ended).toMatchObject({ state: "revoked", revokedAt: new Date(began).toISOString() });
    expect(await whoIs(made.key)).toBeNull();
    later(5_000);
    expect(await revoke(made.id)).toEqual(ended);
    await expect(rotate(made.id)).rejects.toMatchObject({ code: "key-ended" });
    expect(await whoIs(made.key)).toBeNull();
  });
});

describe("rotateKey", () => {
  it("lets both keys hold for the overlap, then only the new one", async () => {
    const { make, rotate, whoIs, later } = aKeyRoom();
    const old = await make({ mode: "test", scopes: ["vacancy.post"], expiresAt: "2026-06-10T02:00:00.000Z" });
    const made = await rotate(old.id, { overlapDays: 7 });
    expect(made).toMatchObject({ name: old.name, mode: "test", scopes: ["vacancy.post"], employerId, expiresAt: old.expiresAt });
    later(7 * dayMs - 1);
    const twin = { role: "employer", employerId: ownPlaces.sandboxId, county: sandboxCounty, only: ["vacancy.post"] };
    expect([await whoIs(old.key), await whoIs(made.key)]).toEqual([{ ...twin, keyId: old.id }, { ...twin, keyId: made.id }]);
    later(7 * dayMs);
    expect([await whoIs(old.key), (await whoIs(made.key))?.role]).toEqual([null, "employer"]);
  });

  it("ends the old one at once without overlap, and never later than it was to end", async () => {
    const { make, rotate, whoIs, later } = aKeyRoom();
    const [first, second] = [await make(), await make({ expiresAt: "2026-03-03T02:00:00.000Z" })];
    await rotate(first.id, { overlapDays: 0 });
    expect(await whoIs(first.key)).toBeNull();
    await rotate(second.id, { overlapDays: 7 });
    later(dayMs);
    expect(await whoIs(second.key)).toBeNull();
  });

  it.each([-1, 8, 0.5])("refuses an overlap of %p days", async (overlapDays) => {
    const { make, rotate } = aKeyRoom();
    await expect(rotate((await make()).id, { overlapDays })).rejects.toMatchObject({ code: "invalid-input" });
  });
});

describe("listKeys", () => {
  it("shows keys masked, newest first, page by page, with the last use noted once a minute", async () => {
    const { make, app, whoIs, later } = aKeyRoom();
    const [first, second] = [await make(), await make({ mode: "test" })];
    const used = async () => (await app.listKeys({ employerId }, employerUser)).items[1]?.lastUsedAt;
    await whoIs(first.key);
    later(59_999);
    await whoIs(first.key);
    expect(await used()).toBe(new Date(began).toISOString());
    later(60_000);
    await whoIs(first.key);
    expect(await used()).toBe(new Date(began + 60_000).toISOString());
    const page = await app.listKeys({ employerId, limit: 1 }, staffOf(1));
    const rest = await app.listKeys({ employerId, limit: 1, cursor: page.nextCursor }, staffOf(1));
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(rest.nextCursor).toBeNull();
    expect(JSON.stringify([page, rest])).not.toContain(first.key.slice(12));
    await expect(app.listKeys({ employerId, cursor: "?" }, staffOf(1))).rejects.toMatchObject({ fields: [{ pointer: "/cursor" }] });
  });
});

describe("who manages keys", () => {
  const otherEmployer = Actor.parse({ role: "employer", employerId: anId(2, "ee"), county: ownPlaces.county, accountId: anId(7, "ac") });
  const twinsUser = Actor.parse({ role: "employer", employerId: ownPlaces.sandboxId, county: sandboxCounty, accountId: anId(7, "ac") });
  const attempts = (room: ReturnType<typeof aKeyRoom>, keyId: string, actor: Actor) => [
    room.make({}, actor),
    room.app.listKeys({ employerId }, actor),
    room.rotate(keyId, {}, actor),
    room.revoke(keyId, actor),
  ];
  const codesOf = async (asked: Promise<unknown>[]) =>
    Promise.all(asked.map((one) => one.then(() => "done", (error: unknown) => (error as { code: string }).code)));

  it.each<[string, Actor]>([
    ["another employer", otherEmployer],
    ["the twin's user", twinsUser],
    ["another county", actorOf("county-admin", 8, otherCounty)],
  ])("not %s, for whom they do not exist", async (_who, actor) => {
    const room = aKeyRoom();
    const made = await room.make();
    const codes = await codesOf(attempts(room, made.id, actor));
    expect(codes).toEqual(["employer-not-found", "employer-not-found", "key-not-found", "key-not-found"]);
    expect([room.state.keys.size, (await room.whoIs(made.key)) !== null]).toEqual([1, true]);
  });

  it("not a key, be it the employer's own", async () => {
    const room = aKeyRoom();
    const made = await room.make();
    expect(await codesOf(attempts(room, made.id, employer))).toEqual(Array(4).fill("session-needed"));
    expect(room.state.keys.size).toBe(1);
  });

  it("the county's office, and nobody for an employer that is none", async () => {
    const room = aKeyRoom();
    const made = await room.make({}, staffOf(1));
    expect(await codesOf(attempts(room, made.id, staffOf(1)))).toEqual(Array(4).fill("done"));
    const nobody = EmployerId.parse(anId(3, "ee"));
    await expect(room.make({ employerId: nobody }, staffOf(1))).rejects.toMatchObject({ code: "employer-not-found" });
    await expect(room.revoke(anId(99, "ab"), staffOf(1))).rejects.toMatchObject({ code: "key-not-found" });
  });
});

describe("the audit log", () => {
  it("hears of each change, and of no key", async () => {
    const room = aKeyRoom();
    const made = await room.make();
    const next = await room.rotate(made.id);
    await room.revoke(next.id);
    const told = room.state.events.map(({ payload }) => (payload as { entry: Record<string, unknown> }).entry);
    expect(told.map(({ actor }) => actor)).toEqual([employerUser, employerUser, employerUser]);
    const subject = (kind: string, id: string) => expect.arrayContaining([{ kind, id }]);
    expect(told).toMatchObject([
      { subjects: subject("result", made.id) },
      { subjects: subject("key", made.id) },
      { subjects: subject("key", next.id), reason: "人员离职" },
    ]);
    const kept = JSON.stringify([room.state.events, [...room.state.answers.values()]]);
    for (const { key } of [made, next]) expect(kept).not.toContain(key.slice(12));
  });
});
