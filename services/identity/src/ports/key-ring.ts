import type { ApiKeyId, EmployerId } from "@qianxian/contracts/vocabulary";
import type { EmployerPlaces, StoredApiKey } from "../domain/api-key.ts";

/** The API keys of employers' systems. */
export type KeyRing = {
  /** The key of this fingerprint, good or ended; null for one that was never given. */
  find(keyHash: string): Promise<StoredApiKey | null>;
  /** A key that stays as it is until the transaction ends. */
  lock(id: ApiKeyId): Promise<StoredApiKey | null>;
  /** Keys of an employer after a place, newest first, ended ones too. */
  list(query: { employerId: EmployerId; after?: ApiKeyId | undefined; limit: number }): Promise<StoredApiKey[]>;
  /** Adds a key. */
  add(key: StoredApiKey): Promise<void>;
  /** Writes the end of a key. */
  save(key: StoredApiKey): Promise<void>;
  /** Notes that a key was used. */
  noteUse(id: ApiKeyId, at: Date): Promise<void>;
  /** Those of these ids that exist. */
  known(ids: readonly ApiKeyId[]): Promise<ApiKeyId[]>;
  /** Those of these fingerprints that exist. */
  takenKeys(keyHashes: readonly string[]): Promise<string[]>;
  /** Adds those whose id is new; answers how many. Fails with `try-again-later` when a key was just taken. */
  addMissing(keys: readonly StoredApiKey[]): Promise<number>;
};

/** The register of employers, which another service keeps. */
export type Employers = {
  /** The county of an employer, and its twin in the sandbox; null for nobody. Fails with `try-again-later`. */
  placesOf(id: EmployerId): Promise<EmployerPlaces | null>;
};
