import type { KeyClass, KeyUse } from "../domain/data-key.ts";
import type { IdentifierColumn, Opener, Sealer } from "../domain/identifiers.ts";
import type { SealedRow } from "../domain/key-rotation.ts";

/** What is only ever looked up or compared: a number that a list gives a person, a whole row of a list. */
export type ComparedText = "list-number" | "list-row";

/** Keeps direct identifiers unreadable at rest and still findable. */
export type Vault = Opener &
  Sealer & {
    /** Encrypts a text for one column of one row; sealing the same text twice gives two ciphertexts. */
    seal(column: IdentifierColumn, rowId: string, text: string): string;
    /** Decrypts. Fails with `unexpected` when the text was changed, or sealed for another column or row. */
    open(column: IdentifierColumn, rowId: string, sealed: string): string;
    /** A keyed hash of the normalised text: equal for equal texts under one key, telling nothing without it. */
    index(column: IdentifierColumn | ComparedText, text: string): string;
    /** The hashes of a text under each key that is not retired, the one in force first. */
    indexes(column: IdentifierColumn | ComparedText, text: string): readonly [string, ...string[]];
    /** A row with every text and hash under the keys in force; the same row when all are already. */
    renew(row: SealedRow): SealedRow;
  };

/** The data keys at hand in this process, unwrapped in memory. */
export type KeyRing = {
  /** Sees to it that the keys of these ciphertexts are at hand, reading the keys again when one is not. */
  ready(sealed: readonly (string | null)[]): Promise<void>;
  /** Reads the keys again. @throws Error when the county key does not open them */
  reload(): Promise<void>;
  /** A fresh key, wrapped by the county key. */
  make(slot: { class: KeyClass; use: KeyUse }): { id: string; wrapped: string };
  /** Beginnings of what is sealed, or looked up, under the key in force for a column. */
  prefixes(column: IdentifierColumn): { sealed: string; index: string };
};
