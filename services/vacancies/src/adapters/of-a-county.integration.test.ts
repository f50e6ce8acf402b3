/**
 * Guarantees
 * 1. What was there before counties becomes the first county's: employers, vacancies, what was taken in.
 * 2. Each employer of before gets a twin in the sandbox under an id of its own, a UUIDv7.
 */
import { mkdirSync, mkdtempSync, readdirSync, cpSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EmployerId, sandboxCounty } from "@qianxian/contracts/vocabulary";
import { migrate } from "@qianxian/database";
import { aCounty } from "@qianxian/testing/cards";
import { aSchema } from "@qianxian/testing/servers";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { employerId, otherEmployerId } from "../testing/index.ts";

const dir = new URL("../../prisma/migrations/", import.meta.url).pathname;
const name = "20261124121000_of-a-county";
const earlier = mkdtempSync(path.join(tmpdir(), "qx-migrations-"));
let db: Awaited<ReturnType<typeof aSchema>>;
beforeAll(async () => {
  db = await aSchema("vacancies");
  await db.pool.query(`drop schema ${db.schema} cascade`);
  for (const folder of readdirSync(dir)) {
    if (folder >= name || !/^\d/.test(folder)) continue;
    mkdirSync(path.join(earlier, folder));
    cpSync(path.join(dir, folder), path.join(earlier, folder), { recursive: true });
  }
});
afterAll(async () => {
  rmSync(earlier, { recursive: true });
  await db.drop();
});

it("makes what was there the first county's, and gives every employer a twin", async () => {
  const target = { connectionString: db.url, schema: db.schema };
  await migrate({ ...target, dir: earlier });
  await db.pool.query("insert into employer (id, name, base) values ($1, '甲', 'local'), ($2, '甲', 'huangpu')", [employerId, otherEmployerId]);
  await db.pool.query(`
    insert into vacancy (id, revision, status, base, facts, lacks, seats_total, created_at)
    values (gen_random_uuid(), 1, 'draft', 'local', '{}', '{wage}', 1, now())`);
  await db.pool.query("insert into intake_record (base, external_id, outcome, lacks, because, raw) values ('local', '1', 'draft', '{}', '[]', '{}')");

  expect(await migrate({ ...target, dir })).toContain(name);

  const { rows } = await db.pool.query<{ county: string }>("select county from vacancy union all select county from intake_record");
  expect(rows).toEqual([{ county: aCounty }, { county: aCounty }]);
  const employers = "select id, name, base, county, sandbox_of from employer order by sandbox_of nulls first, id";
  const known = (await db.pool.query<{ id: string; county: string; sandbox_of: string | null }>(employers)).rows;
  expect(known.map(({ id: _id, ...row }) => row)).toEqual([
    { name: "甲", base: "local", county: aCounty, sandbox_of: null },
    { name: "甲", base: "huangpu", county: aCounty, sandbox_of: null },
    { name: "甲", base: "local", county: sandboxCounty, sandbox_of: employerId },
    { name: "甲", base: "huangpu", county: sandboxCounty, sandbox_of: otherEmployerId },
  ]);
  expect(new Set(known.map(({ id }) => EmployerId.parse(id))).size).toBe(4);
});
