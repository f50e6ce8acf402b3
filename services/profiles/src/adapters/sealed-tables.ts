import type { SealedClass } from "@qianxian/contracts/profiles";
import type { IdentifierColumn } from "../domain/identifiers.ts";

/** A column of texts that lie sealed, and the column of the hashes by which they are looked up. */
export type SealedColumn = { column: IdentifierColumn; class: SealedClass; sealed: string; index: string | null };

/** A table with an `id` and sealed columns; a rotation of keys goes through all of them. */
export type SealedTable = { table: string; columns: readonly SealedColumn[] };

/** Every table of this service in which something lies sealed, by name. */
export const sealedTables: readonly SealedTable[] = [
  {
    table: "worker",
    columns: [
      { column: "name", class: "name", sealed: "name_sealed", index: null },
      { column: "phone", class: "phone", sealed: "phone_sealed", index: "phone_index" },
      { column: "id-number", class: "id-number", sealed: "id_number_sealed", index: "id_number_index" },
    ],
  },
];
