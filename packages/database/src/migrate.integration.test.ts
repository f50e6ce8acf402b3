/**
 * Guarantees
 * 1. A fresh schema gets every migration, in the order of their names; repeating applies nothing.
 * 2. An edited file, and one that Prisma began and never finished, are refused by name.
 * 3. A failing file is rolled back as a whole and leaves no entry; mended, it applies.
 * 4. Four runners at once apply each file once.
 * 5. The books are those of `prisma migrate deploy`: table, sha256 of the file, finished, one step.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { migrate } from "./index.ts";

const connectionString = String(process.env["TEST_DATABASE_URL"]);
const pool = new pg.Pool({ connectionString, max: 2 });
const schemas: string[] = [];
const dirs: string[] = [];

afterAll(async () => {
  for (const schema of schemas) await pool.query(`drop schema if exists ${schema} cascade`);
  for (const dir of dirs) rmSync(dir, { recursive: true });
  await pool.end();
});

let schema = "";
let dir = "";
beforeEach(() => {
  schema = `m_${randomUUID().replaceAll("-", "")}`;
  dir = mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  schemas.push(schema);
  dirs.push(dir);
});

const write = (name: string, sql: string) => {
  mkdirSync(path.join(dir, name), { recursive: true });
  writeFileSync(path.join(dir, name, "migration.sql"), sql);
};
const run = () => migrate({ connectionString, schema, dir });
const tables = async (): Promise<string[]> => {
  const { rows } = await pool.query<{ table_name: string }>(
    "select table_name from information_schema.tables where table_schema = $1 order by 1",
    [schema],
  );
  return rows.map((row) => row.table_name);
};

describe("migrate", () => {
  it("applies what is missing, in order, and keeps Prisma's books", async () => {
    write("20260102_second", "alter table worker add column town text;");
    write("20260101_first", "create table worker (id int);");
    writeFileSync(path.join(dir, "migration_lock.toml"), 'provider = "postgresql"');

    await expect(run()).resolves.toEqual(["20260101_first", "20260102_second"]);
    await expect(run()).resolves.toEqual([]);
    write("20260103_third", "create table crew (id int);");
    await expect(run()).resolves.toEqual(["20260103_third"]);

    const { rows } = await pool.query(`select * from ${schema}._prisma_migrations order by migration_name`);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      migration_name: "20260101_first",
      checksum: createHash("sha256").update("create table worker (id int);").digest("hex"),
      applied_steps_count: 1,
      rolled_back_at: null,
      finished_at: expect.any(Date),
    });
  });

  it("refuses a file that was edited after it had been applied", async () => {
    write("20260101_first", "create table worker (id int);");
    await run();
    write("20260101_first", "create table worker (id bigint);");
    await expect(run()).rejects.toThrow("20260101_first was edited");
  });

  it("refuses to go on where Prisma began a migration and never finished", async () => {
    write("20260101_first", "create table worker (id int);");
    await run();
    await pool.query(`update ${schema}._prisma_migrations set finished_at = null`);
    await expect(run()).rejects.toThrow("20260101_first was begun");
  });

  it("rolls a failing file back as a whole, and applies it once mended", async () => {
    write("20260101_first", "create table worker (id int);");
    write("20260102_second", "create table crew (id int); insert into no_such_table values (1);");
    await expect(run()).rejects.toThrow("20260102_second failed and was rolled back");
    await expect(tables()).resolves.toEqual(["_prisma_migrations", "worker"]);
    const { rows } = await pool.query(`select migration_name from ${schema}._prisma_migrations`);
    expect(rows).toEqual([{ migration_name: "20260101_first" }]);

    write("20260102_second", "create table crew (id int);");
    await expect(run()).resolves.toEqual(["20260102_second"]);
  });

  it("applies each file once when four runners start together", async () => {
    write("20260101_first", "create table worker (id int);");
    write("20260102_second", "create table crew (id int);");
    const applied = await Promise.all([run(), run(), run(), run()]);
    expect(applied.toSorted((a, b) => b.length - a.length)).toEqual([["20260101_first", "20260102_second"], [], [], []]);
    await expect(tables()).resolves.toEqual(["_prisma_migrations", "crew", "worker"]);
  });

  it("says so when nobody answers", async () => {
    const nobody = "postgresql://app:x@127.0.0.1:9/qianxian";
    await expect(migrate({ connectionString: nobody, schema, dir })).rejects.toThrow("ECONNREFUSED");
  });
});
