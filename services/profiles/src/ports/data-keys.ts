import type { SealedClass } from "@qianxian/contracts/profiles";
import type { DataKey } from "../domain/data-key.ts";
import type { Place, Renewal, Rotation, SealedRow } from "../domain/key-rotation.ts";

/** The data keys, wrapped, and the rotation that renews them. */
export type DataKeys = {
  /** Waits for those who write under the keys as they are, and keeps others from beginning, until the transaction ends. */
  hold(): Promise<void>;
  all(): Promise<DataKey[]>;
  add(keys: readonly DataKey[]): Promise<void>;
  retire(ids: readonly string[], at: Date): Promise<void>;
  /** Forgets the bytes of retired keys. */
  destroy(ids: readonly string[], at: Date): Promise<void>;
  /** The rotation under way, else the one that finished last, else null. */
  rotation(): Promise<Rotation | null>;
  /** Begins a rotation, or keeps how far it has come. */
  keep(rotation: Rotation): Promise<void>;
};

/** Everything that lies sealed, in whatever table. */
export type SealedRows = {
  /** How many rows have a text or hash of these classes that is not under the keys in force. */
  count(classes: readonly SealedClass[]): Promise<number>;
  /** The next such rows after a place, by table and id. */
  next(classes: readonly SealedClass[], limit: number, after: Place | null): Promise<SealedRow[]>;
  /**
   * Puts renewed rows in the place of those they renew, one statement a table; a row that somebody has sealed anew
   * meanwhile stays as they left it. Revisions stay. Answers how many were put.
   */
  put(renewals: readonly Renewal[]): Promise<number>;
  /** Forgets what can't be looked up any more once these keys are retired. */
  forget(keyIds: readonly string[]): Promise<void>;
};
