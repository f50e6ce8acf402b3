import { queueSchema } from "@qianxian/messaging";
import pg from "pg";
import type { Material, Medium } from "./scan.ts";

type Column = { schema: string; table: string; column: string };

const columnsQuery = `
  select n.nspname as schema, c.relname as table, a.attname as column
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'm') and a.attnum > 0 and not a.attisdropped
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
  order by 1, 2, a.attnum`;

const mediumOf = ({ schema, table }: Column): Medium => {
  if (schema === queueSchema) return "queue";
  return table === "outbox" || table === "dead_letter" ? "event" : "table";
};

/** Runs work with a connection that sees every row. */
export const withDatabase = async <T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const textOf = async (client: pg.Client, { schema, table, column }: Column): Promise<string> => {
  const [s, t, c] = [schema, table, column].map((name) => pg.escapeIdentifier(name));
  const { rows } = await client.query<{ text: string | null }>(`select string_agg(${c}::text, e'\\n') as text from ${s}.${t}`);
  return rows[0]?.text ?? "";
};

/** Every column of every table of every schema as text, sealed ones, the index of the search and the queue's own included. */
export const collectDatabase = (adminUrl: string): Promise<Material[]> =>
  withDatabase(adminUrl, async (client) => {
    const { rows: columns } = await client.query<Column>(columnsQuery);
    const materials: Material[] = [];
    for (const column of columns) {
      const { schema, table, column: name } = column;
      materials.push({ medium: mediumOf(column), place: `${schema}.${table}.${name}`, text: await textOf(client, column) });
    }
    return materials;
  });
