import { AuditNoted } from "@qianxian/contracts/identity";
import { chained } from "../domain/audit-chain.ts";
import { reaction } from "../use-case.ts";

/** Chains an entry to the end of the audit log, once. */
export const appendAudit = reaction("append-audit", {
  on: AuditNoted,
  run: ({ payload: { entry }, event: { id, occurredAt }, deps, once }) =>
    once(async (tx) => {
      const { row, head } = chained(await tx.audit.lockHead(), { id, occurredAt, entry }, deps.seals);
      await tx.audit.add(row, head);
    }),
});
