/**
 * Guarantees
 * 1. Every order of a county's list is read from its own index, page after page, without sorting.
 * 2. A request that knows no scope reads a public vacancy; lists and counts are the county's.
 */
import { VacancySort } from "@qianxian/contracts/vacancies";
import { Actor } from "@qianxian/contracts/vocabulary";
import { aClock } from "@qianxian/testing";
import { aCounty } from "@qianxian/testing/cards";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { v7 } from "uuid";
import { vacanciesApp } from "../app.ts";
import { placeOf } from "../domain/listing.ts";
import { aPosting, countyStaff, employerId, employers, vacancyId } from "../testing/index.ts";
import { aVacanciesStore } from "../testing/stores.ts";
import { listStatement } from "./prisma-posting-lists.ts";

const indexOf: Readonly<Record<VacancySort, string>> = {
  newest: "vacancy_newest",
  closing: "vacancy_closing_of_county",
  "seats-open": "vacancy_open_of_county",
  "seats-few": "vacancy_left_of_county",
  wage: "vacancy_pay_of_county",
  title: "vacancy_title_of_county",
};
const rows = 3_000;
const county = employers[0]?.county;

let postgres: Awaited<ReturnType<typeof aVacanciesStore>>;
beforeAll(async () => {
  postgres = await aVacanciesStore();
  await postgres.empty();
  const { facts } = aPosting();
  const postings = Array.from({ length: rows }, (_, n) =>
    aPosting(n, {
      facts: {
        ...facts,
        title: `工种${n % 97}`,
        seats: (n % 50) + 1,
        closesOn: `2026-0${(n % 9) + 1}-15`,
        wage: { minFen: 400_000 + n, maxFen: 900_000, unit: "month" },
      },
    }),
  );
  await postgres.store.system.transact((tx) => tx.postings.addMissing(postings));
  await postgres.pool.query("analyze vacancy");
});
afterAll(() => postgres.close());

const planOf = async (...asked: Parameters<typeof listStatement>): Promise<string> => {
  const { statement, values } = listStatement(...asked);
  const { rows: lines } = await postgres.pool.query<Record<string, string>>(`explain ${statement}`, values);
  return lines.map((line) => line["QUERY PLAN"]).join("\n");
};

it.each(VacancySort.options)("reads the order %s from its index", async (sort) => {
  const after = placeOf(sort, aPosting(rows / 2));
  for (const page of [{ sort, limit: 51 }, { sort, limit: 51, after }]) {
    const plan = await planOf({ county, status: "live" }, page);
    expect(plan).toContain(indexOf[sort]);
    expect(plan).not.toContain("Sort");
  }
});

it("shows a stranger a live vacancy, and staff their county's list and counts", async () => {
  const app = vacanciesApp({ transact: postgres.store.app.transact, deps: { clock: aClock(), newId: v7 } });
  const shown = await app.readPublicVacancy({ vacancyId: vacancyId(7) }, Actor.parse({ role: "anyone" }));
  expect(shown).toMatchObject({ title: "工种7", seatsOpen: 8 });
  expect(countyStaff).toMatchObject({ county: aCounty });
  const narrow = { q: "示例制", employerId, seatsOpenMax: 3, region: "320000" };
  const page = await app.listVacancies({ ...narrow, sort: "wage", limit: 2 }, countyStaff);
  expect([page.items.map(({ seats }) => seats.open), page.total]).toEqual([[3, 2], 180]);
  await expect(app.countVacancies(narrow, countyStaff)).resolves.toMatchObject({ live: 180, fewSeats: 180, full: 0 });
});
