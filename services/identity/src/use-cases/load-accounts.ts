import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { GrantId, RegionCode } from "@qianxian/contracts/vocabulary";
import { countyOf } from "@qianxian/kernel";
import type { z } from "zod";
import type { StoredAccount } from "../domain/account.ts";
import type { StoredGrant } from "../domain/grant.ts";
import type { StoredApiKey } from "../domain/api-key.ts";
import { storedKey } from "../loaded-key.ts";
import { faultsOfLoad, refuse, taken } from "../domain/load-faults.ts";
import type { StoredStation } from "../domain/station-tree.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

const { input } = identityInternalRoutes.loadAccounts;
type Load = z.output<typeof input>;
type NewAccount = Load["accounts"][number];

/** Those whose id is new; a login or key that somebody else has refuses the load. */
const missingOf = async (tx: Tx, accounts: readonly NewAccount[], keys: readonly StoredApiKey[]) => {
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

const accountFrom = async ({ id, login, displayName, password }: NewAccount, { passwords, clock }: Deps): Promise<StoredAccount> => ({
  id,
  login,
  displayName,
  passwordHash: await passwords.hash(password),
  status: "active",
  workerId: null,
  totp: null,
  createdAt: clock.now(),
});

/** The roles of an account, the first of which its sessions act in at first. */
const grantsFrom = ({ id, actor, grants, county }: NewAccount, { clock, newId }: Deps): StoredGrant[] =>
  [actor, ...grants].map((one) => ({
    id: GrantId.parse(newId()),
    accountId: id,
    actor: one.role === "employer" ? { ...one, accountId: id } : one,
    county: RegionCode.parse(countyOf(one) ?? county),
    from: clock.now(),
    to: null,
  }));

const stationsFrom = (stations: Load["stations"]): StoredStation[] =>
  stations.map((station) => ({ ...station, closedAt: null, revision: 1 }));

/** Loads stations, accounts and keys with given ids, all or none; what exists stays as it is. */
export const loadAccounts = useCase({
  input,
  run: async ({ input: { stations, accounts, apiKeys }, deps, transact }) => {
    refuse(faultsOfLoad(accounts, apiKeys));
    const keys = await Promise.all(apiKeys.map((key, at) => storedKey(key, `/apiKeys/${at}/actor`, deps)));
    const { newAccounts, newKeys } = await transact((tx) => missingOf(tx, accounts, keys));
    const hashed = await Promise.all(newAccounts.map((account) => accountFrom(account, deps)));
    const grants = newAccounts.flatMap((account) => grantsFrom(account, deps));

    return transact(async (tx) => {
      await tx.units.addMissing(stationsFrom(stations));
      const counts = { accounts: await tx.accounts.addMissing(hashed), apiKeys: await tx.keys.addMissing(newKeys) };
      await tx.grants.add(grants);
      return counts;
    });
  },
});
