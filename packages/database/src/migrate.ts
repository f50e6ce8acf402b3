import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

/** The lock Prisma's own engine takes, so that both may run side by side. */
const prismaLock = 72_707_369;

const bookkeeping = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

const foldersIn = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

const apply = async (client: pg.Client, name: string, sql: string, checksum: string) => {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw new Error(`Migration ${name} failed and was rolled back: ${String(error)}`, {
      cause: error,
    });
  }
};

/**
 * Applies the migrations of a folder that a schema lacks, in the order of their names, and keeps
 * the books of `prisma migrate deploy` (same table, checksum and lock), which can go on from here.
 * A file and its entry in the books are one transaction: both, or nothing.
 * @returns names of the migrations applied now
 * @throws Error when an applied file was edited, one never finished, or one fails
 */
export const migrate = async (options: {
  connectionString: string;
  schema: string;
  dir: string;
}): Promise<string[]> => {
  const client = new pg.Client({
    connectionString: options.connectionString,
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [prismaLock]);
    const schema = pg.escapeIdentifier(options.schema);
    await client.query(`create schema if not exists ${schema}`);
    await client.query(`set search_path to ${schema}`);
    await client.query(bookkeeping);
    return await applyMissing(client, options.dir);
  } finally {
    await client.end();
  }
};

const applyMissing = async (client: pg.Client, dir: string): Promise<string[]> => {
  const { rows } = await client.query<Applied>(
    "select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null",
  );
  const unfinished = rows.find(({ finished_at }) => finished_at === null)?.migration_name;
  if (unfinished) throw new Error(`Migration ${unfinished} was begun by Prisma and never finished.`);
  const done = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const applied: string[] = [];
  for (const name of foldersIn(dir)) {
    const sql = readFileSync(path.join(dir, name, "migration.sql"), "utf8");
    const checksum = createHash("sha256").update(sql).digest("hex");
    const before = done.get(name);
    if (before !== undefined && before !== checksum)
      throw new Error(`Migration ${name} was edited after it had been applied.`);
    if (before !== undefined) continue;
    await apply(client, name, sql, checksum);
    applied.push(name);
  }
  return applied;
};
