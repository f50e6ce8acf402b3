/**
 * Guarantees
 * 1. Callers are told their own role and reach, and nothing else is taken as input.
 * 2. A person is told every role the account holds; a key has no account.
 */
import { describe, expect, it } from "@jest/globals";
import { actorOf, aLoad, aNewAccount, anIdentityApp, county, employer, otherService, staffOf } from "../testing/index.ts";

describe("readMe", () => {
  it("tells a key whom it stands for", async () => {
    const { app } = anIdentityApp();
    expect(await app.readMe({}, employer)).toEqual({ actor: employer, displayName: null, grants: [], hasTotp: false });
    await expect(app.readMe({ accountId: "1" }, employer)).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("tells a person every role of the account", async () => {
    const { app } = anIdentityApp();
    const account = aNewAccount(1, { grants: [actorOf("auditor", 1)] });
    await app.loadAccounts(aLoad({ accounts: [account] }), otherService);
    expect(await app.readMe({}, staffOf(1))).toMatchObject({
      actor: staffOf(1),
      displayName: "县人力资源公司",
      grants: [{ place: { role: "county-staff", county }, to: null }, { place: { role: "auditor", county } }],
    });
  });
});
