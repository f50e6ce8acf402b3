import { personRows } from "@qianxian/database";
import type { PersonOffice } from "@qianxian/http";
import type pg from "pg";
import type { IdentifierColumn } from "../domain/identifiers.ts";
import type { KeyRing, Vault } from "../ports/vault.ts";
import { personTables } from "./person-tables.ts";

/** Sealed columns and what they hold; a row is sealed for its own id. */
const sealedColumns: Readonly<Record<string, { name: string; column: IdentifierColumn }>> = {
  name_sealed: { name: "name", column: "name" },
  phone_sealed: { name: "phone", column: "phone" },
  id_number_sealed: { name: "id_number", column: "id-number" },
  contact_sealed: { name: "contact", column: "contact" },
};

const opened = (data: unknown, vault: Vault): unknown => {
  const row = data as Record<string, unknown>;
  const fields = Object.entries(row).flatMap(([key, value]): [string, unknown][] => {
    const sealed = sealedColumns[key];
    if (sealed) return [[sealed.name, typeof value === "string" ? vault.open(sealed.column, String(row["id"]), value) : null]];
    return key.endsWith("_index") || key === "scopes" ? [] : [[key, value]];
  });
  return Object.fromEntries(fields);
};

const sealedIn = (data: unknown): (string | null)[] =>
  Object.entries(data as Record<string, unknown>).flatMap(([key, value]) =>
    key in sealedColumns && typeof value === "string" ? [value] : [],
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
