import type { AttemptBook, InvitationBook, LogInCodes, RecoveryCodes } from "../ports/log-in-book.ts";
import type { MemoryRows } from "./memory-store.ts";

/** Invitations in memory. */
export const memoryInvitations = (rows: MemoryRows): InvitationBook => {
  const find: InvitationBook["find"] = async (tokenHash, now) => {
    const found = [...rows.invitations.values()].find((one) => one.tokenHash === tokenHash);
    return found && now < found.expiresAt ? found.accountId : null;
  };
  return {
    find,
    put: async (invitation) => {
      rows.invitations.set(invitation.accountId, invitation);
    },
    take: async (tokenHash, now) => {
      const accountId = await find(tokenHash, now);
      if (accountId) rows.invitations.delete(accountId);
      return accountId;
    },
    drop: async (accountId) => {
      rows.invitations.delete(accountId);
    },
  };
};

/** Failed log-ins in memory. */
export const memoryAttempts = (rows: MemoryRows): AttemptBook => ({
  lock: async (key) => rows.attempts.get(key) ?? null,
  put: async (key, attempts) => {
    rows.attempts.set(key, attempts);
  },
  clear: async (keys) => {
    for (const key of keys) rows.attempts.delete(key);
  },
});

/** Recovery codes in memory. */
export const memoryRecoveryCodes = (rows: MemoryRows): RecoveryCodes => ({
  replace: async (accountId, hashes) => {
    rows.recoveryCodes.set(accountId, [...hashes]);
  },
  use: async (accountId, hash) => {
    const kept = rows.recoveryCodes.get(accountId) ?? [];
    rows.recoveryCodes.set(accountId, kept.filter((one) => one !== hash));
    return kept.includes(hash);
  },
});

/** One-time codes in memory. */
export const memoryLogInCodes = (rows: MemoryRows): LogInCodes => ({
  lockCount: async (phoneHash, since) =>
    [...rows.logInCodes.values()].filter((code) => code.phoneHash === phoneHash && code.askedAt > since).length,
  add: async (code) => {
    rows.logInCodes.set(code.id, code);
  },
  lockLatest: async (phoneHash) =>
    [...rows.logInCodes.values()]
      .filter((code) => code.phoneHash === phoneHash)
      .toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime() || (a.id < b.id ? 1 : -1))[0] ?? null,
  save: async (code) => {
    rows.logInCodes.set(code.id, code);
  },
});
