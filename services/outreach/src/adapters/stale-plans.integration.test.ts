/**
 * Guarantees
 * 1. A plan nobody has confirmed within a month goes; a younger one, and whatever was sent, stays.
 */
import { pruneServed } from "@qianxian/database";
import { anId } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { stalePlans } from "./stale-plans.ts";

let db: Awaited<ReturnType<typeof aSchema>>;
beforeAll(async () => {
  db = await aSchema("outreach");
});
afterAll(() => db.drop());

const addCampaign = (n: number, daysAgo: number, isSent: boolean) =>
  db.pool.query(
    `insert into campaign (id, place, made_by, created_at, sent_at, asked, vacancies, planned, planned_count, left_out, not_seeking)
     values ($1, '*', $2, now() - make_interval(days => $3::int), case when $4 then now() end, '{}', '[]', '[]', 0, '[]', 0)`,
    [anId(n, "c"), anId(1, "a"), daysAgo, isSent],
  );

it("deletes plans that nobody has confirmed within a month", async () => {
  await addCampaign(1, 31, false);
  await addCampaign(2, 29, false);
  await addCampaign(3, 365, true);
  await expect(pruneServed(db.pool, [stalePlans])).resolves.toBe(1);
  const { rows } = await db.pool.query<{ id: string }>("select id from campaign order by id");
  expect(rows.map(({ id }) => id)).toEqual([anId(2, "c"), anId(3, "c")]);
});
