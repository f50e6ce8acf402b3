import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { root } from "../places.ts";
import { PlainFailure } from "../plain-failure.ts";
import { copyIn, copyOut } from "./copy.ts";
import { hashing, hashOnly, sha256Of } from "./hashing.ts";
import type { Manifest, SchemaEntry, TableEntry } from "./manifest.ts";
import { columnsOf, everythingIn, migrationsOf, nameOf, type Table, tablesOf, withAdmin } from "./tables.ts";

const damaged = (what: string): PlainFailure =>
  new PlainFailure(`备份已损坏：${what}。什么也没有改。`, `The backup is damaged: ${what}. Nothing was changed.`);

const otherVersion = (schema: string): PlainFailure =>
  new PlainFailure(
    `备份里 ${schema} 的数据库版本与现在的程序不同。请用做备份时的版本恢复，再升级。`,
    `The backup's ${schema} has other migrations than this version. Restore with the version that made it, then upgrade.`,
  );

const notEmpty = (table: string): PlainFailure =>
  new PlainFailure(
    `这里已有数据（${table}）。确定要用备份替换它，请加 --force。`,
    `There is data here already (${table}). To replace it by the backup, add --force.`,
  );

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The backup must fit the tables as they are. */
const fittingTables = async (client: pg.Client, entry: SchemaEntry): Promise<Table[]> => {
  if (!isSame(await migrationsOf(client, entry.schema), entry.migrations)) throw otherVersion(entry.schema);
  const tables = await tablesOf(client, entry.schema);
  const shape = (all: readonly Pick<Table, "table" | "columns">[]) => all.map(({ table, columns }) => [table, columns]);
  if (!isSame(shape(tables), shape(entry.tables))) throw otherVersion(entry.schema);
  return tables;
};

/** Tables into which a migration writes first rows: they have some before anybody has any data. */
const seededTables = (schema: string): ReadonlySet<string> => {
  const dir = path.join(root, "services", schema, "prisma", "migrations");
  const names = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sql = names.map(({ name }) => readFileSync(path.join(dir, name, "migration.sql"), "utf8")).join("\n");
  return new Set([...sql.matchAll(/\binsert\s+into\s+"?(\w+)"?/gi)].map(([, table = ""]) => table));
};

const clear = async (client: pg.Client, tables: readonly Table[], force: boolean): Promise<void> => {
  if (!force)
    for (const table of tables.filter((one) => !seededTables(one.schema).has(one.table))) {
      const { rowCount } = await client.query(`select 1 from ${nameOf(table)} limit 1`);
      if (rowCount !== 0) throw notEmpty(nameOf(table));
    }
  if (tables.length > 0) await client.query(`truncate ${tables.map(nameOf).join(", ")}`);
};

const fill = async (client: pg.Client, table: Table, entry: TableEntry, dir: string): Promise<void> => {
  const file = path.join(dir, entry.file);
  if (!existsSync(file)) throw damaged(entry.file);
  const { stream, digest } = hashing();
  const source = createReadStream(file).on("error", (error) => stream.destroy(error)).pipe(stream);
  const rows = await copyIn(client, `${nameOf(table)} (${columnsOf(table)})`, source).catch(() => -1);
  if (rows !== entry.rows || digest() !== entry.sha256) throw damaged(entry.file);
};

/** Reads a table back as a backup would, and compares count and hash. */
const verifyTable = async (client: pg.Client, table: Table, entry: TableEntry): Promise<void> => {
  const { sink, digest } = hashOnly();
  const rows = await copyOut(client, everythingIn(table), sink);
  if (rows === entry.rows && digest() === entry.sha256) return;
  throw new PlainFailure(
    `${nameOf(table)} 恢复后与备份不一致（${rows} 行，应为 ${entry.rows} 行）。什么也没有改。`,
    `${nameOf(table)} differs from the backup (${rows} rows, not ${entry.rows}). Nothing was changed.`,
  );
};

const restoreSchema = async (
  client: pg.Client,
  entry: SchemaEntry,
  options: { dir: string; force: boolean; verify: boolean },
): Promise<void> => {
  const tables = await fittingTables(client, entry);
  await clear(client, tables, options.force);
  const pairs = tables.flatMap((table, at) => {
    const found = entry.tables[at];
    return found ? [{ table, found }] : [];
  });
  for (const { table, found } of pairs) await fill(client, table, found, options.dir);
  for (const [name, value] of Object.entries(entry.sequences))
    await client.query("select setval($1::regclass, $2::bigint)", [nameOf({ schema: entry.schema, table: name }), value]);
  if (options.verify) for (const { table, found } of pairs) await verifyTable(client, table, found);
};

/** Puts the ledger beside its place; the answer moves it there. */
const prepareTray = (manifest: Manifest, dir: string, ledger: string): (() => void) => {
  const { tray } = manifest;
  if (!tray) return () => rmSync(ledger, { force: true });
  const file = path.join(dir, tray.file);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (sha256Of(text) !== tray.sha256) throw damaged(tray.file);
  mkdirSync(path.dirname(ledger), { recursive: true });
  writeFileSync(`${ledger}.restored`, text, { mode: 0o600 });
  return () => renameSync(`${ledger}.restored`, ledger);
};

/**
 * Fills the tables of every service and the tray's ledger from a backup: all of it, or nothing.
 * Queues in PostgreSQL are dropped; the relays fill them again from the outboxes.
 * @throws PlainFailure when there is data and no `force`, the backup is damaged, of another
 *   version, or (with `verify`) does not read back the same
 */
export const restoreBackup = async (options: {
  /** URL of the superuser. */
  adminUrl: string;
  dir: string;
  manifest: Manifest;
  trayLedger: string;
  force: boolean;
  verify: boolean;
}): Promise<void> => {
  const placeTray = prepareTray(options.manifest, options.dir, options.trayLedger);
  await withAdmin(options.adminUrl, async (client) => {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    for (const entry of options.manifest.schemas) await restoreSchema(client, entry, options);
    await client.query("drop schema if exists bullmq cascade");
    await client.query("commit");
  });
  placeTray();
};
