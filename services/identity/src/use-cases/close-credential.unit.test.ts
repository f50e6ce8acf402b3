/**
 * Guarantees
 * 1. A closed token stands for nobody; other sessions of the account go on.
 * 2. Closing what is closed, unknown, or an API key closes nothing and says so.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aLoad,
  aNewAccount,
  aNewApiKey,
  anIdentityApp,
  employer,
  otherService,
  rightPassword,
  staffOf,
} from "../testing/index.ts";

const anApp = async () => {
  const { app } = anIdentityApp();
  const key = aNewApiKey(1);
  await app.loadAccounts(aLoad({ accounts: [aNewAccount(1)], apiKeys: [key] }), otherService);
  const logIn = async () =>
    (await app.openSession({ login: "staff1", password: rightPassword }, { role: "anyone" })).token;
  const whoIs = async (credential: string) =>
    (await app.resolveCredential({ credential }, otherService)).actor;
  const close = async (credential: string) =>
    (await app.closeCredential({ credential }, otherService)).closed;
  return { key: key.key, logIn, whoIs, close };
};

describe("closeCredential", () => {
  it("voids this token and no other", async () => {
    const { logIn, whoIs, close } = await anApp();
    const [one, two] = [await logIn(), await logIn()];
    expect(await close(one)).toBe(true);
    expect([await whoIs(one), await whoIs(two)]).toEqual([null, staffOf(1)]);
    expect(await close(one)).toBe(false);
  });

  it("leaves API keys and unknown tokens alone", async () => {
    const { key, whoIs, close } = await anApp();
    expect([await close(key), await close(`qxs_${"A".repeat(43)}`), await close("x")]).toEqual([false, false, false]);
    expect(await whoIs(key)).toEqual(employer);
  });
});
