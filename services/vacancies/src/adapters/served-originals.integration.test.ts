/**
 * Guarantees
 * 1. What recruiters wrote goes after so many days and not before; what became of it stays, without contact data.
 * 2. Row-level security alone lets nobody of another place see it. An import of the same rows changes nothing after that either.
 * 3. Of entries from before this rule the original stays its days, and what is kept for good has no long number.
 */
import { readFileSync } from "node:fs";
import { pruneServed } from "@qianxian/database";
import { type Behalf, scopesOf } from "@qianxian/kernel";
import { aClock } from "@qianxian/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { v7 } from "uuid";
import { vacanciesApp } from "../app.ts";
import { readSettings } from "../config.ts";
import { anEmployer, aRow, countyStaff, strangeStaff } from "../testing/index.ts";
import { aVacanciesStore } from "../testing/stores.ts";
import { servedOriginals } from "./served-originals.ts";

const migration = new URL("../../prisma/migrations/20261124123000_let-originals-go/migration.sql", import.meta.url);
const phones = ["13812345678", "0519-88123456"];
const rows = phones.map((phone, n) => aRow(n, { description: `车间缝纫，联系人：张三，电话${phone}` }));
const taking = { base: "local", employerId: null, postings: rows };

let postgres: Awaited<ReturnType<typeof aVacanciesStore>>;
beforeAll(async () => {
  postgres = await aVacanciesStore();
});
beforeEach(() => postgres.empty());
afterAll(() => postgres.close());

const anApp = () => vacanciesApp({ transact: postgres.store.app.transact, deps: { clock: aClock(), newId: v7 } });
const age = (id: string, days: number) =>
  postgres.pool.query("update intake_original set taken_at = now() - make_interval(days => $2::int) where external_id = $1", [id, days]);
const textOf = async (table: string): Promise<string> =>
  JSON.stringify((await postgres.pool.query(`select * from ${table} order by external_id`)).rows);
const numbersIn = (text: string): string[] => phones.filter((phone) => text.includes(phone));

describe("what recruiters wrote", () => {
  it("goes after its days, and the rest is kept without contact data", async () => {
    const { results } = await anApp().importPostings(taking, countyStaff);
    expect(numbersIn(await textOf("intake_original"))).toEqual(phones);
    const book = await textOf("intake_record");
    expect(numbersIn(book)).toEqual([]);
    expect(book).toContain("联系人:[姓名],电话[电话]");

    await age("station:0", 181);
    await age("station:1", 179);
    await expect(pruneServed(postgres.pool, [servedOriginals(180)])).resolves.toBe(1);
    expect(numbersIn(await textOf("intake_original"))).toEqual([phones[1]]);

    const place = { county: "522732", base: "local" } as never;
    const find = (behalf?: Behalf) => postgres.store.app.transact((tx) => tx.intake.find(place, ["station:0", "station:1"]), behalf);
    const [gone, kept] = await find(scopesOf(countyStaff));
    expect([gone?.raw, kept?.raw]).toEqual([null, rows[1]]);
    expect(gone?.masked).toMatchObject({ title: "缝纫工(长白班)", wage_text: rows[0]?.["wage_text"] });
    for (const behalf of [undefined, scopesOf(strangeStaff), scopesOf(anEmployer)])
      expect((await find(behalf)).map(({ raw }) => raw)).toEqual([null, null]);
    const again = await anApp().importPostings(taking, countyStaff);
    expect(again.results.map(({ vacancyId, effect }) => [vacancyId, effect])).toEqual(
      results.map(({ vacancyId }) => [vacancyId, "unchanged"]),
    );
  });

  it("stays 180 days unless a setting says otherwise", () => {
    const env = {
      PORT: "1",
      INTERNAL_SECRET: "a secret of these tests, 32 letters and more",
      DATABASE_URL: "postgres://a@b/c",
      DATABASE_SYSTEM_URL: "postgres://a@b/c",
      DATABASE_SCHEMA: "vacancies",
      REDIS_URL: "redis://a",
      SERVICE_URLS: "{}",
    };
    expect(readSettings(env).INTAKE_RAW_DAYS).toBe(180);
    expect(readSettings({ ...env, INTAKE_RAW_DAYS: "30" }).INTAKE_RAW_DAYS).toBe(30);
    expect(() => readSettings({ ...env, INTAKE_RAW_DAYS: "0" })).toThrow(/INTAKE_RAW_DAYS/);
  });
});

describe("entries from before", () => {
  it("keep the original for its days, and no long number for good", async () => {
    await anApp().importPostings(taking, countyStaff);
    await postgres.pool.query(`
      update intake_record as book set masked = original.raw from intake_original as original
       where original.external_id = book.external_id;
      drop table intake_original;
      alter table intake_record rename column masked to raw`);

    await postgres.pool.query(readFileSync(migration, "utf8"));

    expect(numbersIn(await textOf("intake_original"))).toEqual(phones);
    const book = await textOf("intake_record");
    expect(numbersIn(book)).toEqual([]);
    expect(book).toContain("电话[号码]");
  });
});
