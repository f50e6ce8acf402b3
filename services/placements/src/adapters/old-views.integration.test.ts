/**
 * Guarantees
 * 1. An employer's count of views goes after a month, a younger one stays.
 */
import { pruneServed } from "@qianxian/database";
import { anId } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { oldViews } from "./old-views.ts";

let db: Awaited<ReturnType<typeof aSchema>>;
beforeAll(async () => {
  db = await aSchema("placements");
});
afterAll(() => db.drop());

it("deletes counts of views that are older than a month", async () => {
  const add = "insert into contact_views (employer_id, day, views) values ($1, current_date - $2::int, $3)";
  for (const [daysAgo, views] of [[40, 1], [28, 2], [0, 3]]) await db.pool.query(add, [anId(1, "a"), daysAgo, views]);

  await expect(pruneServed(db.pool, [oldViews])).resolves.toBe(1);

  const { rows } = await db.pool.query<{ views: number }>("select views from contact_views order by day");
  expect(rows.map(({ views }) => views)).toEqual([2, 3]);
});
