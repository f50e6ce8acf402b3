/**
 * Guarantees
 * 1. The right name and password open a session of twelve hours; only the token's fingerprint is kept.
 * 2. An unknown name and a wrong password answer alike, after the same work, and open nothing.
 * 3. Opening one clears the account's dead sessions and leaves the live ones.
 */
import { describe, expect, it } from "@jest/globals";
import { Actor } from "@qianxian/contracts/vocabulary";
import {
  accountId,
  aLoad,
  aNewAccount,
  anIdentityApp,
  otherService,
  rightPassword,
  staffOf,
} from "../testing/index.ts";

const anyone = Actor.parse({ role: "anyone" });
const anApp = async () => {
  const service = anIdentityApp();
  await service.app.loadAccounts(aLoad({ accounts: [aNewAccount(1)] }), otherService);
  const logIn = (login = "staff1", password = rightPassword) =>
    service.app.openSession({ login, password }, anyone);
  return { ...service, logIn };
};
const thrownBy = (work: Promise<unknown>) => work.catch((error: unknown) => error);

describe("openSession", () => {
  it("opens a session of twelve hours", async () => {
    const { logIn, state } = await anApp();
    const opened = await logIn();
    expect(opened).toEqual({
      token: expect.stringMatching(/^qxs_[\w-]{43}$/),
      expiresAt: "2026-03-02T14:00:00.000Z",
      account: { id: accountId(1), login: "staff1", displayName: "县人力资源公司", actor: staffOf(1) },
    });
    expect([...state.sessions.keys()].join()).toMatch(/^[\da-f]{64}$/);
    expect((await logIn()).token).not.toBe(opened.token);
  });

  it("answers an unknown name like a wrong password, after the same work", async () => {
    const { logIn, passwords, state } = await anApp();
    const wrong = await thrownBy(logIn("staff1", "wrong"));
    const afterWrong = passwords.checks;
    const unknown = await thrownBy(logIn("nobody", "wrong"));
    expect([afterWrong, passwords.checks]).toEqual([1, 2]);
    expect(wrong).toMatchObject({ code: "wrong-credentials", details: {}, fields: [] });
    expect(unknown).toEqual(wrong);
    expect(state.sessions.size).toBe(0);
  });

  it("clears the dead sessions of the account", async () => {
    const { logIn, clock, state } = await anApp();
    await logIn();
    clock.set("2026-03-02T02:20:00.000Z");
    await logIn();
    expect(state.sessions.size).toBe(2);
    clock.set("2026-03-02T02:45:00.000Z");
    await logIn();
    expect(state.sessions.size).toBe(2);
  });

  it.each([
    ["/login", { login: "", password: "x" }],
    ["/password", { login: "staff1" }],
    ["/code", { login: "staff1", password: "x", code: "1" }],
  ])("refuses a wrong %s", async (pointer, input) => {
    const { app } = await anApp();
    await expect(app.openSession(input, anyone)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer }],
    });
  });
});
