import type pg from "pg";
import type { DataKey } from "../domain/data-key.ts";
import type { IdentifierColumn } from "../domain/identifiers.ts";
import { aesVault } from "./aes-vault.ts";
import type { CountyKey } from "./county-key.ts";
import { makeKeyRing } from "./key-ring.ts";
import { keysBefore, readKeys } from "./open-key-ring.ts";
import { sealedTables } from "./sealed-tables.ts";

/** How many sealed texts opened, and how many did not. */
export type KeyCheck = { opened: number; failed: number };

const rowsAtOnce = 2_000;

type Row = { id: string; [column: string]: string | null };

/** What lies under the key that came before data keys opens without any. */
const keysOf = async (pool: Pick<pg.Pool, "query">, county: CountyKey): Promise<DataKey[]> => {
  const keys = await readKeys(pool);
  if (keys.length > 0) return keys;
  const times = { createdAt: "", retiredAt: null, destroyedAt: null };
  return keysBefore(county).map(({ bytes, ...key }) => ({ ...key, wrapped: county.wrap(key, bytes), ...times }));
};

/**
 * Opens every sealed text of the schema, and changes nothing.
 * @throws Error when the county key does not open the data keys
 */
export const checkKeys = async (pool: Pick<pg.Pool, "query">, county: CountyKey): Promise<KeyCheck> => {
  const keys = await keysOf(pool, county);
  const vault = aesVault(makeKeyRing({ county, read: async () => keys, atFirst: keys }));
  const check: KeyCheck = { opened: 0, failed: 0 };
  const open = (column: IdentifierColumn, id: string, sealed: string | null): void => {
    if (sealed === null) return;
    try {
      vault.open(column, id, sealed);
      check.opened += 1;
    } catch {
      // Which row it was tells nothing to whom restores; that one did not open is what counts.
      check.failed += 1;
    }
  };
  for (const { table, columns } of sealedTables) {
    const names = columns.map(({ sealed }) => sealed).join(", ");
    for (let place = "(0,0)", found = rowsAtOnce; found === rowsAtOnce; ) {
      const sql = `select ctid::text as place, id, ${names} from ${table} where ctid > $1::tid order by ctid limit ${rowsAtOnce}`;
      const { rows } = await pool.query<Row & { place: string }>(sql, [place]);
      for (const row of rows) for (const { column, sealed } of columns) open(column, row.id, row[sealed] ?? null);
      found = rows.length;
      place = rows.at(-1)?.place ?? place;
    }
  }
  return check;
};
