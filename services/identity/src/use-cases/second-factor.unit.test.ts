/**
 * Guarantees
 * 1. A second factor begins with the password, is in force once a code is confirmed, and gives ten recovery codes.
 * 2. Log-in then asks for a code: without one `code-needed`, which counts as no failure; a wrong one does.
 * 3. A code is taken once, by whatever way it was first taken; so is a recovery code. An older code than the last is none.
 * 4. The secret is sealed and bound to its account; neither it nor a recovery code lies in the store.
 * 5. It goes with password and code only.
 */
import { describe, expect, it } from "@jest/globals";
import { Secret, TOTP } from "otpauth";
import { accountId, aStaffRoom, cameFrom, rightPassword, staffOf, thrownBy } from "../testing/index.ts";

const start = Date.parse("2026-03-02T02:00:00.000Z");

const aGuardedAccount = async () => {
  const room = await aStaffRoom();
  const { token } = await room.logIn(1);
  const origin = cameFrom(null, token);
  const { secret, uri } = await room.app.enrolTotp({ password: rightPassword }, staffOf(1), origin);
  const codeAt = (seconds: number) => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: start + seconds * 1_000 });
  const { recoveryCodes } = await room.app.confirmTotp({ code: codeAt(0) }, staffOf(1), origin);
  const at = (seconds: number) => room.clock.set(new Date(start + seconds * 1_000).toISOString());
  return { ...room, origin, token, secret, uri, codeAt, recoveryCodes, at };
};

describe("a second factor", () => {
  it("is asked for at log-in once it is confirmed", async () => {
    const { logIn, uri, at, codeAt, recoveryCodes } = await aGuardedAccount();
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await thrownBy(logIn(1))).toMatchObject({ code: "code-needed" });
    at(60);
    const asShown = `${codeAt(60).slice(0, 3)} ${codeAt(60).slice(3)}`;
    await expect(logIn(1, { code: asShown })).resolves.toMatchObject({ account: { id: accountId(1) } });
  });

  it("asks for nothing before", async () => {
    const room = await aStaffRoom();
    const { token } = await room.logIn(1);
    await room.app.enrolTotp({ password: rightPassword }, staffOf(1), cameFrom(null, token));
    await expect(room.logIn(1)).resolves.toMatchObject({ token: expect.any(String) });
    const wrong = room.app.confirmTotp({ code: "000000" }, staffOf(1), cameFrom(null, token));
    await expect(wrong).rejects.toMatchObject({ code: "wrong-code" });
  });

  it("takes a code once, whatever took it, and none from before it", async () => {
    const { logIn, at, codeAt } = await aGuardedAccount();
    expect(await thrownBy(logIn(1, { code: codeAt(0) }))).toMatchObject({ code: "wrong-code" });
    at(60);
    await logIn(1, { code: codeAt(60) });
    expect(await thrownBy(logIn(1, { code: codeAt(60) }))).toMatchObject({ code: "wrong-code" });
    expect(await thrownBy(logIn(1, { code: codeAt(30) }))).toMatchObject({ code: "wrong-code" });
  });

  it("forgives half a minute, and no more", async () => {
    const { logIn, at, codeAt } = await aGuardedAccount();
    at(120);
    expect(await thrownBy(logIn(1, { code: codeAt(60) }))).toMatchObject({ code: "wrong-code" });
    await expect(logIn(1, { code: codeAt(90) })).resolves.toMatchObject({ token: expect.any(String) });
  });

  it("is stood in for by a recovery code, once, however it is copied", async () => {
    const { logIn, recoveryCodes } = await aGuardedAccount();
    const [first = "", second = ""] = recoveryCodes;
    await logIn(1, { code: first });
    expect(await thrownBy(logIn(1, { code: first }))).toMatchObject({ code: "wrong-code" });
    await expect(logIn(1, { code: second.toUpperCase().replace("-", " ") })).resolves.toMatchObject({ token: expect.any(String) });
  });

  it("counts wrong codes as failures, and a missing one not", async () => {
    const { logIn } = await aGuardedAccount();
    for (let n = 0; n < 8; n += 1) expect(await thrownBy(logIn(1))).toMatchObject({ code: "code-needed" });
    for (let n = 0; n < 5; n += 1) expect(await thrownBy(logIn(1, { code: "000000" }))).toMatchObject({ code: "wrong-code" });
    expect(await thrownBy(logIn(1, { code: "000000" }))).toMatchObject({ code: "locked-out" });
  });

  it("keeps its secret sealed, for this account only", async () => {
    const { state, deps, secret, recoveryCodes } = await aGuardedAccount();
    const stored = JSON.stringify([[...state.accounts.values()], [...state.recoveryCodes], [...state.answers], state.events]);
    for (const text of [secret, ...recoveryCodes]) expect(stored).not.toContain(text);
    const sealed = state.accounts.get(accountId(1))?.totp?.sealed ?? "";
    expect(deps.safe.open(accountId(1), sealed)).toBe(secret);
    expect(() => deps.safe.open(accountId(2), sealed)).toThrow(expect.objectContaining({ code: "unexpected" }));
  });

  it("is set once, and goes with password and code", async () => {
    const { app, origin, at, codeAt, logIn } = await aGuardedAccount();
    const again = app.enrolTotp({ password: rightPassword }, staffOf(1), origin);
    await expect(again).rejects.toMatchObject({ code: "totp-set" });
    at(60);
    const remove = (password: string, code: string) => app.removeTotp({ password, code }, staffOf(1), origin);
    await expect(remove("wrong-password", codeAt(60))).rejects.toMatchObject({ code: "wrong-credentials" });
    await expect(remove(rightPassword, "000000")).rejects.toMatchObject({ code: "wrong-code" });
    expect(await remove(rightPassword, codeAt(60))).toEqual({ removed: true });
    await expect(logIn(1)).resolves.toMatchObject({ token: expect.any(String) });
  });
});
