/**
 * Guarantees
 * 1. A role switch and a password change give a fresh token; the one before stands for nobody from then on (fixation),
 *    and the session still ends twelve hours after log-in.
 * 2. A password change needs the old password, ends every other session, and refuses passwords easily guessed.
 * 3. Sessions are listed with since when and from where, this one marked; a revoked one stands for nobody, twice is refused.
 * 4. Another account's sessions and roles do not exist for the caller; without a session nothing of this works.
 */
import { describe, expect, it } from "@jest/globals";
import { accountId, actorOf, aStaffRoom, cameFrom, rightPassword, staffOf, thrownBy } from "../testing/index.ts";

const grantsOf = ({ state }: Awaited<ReturnType<typeof aStaffRoom>>, n: number) =>
  [...state.grants.values()].filter((grant) => grant.accountId === accountId(n)).map(({ id }) => id);

describe("switchRole", () => {
  it("acts in the other role under a fresh token, and the old token is void", async () => {
    const room = await aStaffRoom();
    const { token, expiresAt } = await room.logIn(1);
    const [, audit] = grantsOf(room, 1);
    room.clock.set("2026-03-02T02:20:00.000Z");
    const opened = await room.app.switchRole({ grantId: audit }, staffOf(1), cameFrom(null, token));
    expect(opened.account.actor).toEqual(actorOf("auditor", 1));
    expect(opened.token).not.toBe(token);
    expect(opened.expiresAt).toBe(expiresAt);
    expect([await room.whoIs(token), await room.whoIs(opened.token)]).toEqual([null, actorOf("auditor", 1)]);
    const again = room.app.switchRole({ grantId: audit }, staffOf(1), cameFrom(null, token));
    await expect(again).rejects.toMatchObject({ code: "session-needed" });
  });

  it("knows no role of another account", async () => {
    const room = await aStaffRoom();
    const { token } = await room.logIn(1);
    const [theirs] = grantsOf(room, 2);
    const switching = room.app.switchRole({ grantId: theirs }, staffOf(1), cameFrom(null, token));
    await expect(switching).rejects.toMatchObject({ code: "grant-not-found" });
    expect(await room.whoIs(token)).toEqual(staffOf(1));
  });
});

describe("changePassword", () => {
  const change = (newPassword: string, oldPassword = rightPassword) => ({ oldPassword, newPassword });

  it("ends all sessions but gives the caller a fresh one", async () => {
    const room = await aStaffRoom();
    const [here, there] = [await room.logIn(1), await room.logIn(1)];
    const opened = await room.app.changePassword(change("quiet river 9"), staffOf(1), cameFrom(null, here.token));
    const alive = [here.token, there.token, opened.token].map((token) => room.whoIs(token));
    expect(await Promise.all(alive)).toEqual([null, null, staffOf(1)]);
    expect(await thrownBy(room.logIn(1))).toMatchObject({ code: "wrong-credentials" });
    await expect(room.logIn(1, { password: "quiet river 9" })).resolves.toMatchObject({ account: { id: accountId(1) } });
  });

  it.each([
    ["a wrong old password", change("quiet river 9", "wrong-password-1"), "wrong-credentials"],
    ["a short one", change("short-one"), "invalid-input"],
    ["the login name", change("staff1-staff1"), "invalid-input"],
    ["one that everybody tries", change("Password123"), "invalid-input"],
    ["one character over and over", change("aaaaaaaaaaaa"), "invalid-input"],
  ])("refuses %s, and ends nothing", async (_what, input, code) => {
    const room = await aStaffRoom();
    const { token } = await room.logIn(1);
    const refused = room.app.changePassword(input, staffOf(1), cameFrom(null, token));
    await expect(refused).rejects.toMatchObject({ code });
    expect(await room.whoIs(token)).toEqual(staffOf(1));
  });
});

describe("listSessions and revokeSession", () => {
  it("show where the account is logged in, and end one of those", async () => {
    const room = await aStaffRoom();
    const other = await room.logIn(1, {}, "10.9.9.9");
    const { token } = await room.logIn(1);
    await room.logIn(2);
    const { items } = await room.app.listSessions({}, staffOf(1), cameFrom(null, token));
    expect(items.map(({ from, isThis, role }) => [from, isThis, role])).toEqual([
      ["10.0.0.1", true, "county-staff"],
      ["10.9.9.9", false, "county-staff"],
    ]);
    const sessionId = items[1]?.id;
    const revoke = () => room.app.revokeSession({ sessionId }, staffOf(1), cameFrom(null, token));
    expect(await revoke()).toEqual({ closed: true });
    expect([await room.whoIs(other.token), await room.whoIs(token)]).toEqual([null, staffOf(1)]);
    await expect(revoke()).rejects.toMatchObject({ code: "session-not-found" });
    expect(JSON.stringify(items)).not.toContain(token.slice(4));
  });

  it("do not know another account's session", async () => {
    const room = await aStaffRoom();
    const { token } = await room.logIn(1);
    const theirs = await room.logIn(2);
    const sessionId = [...room.state.sessions.values()].find((one) => one.accountId === accountId(2))?.id;
    const revoking = room.app.revokeSession({ sessionId }, staffOf(1), cameFrom(null, token));
    await expect(revoking).rejects.toMatchObject({ code: "session-not-found" });
    expect(await room.whoIs(theirs.token)).toEqual(actorOf("county-admin", 2));
  });

  it("take no session that has expired, nor one of somebody else", async () => {
    const room = await aStaffRoom();
    const { token } = await room.logIn(1);
    const borrowed = room.app.listSessions({}, staffOf(2), cameFrom(null, token));
    await expect(borrowed).rejects.toMatchObject({ code: "session-needed" });
    room.clock.set("2026-03-02T02:30:00.000Z");
    const late = room.app.listSessions({}, staffOf(1), cameFrom(null, token));
    await expect(late).rejects.toMatchObject({ code: "session-needed" });
  });
});
