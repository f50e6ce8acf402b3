import type { OutputOf } from "@qianxian/contracts";
import { identityInternalRoutes, type NotedEnd } from "@qianxian/contracts/identity";
import { withServices } from "./running-stack.ts";

/** What a walk over the audit log came to. */
export type AuditVerdict = OutputOf<typeof identityInternalRoutes.verifyAudit>;

/** A log of some million rows takes minutes. */
const patience = { timeoutMs: 1_800_000 };

/**
 * Has identity walk the whole audit log of the stack that runs in a data folder, one restored from a backup too.
 * @throws PlainFailure when none runs there
 */
export const verifyAuditLog = (dataDir: string, noted?: NotedEnd): Promise<AuditVerdict> =>
  withServices(dataDir, ({ call }) => call(identityInternalRoutes.verifyAudit, noted ? { noted } : {}), patience);
