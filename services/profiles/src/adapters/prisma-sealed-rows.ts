import type { SealedClass } from "@qianxian/contracts/profiles";
import type { Prisma } from "#db";
import type { Place, Renewal, SealedCell, SealedRow } from "../domain/key-rotation.ts";
import type { SealedRows } from "../ports/data-keys.ts";
import type { KeyRing } from "../ports/vault.ts";
import { type SealedColumn, type SealedTable, sealedTables } from "./sealed-tables.ts";

type Record = { id: string; [column: string]: string | null };

/** Not under the keys in force: one of the columns begins otherwise. Key ids hold nothing that SQL would read. */
const conditionOf = (columns: readonly SealedColumn[], ring: Pick<KeyRing, "prefixes">): string =>
  columns
    .flatMap(({ column, sealed, index }) => {
      const prefix = ring.prefixes(column);
      return [`not ${sealed} ^@ '${prefix.sealed}'`, ...(index ? [`not ${index} ^@ '${prefix.index}'`] : [])];
    })
    .join(" or ");

const cellsOf = (record: Record, columns: readonly SealedColumn[]): SealedCell[] =>
  columns.flatMap(({ column, sealed, index }) => {
    const text = record[sealed];
    return text ? [{ column, sealed: text, index: index === null ? null : (record[index] ?? null) }] : [];
  });

/** A renewal as a flat record: `<column>_was` and `<column>_is`. */
const recordOf = ({ before, after }: Renewal, columns: readonly SealedColumn[]): Record => {
  const entries = columns.flatMap(({ column, sealed, index }): [string, string | null][] => {
    const [was, is] = [before, after].map(({ cells }) => cells.find((cell) => cell.column === column));
    const pair = (name: string, from?: string | null, to?: string | null): [string, string | null][] => [
      [`${name}_was`, from ?? null],
      [`${name}_is`, to ?? null],
    ];
    return [...pair(sealed, was?.sealed, is?.sealed), ...(index ? pair(index, was?.index, is?.index) : [])];
  });
  return { ...Object.fromEntries(entries), id: before.id };
};

/** In: a JSON array of renewals. Locks: the rows that are still as they were. Out: their ids. */
const updateSql = ({ table, columns }: SealedTable): string => {
  const names = columns.flatMap(({ sealed, index }) => (index ? [sealed, index] : [sealed]));
  return `
  update ${table} set ${names.map((name) => `${name} = row.${name}_is`).join(", ")}
    from jsonb_to_recordset($1::jsonb) as row(id uuid, ${names.map((name) => `${name}_was text, ${name}_is text`).join(", ")})
   where ${table}.id = row.id and ${names.map((name) => `${table}.${name} is not distinct from row.${name}_was`).join(" and ")}`;
};

/**
 * In: a JSON array of { was, is }, by which lists know people's ID numbers. Locks: those rows. A row that came
 * meanwhile is newer than what is renamed, and stays.
 */
const renameEntries = `
  with renamed as (
    delete from worker_intake using jsonb_to_recordset($1::jsonb) as row(was text, "is" text)
     where key = 'id.' || row.was
    returning 'id.' || row.is as key, row_hash, worker_id, seen_at
  )
  insert into worker_intake (key, row_hash, worker_id, seen_at) select * from renamed on conflict (key) do nothing`;

const idNumbersOf = (renewals: readonly Renewal[]): { was: string; is: string }[] =>
  renewals.flatMap(({ before, after }) => {
    const [was, is] = [before, after].map(({ cells }) => cells.find(({ column }) => column === "id-number")?.index);
    return was && is && was !== is ? [{ was, is }] : [];
  });

/** Sealed rows in Postgres, within one transaction. */
export const prismaSealedRows = (client: Prisma.TransactionClient, ring: Pick<KeyRing, "prefixes">): SealedRows => {
  const concerned = (classes: readonly SealedClass[]): { table: SealedTable; condition: string }[] =>
    sealedTables.flatMap((table) => {
      const columns = table.columns.filter((column) => classes.includes(column.class));
      return columns.length === 0 ? [] : [{ table, condition: conditionOf(columns, ring) }];
    });
  const nextIn = async ({ table, columns }: SealedTable, condition: string, limit: number, after: string | null) => {
    const names = columns.flatMap(({ sealed, index }) => (index ? [sealed, index] : [sealed]));
    const rows = await client.$queryRawUnsafe<Record[]>(
      `select id, ${names.join(", ")} from ${table}
        where (${condition}) and ($1::uuid is null or id > $1::uuid) order by id limit ${limit}`,
      after,
    );
    return rows.map((row): SealedRow => ({ table, id: row.id, cells: cellsOf(row, columns) }));
  };
  return {
    count: async (classes) => {
      let count = 0;
      for (const { table, condition } of concerned(classes)) {
        const [row] = await client.$queryRawUnsafe<{ n: number }[]>(`select count(*)::int as n from ${table.table} where ${condition}`);
        count += row?.n ?? 0;
      }
      return count;
    },
    next: async (classes, limit, after: Place | null) => {
      for (const { table, condition } of concerned(classes)) {
        if (after && table.table < after.table) continue;
        const found = await nextIn(table, condition, limit, table.table === after?.table ? after.id : null);
        if (found.length > 0) return found;
      }
      return [];
    },
    put: async (renewals) => {
      let put = 0;
      for (const table of sealedTables) {
        const own = renewals.filter(({ before }) => before.table === table.table);
        if (own.length === 0) continue;
        const records = JSON.stringify(own.map((renewal) => recordOf(renewal, table.columns)));
        put += await client.$executeRawUnsafe(updateSql(table), records);
      }
      await client.$executeRawUnsafe(renameEntries, JSON.stringify(idNumbersOf(renewals)));
      return put;
    },
    forget: async (keyIds) => {
      for (const id of keyIds) {
        await client.$executeRawUnsafe("delete from worker_intake where key like $1", `id.${id}.%`);
        await client.$executeRawUnsafe("delete from worker_likeness where name_index like $1", `${id}.%`);
      }
    },
  };
};
