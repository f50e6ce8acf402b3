/**
 * Guarantees
 * 1. An invitation opens an account with one role; its token sets the password once, within seven days, and a newer one
 *    voids it. Token and password lie nowhere in the store.
 * 2. Administrators see and manage accounts of their own county only: those of another do not exist for them, a place or
 *    role beyond their own is refused, and an account that works for two counties is disabled by neither.
 * 3. A role that is withdrawn, moved or handed over ends the sessions that act in it; a disabled account's all end at
 *    once, and it can't log in until it is enabled, whatever it knows.
 * 4. The last administrator of a county stays.
 * 5. Crews and caseloads go to another account in one transaction: all or none.
 */
import { describe, expect, it } from "@jest/globals";
import type { AccountCard, RoleAtPlace } from "@qianxian/contracts/identity";
import { CrewId, EmployerId, GrantId } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import {
  accountId,
  actorOf,
  admin,
  anyone,
  aStaffRoom,
  county,
  foreignAdmin,
  otherCounty,
  ownPlaces,
  staffOf,
  stationId,
  thrownBy,
} from "../testing/index.ts";

type Room = Awaited<ReturnType<typeof aStaffRoom>>;
const crew = (n: number): RoleAtPlace => ({ role: "leader", county, crewId: CrewId.parse(anId(n, "cc")) });
const invite = (room: Room, place: RoleAtPlace, login = "new-clerk", by = admin) =>
  room.app.inviteAccount({ login, displayName: "新来的", place }, by);
const accept = (room: Room, token: string, password = "a-new-password-3") => room.app.acceptInvitation({ token, password }, anyone);
const read = (room: Room, n: number) => room.app.readAccount({ accountId: accountId(n) }, admin) as Promise<AccountCard>;
const heldBy = (room: Room, n: number) =>
  [...room.state.grants.values()].filter((grant) => grant.accountId === accountId(n) && grant.to === null);

describe("an invitation", () => {
  it("sets the password once, and nothing of it lies in the store", async () => {
    const room = await aStaffRoom();
    const { id, status, invitation } = await invite(room, { role: "county-staff", county });
    expect(status).toBe("invited");
    const input = { login: "new-clerk", password: "a-new-password-3" };
    expect(await thrownBy(room.app.openSession(input, anyone))).toMatchObject({ code: "wrong-credentials" });
    expect(await accept(room, invitation.token)).toEqual({ login: "new-clerk" });
    await expect(room.app.openSession(input, anyone)).resolves.toMatchObject({ account: { id } });
    expect(await thrownBy(accept(room, invitation.token))).toMatchObject({ code: "invitation-invalid" });
    const stored = JSON.stringify(Object.values(room.state).map((rows) => (rows instanceof Map ? [...rows] : rows)));
    for (const secret of [invitation.token, input.password]) expect(stored).not.toContain(secret);
  });

  it("is void after seven days, and when a newer one is given", async () => {
    const room = await aStaffRoom();
    const { id, invitation } = await invite(room, { role: "county-staff", county });
    const newer = await room.app.renewInvitation({ accountId: id }, admin);
    expect(await thrownBy(accept(room, invitation.token))).toMatchObject({ code: "invitation-invalid" });
    room.clock.set("2026-03-09T02:00:00.000Z");
    expect(await thrownBy(accept(room, newer.token))).toMatchObject({ code: "invitation-invalid" });
  });

  it("outlives a refused password, and ends an old password and its sessions", async () => {
    const room = await aStaffRoom();
    const { token } = await room.logIn(1);
    const invitation = await room.app.renewInvitation({ accountId: accountId(1) }, admin);
    expect(await thrownBy(accept(room, invitation.token, "staff1-staff1"))).toMatchObject({ code: "invalid-input" });
    expect(await room.whoIs(token)).toEqual(staffOf(1));
    await accept(room, invitation.token);
    expect(await room.whoIs(token)).toBeNull();
    expect(await thrownBy(room.logIn(1))).toMatchObject({ code: "wrong-credentials" });
  });

  it("takes no login that somebody has, and leaves nothing behind", async () => {
    const room = await aStaffRoom();
    expect(await thrownBy(invite(room, { role: "county-staff", county }, "staff1"))).toMatchObject({ code: "login-taken" });
    expect(room.state.accounts.size).toBe(4);
  });
});

describe("beyond the own county and role", () => {
  it.each<[string, RoleAtPlace, string]>([
    ["another county", { role: "county-staff", county: otherCounty }, "not-allowed"],
    ["a town of another county", { role: "town-staff", town: "522731100" as never }, "not-allowed"],
    ["a role that is more than the own", { role: "operator", county }, "not-allowed"],
    ["a village that is none", { role: "village-staff", village: "522732999999" as never }, "unit-not-found"],
    ["a station that is none", { role: "station-staff", county, station: stationId(9) }, "unit-not-found"],
  ])("nobody is given %s", async (_what, place, code) => {
    const room = await aStaffRoom();
    expect(await thrownBy(invite(room, place))).toMatchObject({ code });
    expect(await thrownBy(room.app.grantRole({ accountId: accountId(1), place }, admin))).toMatchObject({ code });
    expect(room.state.accounts.size).toBe(4);
  });

  it("nobody is given another county's employer or crew under the own county's name", async () => {
    const room = await aStaffRoom();
    const [theirs, none] = [1, 2].map((n) => EmployerId.parse(anId(n, "ef"))) as [EmployerId, EmployerId];
    room.employers.known.set(theirs, { id: theirs, name: "别县的厂", county: otherCounty, sandboxId: theirs });
    room.leaders.crewsElsewhere.set(anId(8, "cc"), otherCounty).set(anId(9, "cc"), null);
    const foreign: RoleAtPlace[] = [
      { role: "liaison", county, employerId: theirs },
      { role: "employer", county, employerId: theirs },
      { role: "employer", county, employerId: none },
      { role: "employer", county, employerId: ownPlaces.sandboxId },
      crew(8),
      crew(9),
    ];
    await room.app.grantRole({ accountId: accountId(1), place: crew(1) }, admin);
    await room.app.grantRole({ accountId: accountId(1), place: { role: "liaison", county, employerId: ownPlaces.id } }, admin);
    const held = heldBy(room, 1);
    const leads = held.find(({ actor }) => actor.role === "leader");
    for (const place of foreign) {
      const tries = [
        invite(room, place),
        room.app.grantRole({ accountId: accountId(1), place }, admin),
        room.app.moveRole({ accountId: accountId(1), grantId: leads?.id, place }, admin),
      ];
      for (const tried of tries) await expect(tried).rejects.toMatchObject({ code: "unit-not-found" });
    }
    expect([heldBy(room, 1), room.state.accounts.size]).toEqual([held, 4]);
  });

  it("accounts of another county do not exist, in reads and in writes", async () => {
    const room = await aStaffRoom();
    const input = { accountId: accountId(1) };
    const [grant] = heldBy(room, 1);
    const tries = [
      room.app.readAccount(input, foreignAdmin),
      room.app.disableAccount(input, foreignAdmin),
      room.app.renewInvitation(input, foreignAdmin),
      room.app.grantRole({ ...input, place: { role: "county-staff", county: otherCounty } }, foreignAdmin),
      room.app.withdrawRole({ ...input, grantId: grant?.id }, foreignAdmin),
      room.app.handOver({ ...input, toAccountId: accountId(4) }, foreignAdmin),
    ];
    for (const tried of tries) await expect(tried).rejects.toMatchObject({ code: "account-not-found" });
    const logins = async (by: typeof admin) => (await room.app.listAccounts({}, by)).items.map(({ login }) => login);
    expect([await logins(admin), await logins(foreignAdmin)]).toEqual([["staff3", "staff2", "staff1"], ["staff4"]]);
  });

  it("who works for two counties is shown to each with its own roles, and disabled by neither", async () => {
    const room = await aStaffRoom();
    const both = { id: GrantId.parse(anId(99, "6a")), accountId: accountId(1), actor: actorOf("auditor", 1, otherCounty), county: otherCounty, from: new Date(0), to: null };
    room.state.grants.set(both.id, both);
    const theirs = (await room.app.readAccount({ accountId: accountId(1) }, foreignAdmin)) as AccountCard;
    expect(theirs.grants.map(({ place }) => place)).toEqual([{ role: "auditor", county: otherCounty }]);
    for (const by of [admin, foreignAdmin])
      for (const refused of [room.app.disableAccount({ accountId: accountId(1) }, by), room.app.renewInvitation({ accountId: accountId(1) }, by)])
        await expect(refused).rejects.toMatchObject({ code: "not-allowed" });
    const [own] = heldBy(room, 1);
    const withdrawing = room.app.withdrawRole({ accountId: accountId(1), grantId: own?.id }, foreignAdmin);
    await expect(withdrawing).rejects.toMatchObject({ code: "grant-not-found" });
  });
});

describe("a role", () => {
  it("is given once, and its sessions end when it is withdrawn", async () => {
    const room = await aStaffRoom();
    const [staff] = heldBy(room, 1);
    const { token } = await room.logIn(1);
    const again = room.app.grantRole({ accountId: accountId(1), place: { role: "county-staff", county } }, admin);
    await expect(again).rejects.toMatchObject({ code: "grant-held" });
    await room.app.withdrawRole({ accountId: accountId(1), grantId: staff?.id }, admin);
    expect(await room.whoIs(token)).toBeNull();
    await expect(room.logIn(1)).resolves.toMatchObject({ account: { actor: { role: "auditor" } } });
  });

  it("moves with its sessions ending, and without becoming another role", async () => {
    const room = await aStaffRoom();
    const place: RoleAtPlace = { role: "station-staff", county, station: stationId(3) };
    const { grants } = (await room.app.grantRole({ accountId: accountId(1), place }, admin)) as AccountCard;
    const grantId = grants.at(-1)?.id;
    const move = (to: RoleAtPlace) => room.app.moveRole({ accountId: accountId(1), grantId, place: to }, admin);
    expect(heldBy(room, 1).at(-1)?.actor).toMatchObject({ stationsAbove: [stationId(2), stationId(1)] });
    await expect(move({ role: "county-staff", county })).rejects.toMatchObject({ code: "invalid-input", fields: [{ pointer: "/place/role" }] });
    await move({ ...place, station: stationId(1) });
    expect(heldBy(room, 1).at(-1)?.actor).toMatchObject({ station: stationId(1), stationsAbove: [] });
    expect(heldBy(room, 1)).toHaveLength(3);
    await expect(move({ ...place, station: stationId(2) })).rejects.toMatchObject({ code: "grant-not-found" });
  });
});

describe("disableAccount", () => {
  it("ends every session at once, and lets nobody in before it is enabled", async () => {
    const room = await aStaffRoom();
    const tokens = [(await room.logIn(1)).token, (await room.logIn(1)).token];
    const { token: invitation } = await room.app.renewInvitation({ accountId: accountId(1) }, admin);
    expect(await room.app.disableAccount({ accountId: accountId(1) }, admin)).toMatchObject({ status: "disabled" });
    expect(await room.app.disableAccount({ accountId: accountId(1) }, admin)).toMatchObject({ status: "disabled" });
    expect(await Promise.all(tokens.map(room.whoIs))).toEqual([null, null]);
    expect(room.state.sessions.size).toBe(0);
    expect(await thrownBy(room.logIn(1))).toMatchObject({ code: "wrong-credentials" });
    expect(await thrownBy(accept(room, invitation))).toMatchObject({ code: "invitation-invalid" });
    for (const refused of [
      room.app.renewInvitation({ accountId: accountId(1) }, admin),
      room.app.grantRole({ accountId: accountId(1), place: crew(1) }, admin),
    ])
      await expect(refused).rejects.toMatchObject({ code: "account-disabled" });
    expect(await room.app.enableAccount({ accountId: accountId(1) }, admin)).toMatchObject({ status: "active" });
    await expect(room.logIn(1)).resolves.toMatchObject({ account: { id: accountId(1) } });
  });

  it("keeps the last administrator of a county, in every way", async () => {
    const room = await aStaffRoom();
    const [one] = heldBy(room, 2);
    await room.app.disableAccount({ accountId: accountId(3) }, admin);
    const last = [
      room.app.disableAccount({ accountId: accountId(2) }, admin),
      room.app.withdrawRole({ accountId: accountId(2), grantId: one?.id }, admin),
      room.app.disableAccount({ accountId: accountId(4) }, foreignAdmin),
    ];
    for (const tried of last) await expect(tried).rejects.toMatchObject({ code: "last-county-admin" });
    expect((await read(room, 2)).status).toBe("active");
  });

  it("lets two administrators not disable each other at once", async () => {
    const room = await aStaffRoom();
    const tries = [2, 3].map((n) => thrownBy(room.app.disableAccount({ accountId: accountId(n) }, admin)));
    const codes = (await Promise.all(tries)).map((answer) => (answer as { code?: string }).code);
    expect(codes).toEqual([undefined, "last-county-admin"]);
  });
});

describe("handOver", () => {
  const aLeader = async () => {
    const room = await aStaffRoom();
    for (const place of [crew(1), crew(2)]) await room.app.grantRole({ accountId: accountId(1), place }, admin);
    return room;
  };
  const crewsOf = (room: Room, n: number) => heldBy(room, n).flatMap(({ actor }) => (actor.role === "leader" ? [actor.crewId] : []));

  it("gives crews to another account, which acts for itself, and leaves other roles", async () => {
    const room = await aLeader();
    const answer = await room.app.handOver({ accountId: accountId(1), toAccountId: accountId(3) }, admin);
    expect(answer.moved).toBe(2);
    expect([crewsOf(room, 1), crewsOf(room, 3)]).toEqual([[], [anId(1, "cc"), anId(2, "cc")]]);
    expect(heldBy(room, 1).map(({ actor }) => actor.role)).toEqual(["county-staff", "auditor"]);
    expect(heldBy(room, 3).map(({ actor }) => actor)).toEqual(
      expect.arrayContaining([expect.objectContaining({ role: "leader", accountId: accountId(3) })]),
    );
  });

  it("moves all or none", async () => {
    const room = await aLeader();
    const [staff] = heldBy(room, 1);
    const [first] = heldBy(room, 1).filter(({ actor }) => actor.role === "leader");
    const give = (grantIds: unknown[], to = 3) =>
      room.app.handOver({ accountId: accountId(1), toAccountId: accountId(to), grantIds }, admin);
    await expect(give([first?.id, staff?.id])).rejects.toMatchObject({ code: "nothing-to-hand-over" });
    await expect(give([first?.id, anId(77, "6a")])).rejects.toMatchObject({ code: "grant-not-found" });
    await expect(give([first?.id], 1)).rejects.toMatchObject({ code: "nothing-to-hand-over" });
    await expect(give([first?.id], 4)).rejects.toMatchObject({ code: "account-not-found" });
    expect(crewsOf(room, 1)).toHaveLength(2);
    expect(await give([first?.id])).toMatchObject({ moved: 1 });
    expect([crewsOf(room, 1), crewsOf(room, 3)]).toEqual([[anId(2, "cc")], [anId(1, "cc")]]);
  });

  it("ends the sessions that act in what is handed over", async () => {
    const room = await aLeader();
    const { id, invitation } = await invite(room, crew(3), "crew-leader");
    await accept(room, invitation.token);
    const { token } = await room.app.openSession({ login: "crew-leader", password: "a-new-password-3" }, anyone);
    await room.app.handOver({ accountId: id, toAccountId: accountId(1) }, admin);
    expect(await room.whoIs(token)).toBeNull();
  });
});
