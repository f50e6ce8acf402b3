import type { Actor, ApiKeyId } from "@qianxian/contracts/vocabulary";
import type { StoredApiKey } from "../domain/account.ts";

/** The API keys of employers' systems. */
export type KeyRing = {
  /** Who the key of this fingerprint stands for. */
  actorOf(keyHash: string): Promise<Actor | null>;
  /** Those of these ids that exist. */
  known(ids: readonly ApiKeyId[]): Promise<ApiKeyId[]>;
  /** Those of these fingerprints that exist. */
  takenKeys(keyHashes: readonly string[]): Promise<string[]>;
  /** Adds those whose id is new; answers how many. Fails with `try-again-later` when a key was just taken. */
  addMissing(keys: readonly StoredApiKey[]): Promise<number>;
};
