import type { AuditEntry } from "@qianxian/contracts/identity";
import { accountOf, AppError } from "@qianxian/kernel";
import type { ChainHead, ChainRow } from "../domain/audit-chain.ts";
import type { AuditLog, AuditQuery, AuditTrail } from "../ports/audit-log.ts";
import type { MemoryRows } from "./memory-store.ts";

type Row = ChainRow<AuditEntry>;

const fits = (row: Row, { county, subjectId, accountId, operation, since, until, before }: AuditQuery): boolean =>
  row.county === county &&
  (before === undefined || row.position < before) &&
  (operation === undefined || row.entry.operation === operation) &&
  (accountId === undefined || accountOf(row.entry.actor) === accountId) &&
  (subjectId === undefined || row.entry.subjects.some(({ id }) => id === subjectId)) &&
  (since === undefined || new Date(row.occurredAt) >= since) &&
  (until === undefined || new Date(row.occurredAt) < until);

const nameOf = (rows: MemoryRows, row: Row): string | null => {
  const { actor } = row.entry;
  const accountId = accountOf(actor);
  if (accountId !== null) return rows.accounts.get(accountId)?.displayName ?? null;
  return actor.role === "employer" && actor.keyId ? (rows.keys.get(actor.keyId)?.name ?? null) : null;
};

/** The audit log in memory. */
export const memoryAudit = (rows: MemoryRows): AuditLog => ({
  lockHead: async () => rows.auditHead.get("one") ?? null,
  add: async (row, head) => {
    if (rows.audit.has(row.position)) throw new AppError("unexpected", { position: row.position });
    rows.audit.set(row.position, row);
    rows.auditHead.set("one", head);
  },
  list: async (query) =>
    [...rows.audit.values()]
      .filter((row) => fits(row, query))
      .toSorted((a, b) => b.position - a.position)
      .slice(0, query.limit)
      .map((row) => ({ position: row.position, eventId: row.eventId, occurredAt: row.occurredAt, entry: row.entry, name: nameOf(rows, row) })),
});

/** The whole log in memory, in order of position. */
export const memoryTrail = (rows: { audit: Map<number, ChainRow>; auditHead: Map<string, ChainHead> }): AuditTrail => ({
  walk: async (take) => {
    for (const row of [...rows.audit.values()].toSorted((a, b) => a.position - b.position)) take(row);
    return rows.auditHead.get("one") ?? null;
  },
});
