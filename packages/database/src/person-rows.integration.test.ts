/**
 * Guarantees
 * 1. What tables hold about a person comes table by table, named by service and table; of a row only what is asked for.
 * 2. Every rule of retention is SQL that Postgres runs on the table it names, and takes what is old enough only.
 */
import { retention } from "@qianxian/contracts";
import { aSchema } from "@qianxian/testing/servers";
import { describe, expect, it } from "@jest/globals";
import { personRows, pruneServed, keptTooLong } from "./index.ts";

const services = [...new Set(retention.map(({ service }) => service))];

describe("personRows", () => {
  it("gives each row of the person, or a part of it", async () => {
    const db = await aSchema("placements");
    const id = "01930000-0000-7000-8000-000000000001";
    await db.pool.query("insert into worker_note (worker_id, revision, scopes, erased) values ($1, 3, '{}', false)", [id]);
    const tables = [
      { table: "worker_note", where: "worker_id = $1::uuid", data: "jsonb_build_object('revision', revision)" },
      { table: "referral", where: "worker_id = $1::uuid" },
    ];
    const rowsOf = personRows(db.pool, "placements", tables);
    expect(await rowsOf(id)).toEqual([{ source: "placements.worker_note", data: { revision: 3 } }]);
    expect(await rowsOf(id.replace("0001", "0002"))).toEqual([]);
    await db.drop();
  });
});

describe("keptTooLong", () => {
  it.each(services)("runs on the tables of %s", async (service) => {
    const db = await aSchema(service);
    await expect(pruneServed(db.pool, keptTooLong(service))).resolves.toBe(0);
    await db.drop();
  });

  it("takes a consent three years after it was taken back, or its person erased, and none that stands", async () => {
    const db = await aSchema("profiles");
    const consent = `insert into consent (id, worker_id, purpose, text_version, how, given_on, withdrawn_on, withdrawn_how)
      select gen_random_uuid(), $1::uuid, 'push', 'push-1', 'paper', now() - interval '9 years', now() - $2::interval, case when $2 is null then null else 'paper' end`;
    const id = (n: number) => `01930000-0000-7000-8000-00000000000${n}`;
    for (const [n, ago] of [[1, "37 months"], [2, "35 months"], [3, null], [4, null]] as const) await db.pool.query(consent, [id(n), ago]);
    await db.pool.query("insert into erased_worker (id, revision, county, erased_at) values ($1, 2, '522732', now() - interval '37 months')", [id(4)]);
    await pruneServed(db.pool, keptTooLong("profiles"));
    const { rows } = await db.pool.query("select worker_id from consent order by 1");
    expect(rows).toEqual([{ worker_id: id(2) }, { worker_id: id(3) }]);
    await db.drop();
  });
});
