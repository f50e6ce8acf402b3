import type { Account } from "@qianxian/contracts/identity";
import type { Actor, ApiKeyId } from "@qianxian/contracts/vocabulary";

/** An account with the hash of its password. */
export type StoredAccount = Account & { passwordHash: string };

/** An API key by its fingerprint. */
export type StoredApiKey = { id: ApiKeyId; keyHash: string; actor: Actor };

/** What an account shows its owner. */
export const accountOf = ({ passwordHash: _hash, ...account }: StoredAccount): Account => account;
