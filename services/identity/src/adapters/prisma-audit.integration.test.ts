/**
 * Guarantees
 * 1. The audit log in Postgres keeps every promise of an AuditLog and an AuditTrail.
 * 2. Five hundred writers at once leave a chain that is whole and without gaps; an event that comes again adds nothing.
 * 3. No row can be changed or deleted, nor the table emptied, by its owner either.
 * 4. What is changed behind the triggers is named by its row; times are compared to the microsecond.
 * 5. A log that has lost its head takes no further row.
 */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { AuditNoted } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { identityReactions } from "../consumers.ts";
import { chainWalk } from "../domain/verify-chain.ts";
import { auditLogContract } from "../ports/audit-log.contract.ts";
import { anEntry, memoryDeps } from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";
import { pgAuditTrail } from "./pg-audit-trail.ts";

const openAudit = async () => {
  const store = await prismaStore();
  return { ...store, trail: pgAuditTrail(store.pool) };
};

auditLogContract("prisma", openAudit);

describe("the audit log in Postgres", () => {
  let log: Awaited<ReturnType<typeof openAudit>>;
  beforeEach(async () => {
    log = await openAudit();
  });
  afterEach(() => log.close());

  const { deps } = memoryDeps();
  const react = (n: number) =>
    identityReactions({ transact: log.transact, deps })["append-audit"]?.react({
      id: anId(n, "e0"),
      type: AuditNoted.type,
      version: 1,
      occurredAt: `2026-03-02T02:00:00.${String(n % 1_000).padStart(3, "0")}Z`,
      requestId: null,
      payload: { entry: anEntry({ reason: `第${n}次` }) },
    });
  /** A queue repeats what may heal. */
  const untilDone = async (n: number): Promise<void> => {
    for (;;)
      try {
        return await react(n);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "try-again-later") throw error;
      }
  };
  const verify = async () => {
    const walk = chainWalk(deps.seals);
    return walk.finish(await log.trail.walk(walk.take));
  };
  const behindTriggers = async (sql: string) => {
    const client = await log.pool.connect();
    await client.query(`set session_replication_role = replica; ${sql}; set session_replication_role = default`);
    client.release();
  };

  it("takes five hundred writers at once without break or gap, and each event once", async () => {
    const numbers = Array.from({ length: 500 }, (_, at) => at + 1);
    await Promise.all([...numbers, ...numbers.slice(0, 50)].map(untilDone));
    expect(await verify()).toMatchObject({ count: 500, findings: [] });
  }, 120_000);

  it.each([
    "update audit_entry set entry = '{}'",
    "delete from audit_entry",
    "truncate audit_entry",
    "delete from audit_head",
    "truncate audit_head",
  ])("refuses: %s", async (sql) => {
    await react(1);
    await expect(log.pool.query(sql)).rejects.toMatchObject({ code: "42501" });
    expect(await verify()).toMatchObject({ count: 1, findings: [] });
  });

  it.each([
    ["a microsecond", "update audit_entry set occurred_at = occurred_at + interval '1 microsecond' where position = 2", "changed", 2],
    ["a county", "update audit_entry set county = '522731' where position = 3", "changed", 3],
    ["a reason", "update audit_entry set entry = jsonb_set(entry, '{reason}', '\"别的\"') where position = 1", "changed", 1],
    ["a row", "delete from audit_entry where position = 3", "missing", 3],
    ["the end", "delete from audit_entry where position = 4", "missing", 4],
    ["the head", "update audit_head set count = 3", "head", 4],
  ])("names %s that was tampered with", async (_what, sql, what, position) => {
    for (const n of [1, 2, 3, 4]) await react(n);
    await behindTriggers(sql);
    expect((await verify()).findings).toEqual([{ position, through: position, what }]);
  });

  it("takes no further row when its head is gone", async () => {
    await react(1);
    await behindTriggers("delete from audit_head");
    await expect(react(2)).rejects.toMatchObject({ code: "unexpected" });
    expect((await verify()).findings).toEqual([{ position: 1, through: 1, what: "head" }]);
  });
});
