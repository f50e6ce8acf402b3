import { personRows } from "@qianxian/database";
import type { PersonOffice } from "@qianxian/http";
import type pg from "pg";
import type { IdentifierColumn } from "../domain/identifiers.ts";
import type { KeyRing, Vault } from "../ports/vault.ts";
import { personTables } from "./person-tables.ts";
import { sealedTables } from "./sealed-tables.ts";

const ending = "_sealed";

/** What lies sealed in a column; a row is sealed for its own id. */
const sealedColumns: ReadonlyMap<string, IdentifierColumn> = new Map(
  sealedTables.flatMap(({ columns }) => columns.map(({ sealed, column }) => [sealed, column] as const)),
);

const opened = (data: unknown, vault: Vault): unknown => {
  const row = data as Record<string, unknown>;
  const fields = Object.entries(row).flatMap(([key, value]): [string, unknown][] => {
    const column = sealedColumns.get(key);
    if (column) return [[key.replace(ending, ""), typeof value === "string" ? vault.open(column, String(row["id"]), value) : null]];
    return key.endsWith("_index") || key === "scopes" ? [] : [[key, value]];
  });
  return Object.fromEntries(fields);
};

const sealedIn = (data: unknown): (string | null)[] =>
  Object.entries(data as Record<string, unknown>).flatMap(([key, value]) =>
    sealedColumns.has(key) && typeof value === "string" ? [value] : [],
  );

/** What the ledger holds about a person, sealed texts opened; who may see it is asked by the one public use case. */
export const profilesPersons = (pool: Pick<pg.Pool, "query">, vault: Vault, ring: Pick<KeyRing, "ready">): PersonOffice => {
  const rowsOf = personRows(pool, "profiles", personTables);
  return async (workerId) => {
    const rows = await rowsOf(workerId);
    await ring.ready(rows.flatMap(({ data }) => sealedIn(data)));
    return rows.map(({ source, data }) => ({ source, data: opened(data, vault) }));
  };
};
