/**
 * Guarantees
 * 1. A live token and a key stand for their actor; anything else for nobody.
 * 2. A session ends after 30 minutes without use and 12 hours in all; use keeps it alive, noted once a minute.
 * 3. A mistyped key and what is no credential are answered without asking the store.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aLoad,
  aNewAccount,
  aNewApiKey,
  anApiKey,
  anIdentityApp,
  employer,
  otherService,
  rightPassword,
  staffOf,
} from "../testing/index.ts";

const anApp = async () => {
  const service = anIdentityApp();
  const load = aLoad({ accounts: [aNewAccount(1)], apiKeys: [aNewApiKey(1)] });
  await service.app.loadAccounts(load, otherService);
  const input = { login: "staff1", password: rightPassword };
  const { token } = await service.app.openSession(input, { role: "anyone" });
  const whoIs = async (credential: string) =>
    (await service.app.resolveCredential({ credential }, otherService)).actor;
  return { ...service, token, whoIs };
};
const minutes = (count: number) =>
  new Date(Date.parse("2026-03-02T02:00:00.000Z") + count * 60_000).toISOString();

describe("resolveCredential", () => {
  it("tells who a token and a key stand for", async () => {
    const { token, whoIs } = await anApp();
    expect(await whoIs(token)).toEqual(staffOf(1));
    expect(await whoIs(aNewApiKey(1).key)).toEqual(employer);
  });

  it("knows nobody by another's or a closed token, or a key that was never given", async () => {
    const { app, token, whoIs } = await anApp();
    expect(await whoIs(`qxs_${"A".repeat(43)}`)).toBeNull();
    expect(await whoIs(anApiKey())).toBeNull();
    await app.closeCredential({ credential: token }, otherService);
    expect(await whoIs(token)).toBeNull();
  });

  it.each([
    ["a mistyped key", anApiKey().replace("0123", "0132")],
    ["a key of no kind", anApiKey(undefined, "other")],
    ["a shortened token", `qxs_${"A".repeat(42)}`],
    ["anything", "Basic abc"],
  ])("answers %s without asking the store", async (_what, credential) => {
    const { asked, whoIs } = await anApp();
    const before = asked.transactions;
    expect(await whoIs(credential)).toBeNull();
    expect(asked.transactions).toBe(before);
  });

  it("ends a session that was not used for 30 minutes", async () => {
    const { clock, token, whoIs } = await anApp();
    clock.set(minutes(30));
    expect(await whoIs(token)).toBeNull();
  });

  it("lets use keep a session alive, for twelve hours at most", async () => {
    const { clock, token, whoIs } = await anApp();
    for (let minute = 25; minute < 720; minute += 25) {
      clock.set(minutes(minute));
      expect(await whoIs(token)).toEqual(staffOf(1));
    }
    clock.set(minutes(720));
    expect(await whoIs(token)).toBeNull();
  });

  it("notes the use of a session once a minute", async () => {
    const { clock, state, token, whoIs } = await anApp();
    const seen = () => [...state.sessions.values()][0]?.seenAt.toISOString();
    clock.set("2026-03-02T02:00:59.000Z");
    await whoIs(token);
    expect(seen()).toBe(minutes(0));
    clock.set(minutes(1));
    await whoIs(token);
    expect(seen()).toBe(minutes(1));
  });
});
