/**
 * Guarantees
 * 1. Letters that wait are counted by queue and listed oldest first, without their content.
 * 2. Taking marks letters, hands out their events, and does not hand one out twice within a minute; put back, it waits again.
 *    An event given back tells the time at which it happened, not that of the failure.
 * 3. A letter that fails again waits again with its new reason; one whose event had its effect is gone.
 * 4. A note for the audit log is never discarded. Any other discarded letter is kept with who, when and why, and neither counted, listed nor taken any more.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { AuditNoted } from "@qianxian/contracts/identity";
import { anId } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import { sqlDeadLetterDesk, sqlDeadLetters } from "./index.ts";

describe("sqlDeadLetterDesk", () => {
  let schema: Awaited<ReturnType<typeof aSchema>>;
  beforeAll(async () => {
    schema = await aSchema("placements");
  });
  afterAll(() => schema.drop());
  beforeEach(() => schema.pool.query("truncate dead_letter"));

  const event = (n: number) => ({
    id: anId(n, "ef"),
    type: "outreach.reply-received",
    version: 1,
    occurredAt: "2026-03-01T00:00:00.000Z",
    requestId: `request-${n}`,
    payload: { n },
  });
  const letters = () => sqlDeadLetters(schema.pool);
  const desk = () => sqlDeadLetterDesk(schema.pool);
  const put = (queue: string, n: number, reason = "invalid-input") => letters().put(queue, event(n), reason, 1);
  const idsOf = (rows: readonly { eventId: string }[]) => rows.map(({ eventId }) => eventId);

  it("counts and lists what waits", async () => {
    await put("placements.messages", 1);
    await put("placements.messages", 2);
    await put("placements.others", 3);
    expect(await desk().counts()).toMatchObject([
      { queue: "placements.messages", letters: 2 },
      { queue: "placements.others", letters: 1 },
    ]);
    const oldest = await desk().oldest(2);
    expect(idsOf(oldest)).toEqual([anId(1, "ef"), anId(2, "ef")]);
    expect(oldest[0]).toMatchObject({ reason: "invalid-input", attempts: 1, requestId: "request-1", retriedAt: null });
    expect(oldest[0]).not.toHaveProperty("payload");
    expect(idsOf(await desk().oldest(9, "placements.others"))).toEqual([anId(3, "ef")]);
  });

  it("hands letters out once, and again when they were put back or failed anew", async () => {
    await put("placements.messages", 1);
    await put("placements.others", 2);
    const chosen = { eventIds: [anId(1, "ef"), anId(9, "ef")] };
    const taken = await desk().take(chosen);
    expect(taken).toMatchObject([{ queue: "placements.messages", event: { id: anId(1, "ef"), payload: { n: 1 }, requestId: "request-1" } }]);
    expect(await desk().take(chosen)).toEqual([]);
    expect((await desk().oldest(1))[0]?.retriedAt).not.toBeNull();
    await desk().putBack(taken);
    expect(await desk().take({})).toHaveLength(2);
    await put("placements.messages", 1, "worker-not-found");
    expect(await desk().oldest(1, "placements.messages")).toMatchObject([{ reason: "worker-not-found", retriedAt: null }]);
    await letters().remove("placements.messages", anId(1, "ef"));
    await letters().remove("placements.messages", anId(1, "ef"));
    expect(idsOf(await desk().oldest(9))).toEqual([anId(2, "ef")]);
  });

  it("hands an event out with the time at which it happened, as its id tells it", async () => {
    const id = "019cc0a1-b2c3-7abc-8def-0123456789ab";
    await letters().put("identity.audits", { ...event(1), id }, "unexpected", 20);
    const random = "3f0c1d2e-4a5b-4c6d-8e7f-0123456789ab";
    await letters().put("identity.audits", { ...event(2), id: random }, "unexpected", 20);
    const taken = new Map((await desk().take({})).map(({ event: one }) => [one.id, one.occurredAt]));
    expect(taken.get(id)).toBe(new Date(0x019cc0a1b2c3).toISOString());
    expect(Math.abs(Date.parse(taken.get(random) ?? "") - Date.now())).toBeLessThan(60_000);
  });

  it("discards no note for the audit log, alone or with others", async () => {
    await letters().put("identity.audits", { ...event(1), type: AuditNoted.type }, "unexpected", 20);
    await put("placements.messages", 2);
    expect(await desk().discard({ eventIds: [anId(1, "ef")] }, "ops", "测试数据")).toBe(0);
    expect(await desk().discard({}, "ops", "测试数据")).toBe(1);
    expect(await desk().take({ queue: "identity.audits" })).toMatchObject([{ event: { id: anId(1, "ef") } }]);
  });

  it("keeps a discarded letter, and shows it no more", async () => {
    await put("placements.messages", 1);
    await put("placements.messages", 2);
    expect(await desk().discard({ eventIds: [anId(1, "ef")] }, "ops", "测试数据")).toBe(1);
    expect(await desk().discard({ eventIds: [anId(1, "ef")] }, "somebody", "again")).toBe(0);
    expect(await desk().counts()).toMatchObject([{ letters: 1 }]);
    expect(idsOf(await desk().oldest(9))).toEqual([anId(2, "ef")]);
    expect((await desk().take({})).map(({ event }) => event.id)).toEqual([anId(2, "ef")]);
    const { rows } = await schema.pool.query("select discarded_by, discarded_because, discarded_at from dead_letter where event_id = $1", [anId(1, "ef")]);
    expect(rows).toEqual([{ discarded_by: "ops", discarded_because: "测试数据", discarded_at: expect.any(Date) }]);
  });
});
