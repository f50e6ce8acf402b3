/**
 * Guarantees
 * 1. Accounts and keys enter hashed; what exists stays as it is, password included.
 * 2. A mistyped key, a role nobody may have, an actor that names another account, a login or key that is
 *    taken or comes twice: the whole load is refused with pointers, without the values.
 */
import { describe, expect, it } from "@jest/globals";
import { Actor } from "@qianxian/contracts/vocabulary";
import {
  accountId,
  aLoad,
  aNewAccount,
  aNewApiKey,
  anApiKey,
  anIdentityApp,
  otherService,
  rightPassword,
  staffOf,
} from "../testing/index.ts";

const service = Actor.parse({ role: "service", service: "matcher" });

describe("loadAccounts", () => {
  it("keeps neither password nor key", async () => {
    const { app, state } = anIdentityApp();
    const load = aLoad({ accounts: [aNewAccount(1), aNewAccount(2)], apiKeys: [aNewApiKey(1)] });
    expect(await app.loadAccounts(load, otherService)).toEqual({ accounts: 2, apiKeys: 1 });
    const stored = JSON.stringify([[...state.accounts.values()], [...state.keys.values()]]);
    expect(stored).not.toContain(rightPassword);
    expect(stored).not.toContain(aNewApiKey(1).key);
  });

  it("leaves what exists as it is", async () => {
    const { app } = anIdentityApp();
    await app.loadAccounts(aLoad({ accounts: [aNewAccount(1)], apiKeys: [aNewApiKey(1)] }), otherService);
    const again = aLoad({
      accounts: [aNewAccount(1, { password: "another-password" }), aNewAccount(2)],
      apiKeys: [aNewApiKey(1)],
    });
    expect(await app.loadAccounts(again, otherService)).toEqual({ accounts: 1, apiKeys: 0 });
    const input = { login: "staff1", password: rightPassword };
    expect(await app.openSession(input, { role: "anyone" })).toMatchObject({ account: { id: accountId(1) } });
  });

  it.each([
    ["a mistyped key", { apiKeys: [aNewApiKey(1, { key: anApiKey().replace("0123", "0132") })] }, "/apiKeys/0/key"],
    ["a key of a service", { apiKeys: [aNewApiKey(1, { actor: service })] }, "/apiKeys/0/actor/role"],
    ["an account of anyone", { accounts: [aNewAccount(1, { actor: { role: "anyone" } })] }, "/accounts/0/actor/role"],
    ["an actor of another account", { accounts: [aNewAccount(1, { actor: staffOf(2) })] }, "/accounts/0/actor/accountId"],
    ["a login that comes twice", { accounts: [aNewAccount(1), aNewAccount(2, { login: "staff1" })] }, "/accounts/1/login"],
    ["an id that comes twice", { accounts: [aNewAccount(1), aNewAccount(1, { login: "x" })] }, "/accounts/1/id"],
    ["a key that comes twice", { apiKeys: [aNewApiKey(1), aNewApiKey(2, { key: aNewApiKey(1).key })] }, "/apiKeys/1/key"],
    ["a login that is taken", { accounts: [aNewAccount(8), aNewAccount(9, { login: "staff7" })] }, "/accounts/1/login"],
    ["a key that is taken", { apiKeys: [aNewApiKey(9, { key: aNewApiKey(7).key })] }, "/apiKeys/0/key"],
  ])("refuses %s and loads nothing", async (_what, load, pointer) => {
    const { app, state } = anIdentityApp();
    await app.loadAccounts(aLoad({ accounts: [aNewAccount(7)], apiKeys: [aNewApiKey(7)] }), otherService);
    const refusal = await app.loadAccounts(aLoad(load), otherService).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "invalid-input", fields: [{ pointer }] });
    expect(JSON.stringify(refusal)).not.toMatch(/qx_test_|right-password/);
    expect([state.accounts.size, state.keys.size]).toEqual([1, 1]);
  });
});
