import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { IdentifierColumn, Opener } from "../domain/identifiers.ts";

/** What is only ever looked up or compared: a number that a list gives a person, a whole row of a list. */
export type ComparedText = "list-number" | "list-row";

/** Keeps direct identifiers unreadable at rest and still findable. */
export type Vault = Opener & {
  /** Encrypts a text for one column of one worker; sealing the same text twice gives two ciphertexts. */
  seal(column: IdentifierColumn, workerId: WorkerId, text: string): string;
  /** Decrypts. Fails with `unexpected` when the text was changed, or sealed for another column or worker. */
  open(column: IdentifierColumn, workerId: WorkerId, sealed: string): string;
  /** A keyed hash of the normalised text: equal for equal texts, telling nothing without the key. */
  index(column: IdentifierColumn | ComparedText, text: string): string;
};
