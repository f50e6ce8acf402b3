/**
 * Guarantees
 * 1. Postings without an employer that were doubled before are told apart by the migration: the first keeps its id.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { aPosting, vacancyId } from "../testing/index.ts";
import { aVacanciesStore } from "../testing/stores.ts";

const migration = new URL("../../prisma/migrations/20261124100000_one-unowned-id/migration.sql", import.meta.url);
let postgres: Awaited<ReturnType<typeof aVacanciesStore>>;
beforeAll(async () => {
  postgres = await aVacanciesStore();
  await postgres.empty();
});
afterAll(() => postgres.close());

it("lets the first of doubled postings keep its external id", async () => {
  await postgres.pool.query("drop index vacancy_unowned_external_id_key");
  const [unowned, owned] = [{ externalId: "A-1", employer: null }, { externalId: "A-1" }];
  const elsewhere = { ...aPosting().facts, base: "local" as const };
  const postings = [aPosting(2, unowned), aPosting(1, unowned), aPosting(3, { ...unowned, facts: elsewhere }), aPosting(4, owned)];
  await postgres.store.app.transact((tx) => tx.postings.addMissing(postings));

  await postgres.pool.query(readFileSync(migration, "utf8"));

  const { rows } = await postgres.pool.query<{ id: string }>("select id from vacancy where external_id = 'A-1' order by id");
  expect(rows.map(({ id }) => id)).toEqual([1, 3, 4].map((n) => vacancyId(n)));
});
