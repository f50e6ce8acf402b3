import type { PersonRecord } from "@qianxian/contracts/operator";
import type pg from "pg";

/** A table that holds something about people, and the rows about one of them. */
export type PersonTable = {
  table: string;
  /** Which rows: a condition in SQL; `$1` is the person's id. */
  where: string;
  /** What of a row is about the person, as SQL that gives JSON; the whole row if not given. */
  data?: string;
};

/** Everything that these tables hold about a person, table by table; rows are named `<service>.<table>`. */
export const personRows =
  (pool: Pick<pg.Pool, "query">, service: string, tables: readonly PersonTable[]) =>
  async (workerId: string): Promise<PersonRecord[]> => {
    const records: PersonRecord[] = [];
    for (const { table, where, data = `to_jsonb(${table})` } of tables) {
      const sql = `select ${data} as data from ${table} where ${where} order by 1`;
      const { rows } = await pool.query<{ data: unknown }>(sql, [workerId]);
      records.push(...rows.map((row) => ({ source: `${service}.${table}`, data: row.data })));
    }
    return records;
  };
