import type { AccountId, ApiKeyId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { StoredAccount, StoredApiKey } from "../domain/account.ts";
import type { Session } from "../domain/session.ts";
import type { AccountRegister } from "../ports/account-register.ts";
import type { KeyRing } from "../ports/key-ring.ts";
import type { SessionBook } from "../ports/session-book.ts";

/** All rows of this service, for its twin in memory. */
export type MemoryRows = {
  accounts: Map<AccountId, StoredAccount>;
  sessions: Map<string, Session>;
  keys: Map<ApiKeyId, StoredApiKey>;
};

/** An empty store. */
export const noRows = (): MemoryRows => ({
  accounts: new Map(),
  sessions: new Map(),
  keys: new Map(),
});

/** Adds rows whose id is new, unless one of the others has the same value of a field that is unique. */
const addNew = <T extends { id: string }, Field extends keyof T>(
  rows: Map<T["id"], T>,
  added: readonly T[],
  unique: Field,
): number => {
  const missing = added.filter(({ id }) => !rows.has(id));
  for (const row of missing) {
    if ([...rows.values()].some((other) => other[unique] === row[unique]))
      throw new AppError("try-again-later", { id: row.id });
    rows.set(row.id, row);
  }
  return missing.length;
};

/** Accounts in memory. */
export const memoryAccounts = (rows: MemoryRows): AccountRegister => ({
  findByLogin: async (login) =>
    [...rows.accounts.values()].find((row) => row.login === login) ?? null,
  known: async (ids) => ids.filter((id) => rows.accounts.has(id)),
  takenLogins: async (logins) =>
    logins.filter((login) => [...rows.accounts.values()].some((row) => row.login === login)),
  addMissing: async (accounts) => addNew(rows.accounts, accounts, "login"),
});

/** Sessions in memory. */
export const memorySessions = (rows: MemoryRows): SessionBook => ({
  open: async (session) => {
    rows.sessions.set(session.tokenHash, session);
  },
  find: async (tokenHash) => {
    const session = rows.sessions.get(tokenHash);
    const account = session && rows.accounts.get(session.accountId);
    return session && account ? { session, actor: account.actor } : null;
  },
  note: async (tokenHash, seenAt) => {
    const session = rows.sessions.get(tokenHash);
    if (session) rows.sessions.set(tokenHash, { ...session, seenAt });
  },
  close: async (tokenHash) => rows.sessions.delete(tokenHash),
  clear: async (accountId, openedBefore, seenBefore) => {
    for (const { tokenHash, ...session } of rows.sessions.values())
      if (
        session.accountId === accountId &&
        (session.openedAt < openedBefore || session.seenAt < seenBefore)
      )
        rows.sessions.delete(tokenHash);
  },
});

/** API keys in memory. */
export const memoryKeys = (rows: MemoryRows): KeyRing => ({
  actorOf: async (keyHash) =>
    [...rows.keys.values()].find((row) => row.keyHash === keyHash)?.actor ?? null,
  known: async (ids) => ids.filter((id) => rows.keys.has(id)),
  takenKeys: async (hashes) =>
    hashes.filter((hash) => [...rows.keys.values()].some(({ keyHash }) => keyHash === hash)),
  addMissing: async (keys) => addNew(rows.keys, keys, "keyHash"),
});
