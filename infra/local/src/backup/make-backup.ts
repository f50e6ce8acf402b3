import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { finished } from "node:stream/promises";
import pg from "pg";
import { PlainFailure } from "../plain-failure.ts";
import { storeServices } from "../provision.ts";
import { copyOut } from "./copy.ts";
import { hashing, sha256Of } from "./hashing.ts";
import { type Manifest, manifestFile, type SchemaEntry, type TableEntry } from "./manifest.ts";
import { everythingIn, migrationsOf, sequencesOf, type Table, tablesOf, withAdmin } from "./tables.ts";

const beginReading = "begin transaction isolation level repeatable read read only";

const demandEmpty = (dir: string): void => {
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw new PlainFailure(`${dir} 不是空的，请换一个目录。`, `${dir} is not empty; choose another folder.`);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
};

const copyTable = async (client: pg.Client, table: Table, dir: string): Promise<TableEntry> => {
  const file = path.join(table.schema, `${table.table}.copy`);
  const { stream, digest } = hashing();
  const target = createWriteStream(path.join(dir, file), { mode: 0o600, flags: "wx" });
  stream.pipe(target);
  const rows = await copyOut(client, everythingIn(table), stream);
  stream.end();
  await finished(target);
  return { table: table.table, columns: table.columns, file, rows, sha256: digest() };
};

/** Some clients that see one and the same moment copy the tables, each the next one. */
const copyAll = (url: string, snapshot: string, tables: readonly Table[], dir: string): Promise<[Table, TableEntry][][]> => {
  const waiting = [...tables];
  const work = async (client: pg.Client): Promise<[Table, TableEntry][]> => {
    await client.query(beginReading);
    await client.query(`set transaction snapshot ${pg.escapeLiteral(snapshot)}`);
    const copied: [Table, TableEntry][] = [];
    for (let table = waiting.shift(); table; table = waiting.shift())
      copied.push([table, await copyTable(client, table, dir)]);
    return copied;
  };
  return Promise.all([1, 2].map(() => withAdmin(url, work)));
};

const readSchemas = async (leader: pg.Client, url: string, dir: string): Promise<SchemaEntry[]> => {
  await leader.query(beginReading);
  const { rows } = await leader.query<{ id: string }>("select pg_export_snapshot() as id");
  const tables: Table[] = [];
  for (const schema of storeServices) tables.push(...(await tablesOf(leader, schema)));
  for (const schema of storeServices) mkdirSync(path.join(dir, schema), { mode: 0o700 });
  const copied = (await copyAll(url, rows[0]?.id ?? "", tables, dir)).flat();
  const schemas: SchemaEntry[] = [];
  for (const schema of storeServices) {
    const entries = copied.filter(([table]) => table.schema === schema).map(([, entry]) => entry);
    schemas.push({
      schema,
      migrations: await migrationsOf(leader, schema),
      tables: entries.toSorted((a, b) => (a.table < b.table ? -1 : 1)),
      sequences: await sequencesOf(leader, schema),
    });
  }
  return schemas;
};

/** Whole lines only; taken after the snapshot, so it knows every message the tables call sent. */
const copyTray = (ledger: string, dir: string): Manifest["tray"] => {
  if (!existsSync(ledger)) return null;
  const text = readFileSync(ledger, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const file = "tray-messages.jsonl";
  writeFileSync(path.join(dir, file), whole, { mode: 0o600, flag: "wx" });
  return { file, lines: whole.split("\n").length - 1, sha256: sha256Of(whole) };
};

/**
 * Writes the tables of every service as of one moment, and the tray's ledger, into an empty folder
 * that only its owner can read. The keys are not in it: keep `secrets.json` elsewhere.
 * @throws PlainFailure when the folder is not empty
 */
export const makeBackup = async (options: {
  /** URL of the superuser. */
  adminUrl: string;
  dir: string;
  trayLedger: string;
  keyFingerprint: string;
}): Promise<Manifest> => {
  const { adminUrl, dir } = options;
  demandEmpty(dir);
  return withAdmin(adminUrl, async (leader) => {
    const schemas = await readSchemas(leader, adminUrl, dir);
    const { rows } = await leader.query<{ version: string }>("select current_setting('server_version') as version");
    const manifest: Manifest = {
      format: 1,
      madeAt: new Date().toISOString(),
      postgres: rows[0]?.version ?? "?",
      keyFingerprint: options.keyFingerprint,
      schemas,
      tray: copyTray(options.trayLedger, dir),
    };
    writeFileSync(path.join(dir, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    return manifest;
  });
};
