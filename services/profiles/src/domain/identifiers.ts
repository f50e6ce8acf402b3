/** Columns that lie encrypted: what a person is known by directly, and contacts of people of other registers. */
export type IdentifierColumn = "phone" | "id-number" | "name" | "contact";

/** Reads a sealed text; the same text sealed for another column or row does not open. */
export type Opener = {
  open(column: IdentifierColumn, rowId: string, sealed: string): string;
};

/** Seals what enters the ledger and finds it again. */
export type Sealer = {
  seal(column: IdentifierColumn, rowId: string, text: string): string;
  /** By what the text is looked up, under the key in force. */
  index(column: IdentifierColumn, text: string): string;
  /** The same under each key that rows may still be looked up by, the one in force first. */
  indexes(column: IdentifierColumn, text: string): readonly string[];
};
