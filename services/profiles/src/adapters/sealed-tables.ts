import type { SealedClass } from "@qianxian/contracts/profiles";
import type { IdentifierColumn } from "../domain/identifiers.ts";

/** A column of texts that lie sealed, and the column of the hashes by which they are looked up. */
export type SealedColumn = { column: IdentifierColumn; class: SealedClass; sealed: string; index: string | null };

/** A table with sealed columns and an `id` to which they are bound; a rotation of keys goes through all of them. */
export type SealedTable = { table: string; columns: readonly SealedColumn[] };

const ofPeople: readonly SealedColumn[] = [
  { column: "name", class: "name", sealed: "name_sealed", index: null },
  { column: "phone", class: "phone", sealed: "phone_sealed", index: "phone_index" },
  { column: "id-number", class: "id-number", sealed: "id_number_sealed", index: "id_number_index" },
];

/** Every table of this service in which something lies sealed, by name; a test finds one that is not here. */
export const sealedTables: readonly SealedTable[] = [
  { table: "merged_worker", columns: ofPeople },
  { table: "worker", columns: ofPeople },
];
