import type { AuditEntry, SavedView } from "@qianxian/contracts/identity";
import type { AccountId, ApiKeyId, GrantId, StationId, ViewId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { StoredAccount } from "../domain/account.ts";
import type { StoredApiKey } from "../domain/api-key.ts";
import type { StoredGrant } from "../domain/grant.ts";
import type { ChainHead, ChainRow } from "../domain/audit-chain.ts";
import type { Attempts } from "../domain/lock-out.ts";
import type { LogInCode } from "../domain/log-in-code.ts";
import type { Session } from "../domain/session.ts";
import type { StoredStation } from "../domain/station-tree.ts";

/** All rows of this service, for its twin in memory. */
export type MemoryRows = {
  accounts: Map<AccountId, StoredAccount>;
  grants: Map<GrantId, StoredGrant>;
  sessions: Map<string, Session>;
  stations: Map<StationId, StoredStation>;
  invitations: Map<AccountId, { tokenHash: string; accountId: AccountId; expiresAt: Date }>;
  attempts: Map<string, Attempts>;
  recoveryCodes: Map<AccountId, string[]>;
  logInCodes: Map<string, LogInCode>;
  keys: Map<ApiKeyId, StoredApiKey>;
  views: Map<ViewId, { accountId: AccountId; view: SavedView }>;
  audit: Map<number, ChainRow<AuditEntry>>;
  auditHead: Map<string, ChainHead>;
};

/** An empty store. */
export const noRows = (): MemoryRows => ({
  accounts: new Map(),
  grants: new Map(),
  sessions: new Map(),
  stations: new Map(),
  invitations: new Map(),
  attempts: new Map(),
  recoveryCodes: new Map(),
  logInCodes: new Map(),
  keys: new Map(),
  views: new Map(),
  audit: new Map(),
  auditHead: new Map(),
});

/** Adds rows whose id is new, unless one of the others has the same value of a field that is unique. */
export const addNew = <T extends { id: string }, Field extends keyof T>(
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
