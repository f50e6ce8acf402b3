/**
 * Guarantees
 * 1. A log-out is confirmed; it ends no session of its own, since the gateway has ended this one already.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aLoad,
  aNewAccount,
  anIdentityApp,
  otherService,
  rightPassword,
  staffOf,
} from "../testing/index.ts";

describe("closeSession", () => {
  it("confirms, and leaves the account's other sessions open", async () => {
    const { app } = anIdentityApp();
    await app.loadAccounts(aLoad({ accounts: [aNewAccount(1)] }), otherService);
    const input = { login: "staff1", password: rightPassword };
    const { token } = await app.openSession(input, { role: "anyone" });
    expect(await app.closeSession({}, staffOf(1))).toEqual({ closed: true });
    const resolved = await app.resolveCredential({ credential: token }, otherService);
    expect(resolved.actor).toEqual(staffOf(1));
  });
});
