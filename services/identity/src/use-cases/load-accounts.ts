import { identityInternalRoutes } from "@qianxian/contracts/identity";
import type { z } from "zod";
import { faultsOfLoad, refuse, taken } from "../domain/load-faults.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

const { input } = identityInternalRoutes.loadAccounts;
type Load = z.output<typeof input>;
type NewAccount = Load["accounts"][number];
type HashedKey = Omit<Load["apiKeys"][number], "key"> & { keyHash: string };

/** Those whose id is new; a login or key that somebody else has refuses the load. */
const missingOf = async (tx: Tx, accounts: readonly NewAccount[], keys: readonly HashedKey[]) => {
  const knownAccounts = new Set(await tx.accounts.known(accounts.map(({ id }) => id)));
  const knownKeys = new Set(await tx.keys.known(keys.map(({ id }) => id)));
  const newAccounts = accounts.filter(({ id }) => !knownAccounts.has(id));
  const newKeys = keys.filter(({ id }) => !knownKeys.has(id));
  const logins = await tx.accounts.takenLogins(newAccounts.map(({ login }) => login));
  const hashes = await tx.keys.takenKeys(newKeys.map(({ keyHash }) => keyHash));
  refuse([
    ...newAccounts
      .filter(({ login }) => logins.includes(login))
      .map((account) => ({ pointer: `/accounts/${accounts.indexOf(account)}/login`, ...taken })),
    ...newKeys
      .filter(({ keyHash }) => hashes.includes(keyHash))
      .map((key) => ({ pointer: `/apiKeys/${keys.indexOf(key)}/key`, ...taken })),
  ]);
  return { newAccounts, newKeys };
};

const withHash = async ({ password, ...account }: NewAccount, { passwords }: Deps) => ({
  ...account,
  passwordHash: await passwords.hash(password),
});

/** Loads accounts and keys with given ids, all or none; what exists stays as it is. */
export const loadAccounts = useCase({
  input,
  run: async ({ input: { accounts, apiKeys }, deps, transact }) => {
    refuse(faultsOfLoad(accounts, apiKeys));
    const keys = apiKeys.map(({ key, ...rest }) => ({
      ...rest,
      keyHash: deps.tokens.fingerprint(key),
    }));
    const { newAccounts, newKeys } = await transact((tx) => missingOf(tx, accounts, keys));
    const hashed = await Promise.all(newAccounts.map((account) => withHash(account, deps)));

    return transact(async (tx) => ({
      accounts: await tx.accounts.addMissing(hashed),
      apiKeys: await tx.keys.addMissing(newKeys),
    }));
  },
});
