/**
 * Guarantees
 * 1. The Postgres adapters keep the promises of their ports, rollback included.
 * 2. The whole service over Postgres logs in, tells who is calling, and logs out; password, token and
 *    key lie nowhere in its tables.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { v7 } from "uuid";
import { identityApp } from "../app.ts";
import { identityStoreContract } from "../ports/identity-store.contract.ts";
import { logInBookContract } from "../ports/log-in-book.contract.ts";
import {
  aLoad,
  aNewAccount,
  aNewApiKey,
  employer,
  memoryDeps,
  otherService,
  rightPassword,
  staffOf,
} from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";
import { scryptPasswords } from "./scrypt-passwords.ts";

identityStoreContract("prisma", prismaStore);
logInBookContract("prisma", prismaStore);

describe("the service over Postgres", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  beforeAll(async () => {
    store = await prismaStore();
  });
  afterAll(() => store.close());

  it("walks from loading to logging out, no secret in its tables", async () => {
    const passwords = scryptPasswords({ cost: 2 ** 10, blockSize: 8, parallelization: 1 });
    const deps = { ...memoryDeps().deps, passwords, newId: v7 };
    const app = identityApp({ transact: store.transact, deps });
    const key = aNewApiKey(1);
    const load = aLoad({ accounts: [aNewAccount(1)], apiKeys: [key] });
    expect(await app.loadAccounts(load, otherService)).toEqual({ accounts: 1, apiKeys: 1 });
    expect(await app.loadAccounts(load, otherService)).toEqual({ accounts: 0, apiKeys: 0 });

    const input = { login: "staff1", password: rightPassword };
    const { token: credential } = await app.openSession(input, { role: "anyone" });
    const resolve = (text: string) => app.resolveCredential({ credential: text }, otherService);
    expect(await resolve(credential)).toEqual({ actor: staffOf(1) });
    expect(await resolve(key.key)).toEqual({ actor: employer });

    const { rows } = await store.pool.query(
      `select row_to_json(account)::text as text from account
       union all select row_to_json(session)::text from session
       union all select row_to_json(api_key)::text from api_key`,
    );
    expect(rows).toHaveLength(3);
    const stored = rows.map(({ text }) => String(text)).join();
    for (const secret of [rightPassword, credential.slice(4), key.key.slice(8)])
      expect(stored).not.toContain(secret);

    expect(await app.closeCredential({ credential }, otherService)).toEqual({ closed: true });
    expect(await resolve(credential)).toEqual({ actor: null });
  });
});
