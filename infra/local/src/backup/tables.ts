import pg from "pg";

export type Table = { schema: string; table: string; columns: string[]; key: string[] };

const tablesSql = `
  select c.relname::text as "table",
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce((select array_agg(a.attname::text order by k.n)
      from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, n)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary), '{}') as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind = 'r' and c.relname <> '_prisma_migrations'
  order by 1`;

/** Tables of a schema with the columns that can be written, but the books of its migrations. */
export const tablesOf = async (client: pg.Client, schema: string): Promise<Table[]> => {
  const { rows } = await client.query<Omit<Table, "schema">>(tablesSql, [schema]);
  return rows.map((row) => ({ schema, ...row }));
};

/** Applied migrations of a schema by name; none when it has no books. */
export const migrationsOf = async (client: pg.Client, schema: string): Promise<{ name: string; checksum: string }[]> => {
  const books = `${pg.escapeIdentifier(schema)}._prisma_migrations`;
  const { rows } = await client.query<{ there: boolean }>("select to_regclass($1) is not null as there", [books]);
  if (!rows[0]?.there) return [];
  const applied = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from ${books} where finished_at is not null order by 1`,
  );
  return applied.rows;
};

/** Last values of the sequences of a schema that have been used. */
export const sequencesOf = async (client: pg.Client, schema: string): Promise<Record<string, string>> => {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select sequencename::text as name, last_value::text as value from pg_sequences
     where schemaname = $1 and last_value is not null order by 1`,
    [schema],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};

/** A table's name and columns, quoted. */
export const nameOf = ({ schema, table }: Pick<Table, "schema" | "table">): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
export const columnsOf = ({ columns }: Pick<Table, "columns">): string =>
  columns.map(pg.escapeIdentifier).join(", ");

/** All rows in an order that depends on the rows alone, so that equal tables give equal bytes. */
export const everythingIn = (table: Table): string => {
  const order = table.key.length > 0 ? table.key.map(pg.escapeIdentifier).join(", ") : "t::text";
  return `select ${columnsOf(table)} from ${nameOf(table)} t order by ${order}`;
};

/** The same text for the same value, whatever the server's settings say. */
export const plainText = `
  set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set timezone = 'UTC';
  set bytea_output = 'hex'; set extra_float_digits = 1; set client_encoding = 'UTF8'`;

/** Opens a client of the superuser whose values come as plain text; closes it after the work. */
export const withAdmin = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(plainText);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
