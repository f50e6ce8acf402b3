/**
 * Guarantees
 * 1. A cluster is made once, keeps its data over a stop, and speaks UTF-8 in any locale.
 * 2. A Postgres whose launcher was killed is stopped and its data taken over.
 * 3. Root runs it as another user, also from a folder that only root may enter.
 * 4. Provisioning twice is the same as once; the owner makes tables, app and system may only use them.
 * 5. A service's roles do not reach another service's schema.
 */
import { existsSync, lstatSync } from "node:fs";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { type Postgres, startPostgres } from "./postgres.ts";
import { isRunning, markOf, until } from "./processes.ts";
import { type Database, provision } from "./provision.ts";

const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe("startPostgres", () => {
  let folder: string;
  const running: Postgres[] = [];

  const start = async (dir = path.join(folder, "postgres"), durable = false) => {
    const postgres = await startPostgres({ dir, durable });
    running.push(postgres);
    return postgres;
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "qx-pg-"));
  });

  afterEach(async () => {
    for (const postgres of running.splice(0)) await postgres.stop();
    await rm(folder, { recursive: true });
  });

  it("keeps its data over a stop, with trigrams for Chinese", async () => {
    const first = await start();
    await ask(first.url(), "create table kept (a text); insert into kept values ('留着')");
    await first.stop();

    const second = await start();
    expect(await ask(second.url(), "select a from kept")).toEqual([{ a: "留着" }]);
    await ask(second.url(), "create extension pg_trgm");
    const [row] = await ask(second.url(), "select cardinality(show_trgm('缝纫工')) as n");
    expect(Number(row?.["n"])).toBeGreaterThan(0);
  });

  it("stops an orphan and goes on with its data", async () => {
    const orphan = await start();
    await ask(orphan.url(), "create table kept (a int); insert into kept values (7)");
    const mark = markOf(orphan.child.pid);

    const next = await start();
    expect(mark && isRunning(mark)).toBe(false);
    expect(await ask(next.url(), "select a from kept")).toEqual([{ a: 7 }]);
  });

  it("recovers after its own process was killed", async () => {
    const killed = await start(path.join(folder, "postgres"), true);
    await ask(killed.url(), "create table kept (a int); insert into kept values (7)");
    const mark = markOf(killed.child.pid);
    process.kill(killed.child.pid, "SIGKILL");
    expect(await until(() => !mark || !isRunning(mark), 5_000)).toBe(true);

    const next = await start();
    expect(await ask(next.url(), "select a from kept")).toEqual([{ a: 7 }]);
  });

  it("does not take a foreign process for an orphan", async () => {
    const first = await start();
    await first.stop();
    const pidFile = path.join(await realpath(path.join(folder, "postgres")), "postmaster.pid");
    await writeFile(pidFile, `${process.pid}\n`);

    const next = await start();
    expect(await ask(next.url(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("makes a new cluster when the first attempt was interrupted", async () => {
    await mkdir(path.join(folder, "postgres.new"));
    await writeFile(path.join(folder, "postgres.new", "PG_VERSION"), "");

    const postgres = await start();
    expect(await ask(postgres.url(), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;

  asRoot("runs for root from a private folder, its data behind a link", async () => {
    const dir = path.join(folder, "private", "state", "postgres");
    await mkdir(path.join(folder, "private"), { mode: 0o700 });
    const postgres = await start(dir);

    expect(lstatSync(dir).isSymbolicLink()).toBe(true);
    expect(await ask(postgres.url(), "select 1 as one")).toEqual([{ one: 1 }]);
    const outside = await realpath(dir);
    await postgres.stop();
    await rm(path.dirname(outside), { recursive: true });
    expect(existsSync(outside)).toBe(false);
  });

  it("writes what the server says to its log, and no password", async () => {
    const postgres = await start();
    await postgres.stop();

    const log = await readFile(path.join(folder, "postgres.log"), "utf8");
    expect(log).toContain("ready to accept connections");
    expect(log).not.toContain(new URL(postgres.url()).password + "@");
  });
});

describe("provision", () => {
  let folder: string;
  let postgres: Postgres;
  let database: Database;
  const secrets = { database: "a-secret-of-a-test" };

  const give = () =>
    provision({
      adminUrl: postgres.url,
      secrets,
      servicesDir: path.join(folder, "services"),
      services: ["outreach", "matcher"],
    });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "qx-pg-"));
    const migration = path.join(folder, "services/outreach/prisma/migrations/20260101000000_first");
    await mkdir(migration, { recursive: true });
    await writeFile(
      path.join(migration, "migration.sql"),
      "create table note (id bigserial primary key, body text);",
    );
    postgres = await startPostgres({ dir: path.join(folder, "postgres"), durable: false });
    await give();
    database = await give();
  });

  afterAll(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true });
  });

  it.each(["app", "system"] as const)("lets %s work with rows, sequences included", async (duty) => {
    const url = database.url("outreach", duty);

    await ask(url, "insert into note (body) values ('一')");
    await ask(url, "update note set body = '二'");
    expect((await ask(url, "select body from note"))[0]).toEqual({ body: "二" });
    await ask(url, "delete from note");
    expect(await ask(url, "select body from note")).toEqual([]);
  });

  it.each(["app", "system"] as const)("lets %s neither make, change nor drop tables", async (duty) => {
    const url = database.url("outreach", duty);

    await expect(ask(url, "create table mine (a int)")).rejects.toThrow(/permission denied/);
    await expect(ask(url, "create table public.mine (a int)")).rejects.toThrow(/permission denied/);
    await expect(ask(url, "alter table note add column a int")).rejects.toThrow(/must be owner/);
    await expect(ask(url, "drop table note")).rejects.toThrow(/must be owner/);
    await expect(ask(url, "truncate note")).rejects.toThrow(/permission denied/);
    await expect(ask(url, "select 1 from _prisma_migrations")).rejects.toThrow(/permission denied/);
  });

  it("keeps each service to its own schema", async () => {
    const sql = "select 1 from outreach.note";

    await expect(ask(database.url("matcher", "system"), sql)).rejects.toThrow(/permission denied/);
    await expect(ask(database.url("matcher", "owner"), sql)).rejects.toThrow(/permission denied/);
  });
});
