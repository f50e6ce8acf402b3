/**
 * Guarantees
 * 1. The audit log in memory keeps every promise of an AuditLog and an AuditTrail.
 */
import { auditLogContract } from "../ports/audit-log.contract.ts";
import { memoryStore } from "../testing/index.ts";
import { memoryTrail } from "./memory-audit.ts";

auditLogContract("memory", async () => {
  const { state, transact } = memoryStore();
  return { transact, trail: memoryTrail(state), close: async () => {} };
});
