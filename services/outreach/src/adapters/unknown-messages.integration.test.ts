/**
 * Guarantees
 * 1. The metrics show how many messages are of unknown outcome, and nothing of whose they are.
 */
import { metricsText } from "@qianxian/telemetry";
import { anId } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { showUnknownMessages } from "./unknown-messages.ts";

let db: Awaited<ReturnType<typeof aSchema>>;
let hide: () => void;
beforeAll(async () => {
  db = await aSchema("outreach");
  hide = showUnknownMessages(db.pool, "outreach");
  await db.pool.query(
    `insert into campaign (id, place, made_by, created_at, asked, vacancies, planned, planned_count, left_out, not_seeking)
     values ($1, '*', $1, now(), '{}', '[]', '[]', 0, '[]', 0)`,
    [anId(1, "c")],
  );
});
afterAll(async () => {
  hide();
  await db.drop();
});

const add = (n: number, status: string) =>
  db.pool.query(
    `insert into message (id, campaign_id, place, places, worker_id, vacancy_id, vacancy, score, sentence, status, created_at)
     values ($1, $2, '*', '{}', $3, $4, '{}', 7000, '{}', $5, now())`,
    [anId(n, "b"), anId(1, "c"), anId(n, "d"), anId(1, "f"), status],
  );

it("counts the messages of unknown outcome", async () => {
  await add(1, "sent");
  await add(2, "unknown");
  await add(3, "unknown");
  const { text } = await metricsText();
  expect(text).toContain('qx_messages_unknown{schema="outreach"} 2');
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
});
