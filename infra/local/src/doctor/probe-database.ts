import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { storeServices } from "../provision.ts";
import type { DatabaseProbe, MigrationProbe } from "./probes.ts";

type Applied = { migration_name: string; checksum: string };

const wantedIn = (dir: string): { name: string; checksum: string }[] =>
  (existsSync(dir) ? readdirSync(dir, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(path.join(dir, name, "migration.sql"));
      return { name, checksum: createHash("sha256").update(sql).digest("hex") };
    });

const appliedTo = async (client: pg.Client, schema: string): Promise<Applied[]> => {
  const table = `${pg.escapeIdentifier(schema)}._prisma_migrations`;
  const { rows } = await client
    .query<Applied>(`select migration_name, checksum from ${table} where finished_at is not null`)
    .catch(() => ({ rows: [] }));
  return rows;
};

const probeMigrations = async (client: pg.Client, service: string, dir: string): Promise<MigrationProbe> => {
  const applied = new Map((await appliedTo(client, service)).map((row) => [row.migration_name, row.checksum]));
  const wanted = wantedIn(dir);
  const missing = wanted.filter(({ name }) => !applied.has(name)).map(({ name }) => name);
  const edited = wanted
    .filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
    .map(({ name }) => name);
  return { service, missing, edited };
};

const probeClock = async (client: pg.Client): Promise<{ clockSkewMs: number; roundTripMs: number }> => {
  const before = Date.now();
  const { rows } = await client.query<{ now: string }>(
    "select extract(epoch from clock_timestamp()) * 1000 as now",
  );
  const after = Date.now();
  const clockSkewMs = Math.round(Number(rows[0]?.now) - (before + after) / 2);
  return { clockSkewMs, roundTripMs: after - before };
};

/** Looks at a database as its superuser; it changes nothing. */
export const probeDatabase = async (url: string, servicesDir: string): Promise<DatabaseProbe> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
    const migrations: MigrationProbe[] = [];
    for (const service of storeServices)
      migrations.push(await probeMigrations(client, service, path.join(servicesDir, service, "prisma", "migrations")));
    return { answers: true, version: rows[0]?.version ?? "?", ...(await probeClock(client)), migrations };
  } catch {
    return { answers: false };
  } finally {
    await client.end().catch(() => undefined);
  }
};
