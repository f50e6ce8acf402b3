/**
 * Guarantees
 * 1. The restore drill: backup, wipe, restore gives the same rows, counts, checksums, sequences and messages.
 * 2. A backup shows one moment, holds no key, and never overwrites.
 * 3. A restore changes nothing when there is data and no --force, other keys, a damaged or cut-short backup.
 * 4. Who was erased since is told, and the list of the erased outlives the restore, so that the next start erases them.
 * 5. The next start loads no demo county over it and finds no job of another past.
 */
import { appendFile, chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { placesIn, root } from "../places.ts";
import { startPostgres } from "../postgres.ts";
import { databaseName, provision } from "../provision.ts";
import { openSecrets, passwordOf } from "../secrets.ts";
import type { Manifest } from "./manifest.ts";
import { backUpStack, restoreStack } from "./stack-backup.ts";
import { withAdmin } from "./tables.ts";

const slow = 60_000;
let folder: string;
let source: string;
let backedUp: string;
let manifest: Manifest;

const onPostgres = async <T>(dataDir: string, work: (url: string) => Promise<T>): Promise<T> => {
  const places = placesIn(dataDir);
  const secrets = openSecrets(places.secrets, existsSync(places.postgres));
  const postgres = await startPostgres({ dir: places.postgres, password: passwordOf(secrets, "postgres") });
  try {
    await provision({ adminUrl: postgres.url, secrets, servicesDir: path.join(root, "services") });
    return await work(postgres.url(databaseName));
  } finally {
    await postgres.stop();
  }
};

const ask = (url: string, sql: string) => withAdmin(url, async (client) => (await client.query(sql)).rows as unknown[]);

/** Rows that are hard to carry: tabs, backslashes, null beside the text \\N, bytes, Chinese, JSON. */
const awkward = `
  insert into vacancies.outbox (id, type, version, payload, request_id, occurred_at, not_before) values
    ('01930000-0000-7000-8000-000000000001', 'a', 1, '{"zh":"缝纫\\\\n\\t工","n":1.50}', null, now(), now()),
    ('01930000-0000-7000-8000-000000000002', 'b', 1, '{}', '\\N', now(), 'infinity');
  insert into vacancies.inbox (reader, event_id) select 'reader ' || n, gen_random_uuid() from generate_series(1, 2000) n;
  insert into profiles.worker (id, revision, town, village, seeking_state, facts, name_sealed) values
    ('01930000-0000-7000-8000-0000000000a1', 1, '522732111', '522732111280', 'no', '{}', 'v1.sealed'),
    ('01930000-0000-7000-8000-0000000000a2', 1, '522732111', '522732111280', 'no', '{}', 'v1.sealed');`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "qx-backup-"));
  await chmod(folder, 0o711);
  source = path.join(folder, "source");
  backedUp = path.join(folder, "backup");
  await mkdir(path.dirname(placesIn(source).trayLedger), { recursive: true });
  await onPostgres(source, (url) => ask(url, awkward));
  await writeFile(placesIn(source).trayLedger, '{"messageId":"1"}\n{"messageId":"2"}\n{"torn');
  manifest = await backUpStack(source, backedUp);
}, slow);
afterAll(() => rm(folder, { recursive: true, force: true }), slow);

let target: string;
beforeEach(async () => {
  target = await mkdtemp(path.join(folder, "target-"));
  await chmod(target, 0o711);
  await cp(placesIn(source).secrets, placesIn(target).secrets);
});
afterEach(() => rm(target, { recursive: true, force: true }));

const plain = { force: false, verify: true };
const entry = (of: Manifest, schema: string, table: string) =>
  of.schemas.find((one) => one.schema === schema)?.tables.find((one) => one.table === table);

describe("the restore drill", () => {
  it("gives the same rows, counts, checksums, sequences and messages", async () => {
    await mkdir(placesIn(target).redis, { recursive: true });
    await writeFile(path.join(placesIn(target).redis, "appendonly.aof"), "old jobs");
    await restoreStack(target, backedUp, plain);
    const again = await backUpStack(target, path.join(target, "again"));

    expect(again.schemas).toEqual(manifest.schemas);
    expect(again.tray).toEqual(manifest.tray);
    expect(entry(again, "vacancies", "inbox")?.rows).toBe(2_000);
    expect(again.schemas.find(({ schema }) => schema === "vacancies")?.sequences).toEqual({ outbox_position_seq: "2" });
    const sql = "select payload->>'zh' as zh, payload->>'n' as n, request_id as r, not_before = 'infinity' as late from vacancies.outbox order by position";
    expect(await onPostgres(target, (url) => ask(url, sql))).toEqual([
      { zh: "缝纫\\n\t工", n: "1.50", r: null, late: false },
      { zh: null, n: null, r: "\\N", late: true },
    ]);
    expect(JSON.parse(await readFile(placesIn(target).demo, "utf8"))).toEqual({ restoredFrom: manifest.madeAt });
    expect(await readdir(placesIn(target).redis)).toEqual([]);
  }, slow);

  it("tells whom it brought back although they were erased, and keeps the list of them", async () => {
    const list = ["a1", "b7"].map((end) => `{"workerId":"01930000-0000-7000-8000-0000000000${end}","erasedAt":"2026-11-24T00:00:00.000Z"}\n`).join("");
    await writeFile(placesIn(target).erasureList, list);
    expect((await restoreStack(target, backedUp, plain)).erasedAgain).toBe(1);
    expect(await readFile(placesIn(target).erasureList, "utf8")).toBe(list);
  }, slow);

  it("replaces what is there only when forced, and then wholly", async () => {
    await onPostgres(target, (url) => ask(url, "insert into vacancies.inbox values ('mine', gen_random_uuid())"));
    await expect(restoreStack(target, backedUp, plain)).rejects.toThrow(/vacancies.*--force/);
    const readers = "select count(*)::int as n from vacancies.inbox where reader = 'mine'";
    expect(await onPostgres(target, (url) => ask(url, readers))).toEqual([{ n: 1 }]);

    await restoreStack(target, backedUp, { force: true, verify: true });
    expect(await onPostgres(target, (url) => ask(url, readers))).toEqual([{ n: 0 }]);
  }, slow);
});

describe("a backup", () => {
  it("holds whole messages, no key, and is for its owner only", async () => {
    expect(manifest.tray).toMatchObject({ lines: 2 });
    const secrets = openSecrets(placesIn(source).secrets, true);
    const files = (await readdir(backedUp, { recursive: true })).filter((name) => /\./.test(name));
    const all = (await Promise.all(files.map((name) => readFile(path.join(backedUp, name), "utf8")))).join("\n");
    for (const secret of Object.values(secrets)) expect(all).not.toContain(secret);
    expect(files.some((name) => name.includes("secrets"))).toBe(false);
    expect((await stat(backedUp)).mode & 0o077).toBe(0);
    expect((await stat(path.join(backedUp, "vacancies", "inbox.copy"))).mode & 0o077).toBe(0);
  });

  it("lists the migrations and leaves out their books", () => {
    for (const { migrations, tables } of manifest.schemas) {
      expect(migrations.length).toBeGreaterThan(0);
      expect(tables.map(({ table }) => table)).not.toContain("_prisma_migrations");
    }
  });

  it("never overwrites, and needs data", async () => {
    await expect(backUpStack(source, backedUp)).rejects.toThrow(/not empty/);
    await expect(backUpStack(target, path.join(target, "b"))).rejects.toThrow(/no data/);
  }, slow);
});

describe("a restore changes nothing", () => {
  const copied = async (): Promise<string> => {
    const copy = path.join(target, "copy");
    await cp(backedUp, copy, { recursive: true });
    return copy;
  };
  const refuses = async (dir: string, why: RegExp) => {
    await expect(restoreStack(target, dir, { force: true, verify: true })).rejects.toThrow(why);
    const count = (url: string) => ask(url, "select count(*)::int as n from vacancies.inbox");
    if (existsSync(placesIn(target).postgres)) expect(await onPostgres(target, count)).toEqual([{ n: 0 }]);
    expect(existsSync(placesIn(target).trayLedger)).toBe(false);
  };

  it("when a table's file was changed", async () => {
    const copy = await copied();
    await appendFile(path.join(copy, "vacancies", "inbox.copy"), "late\t01930000-0000-7000-8000-000000000009\t2026-01-01 00:00:00+00\n");
    await refuses(copy, /damaged: vacancies\/inbox/);
  }, slow);

  it("when the messages were changed", async () => {
    const copy = await copied();
    await appendFile(path.join(copy, "tray-messages.jsonl"), "{}\n");
    await refuses(copy, /damaged: tray/);
  }, slow);

  it("when the backup was cut short", async () => {
    const copy = await copied();
    await rm(path.join(copy, "manifest.json"));
    await refuses(copy, /no whole backup/);
  });

  it("when it was made by another version", async () => {
    const copy = await copied();
    const older = { ...manifest, schemas: manifest.schemas.map((one) => ({ ...one, migrations: [] })) };
    await writeFile(path.join(copy, "manifest.json"), JSON.stringify(older));
    await refuses(copy, /other migrations/);
  }, slow);

  it("when the keys are others, or missing", async () => {
    await rm(placesIn(target).secrets);
    await refuses(backedUp, /other keys/);
    openSecrets(placesIn(target).secrets, false);
    await refuses(backedUp, /other keys/);
  });
});
