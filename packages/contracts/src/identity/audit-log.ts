import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { AccountId, ApiKeyId, EventId, pageInput, pageOf, Role } from "../vocabulary/index.ts";
import { AuditSubject, Reason } from "./audit.ts";

/** Who did it, as far as that is known. */
const AuditWho = z.strictObject({
  role: z.enum([...Role.options, "anyone"]),
  accountId: AccountId.nullable(),
  keyId: ApiKeyId.nullable(),
  /** Display name of the account or name of the key, as it is today. */
  name: z.string().nullable(),
});

/** One line of the audit log: who did what to whom, when, why and from where. */
export const AuditLine = z
  .strictObject({
    position: z.int().positive(),
    eventId: EventId,
    at: z.iso.datetime(),
    who: AuditWho,
    operation: z.string(),
    action: z.string(),
    subjects: z.array(AuditSubject),
    reason: Reason.nullable(),
    from: z.string().nullable(),
    requestId: z.string().nullable(),
  })
  .meta({ id: "AuditLine" });
export type AuditLine = z.infer<typeof AuditLine>;

/**
 * What was found in the log where nothing should be: rows `changed`, `missing`, `moved` to another place, `inserted`,
 * `misplaced` (whole, but not the one that belongs here), the `head` that says how long the log is,
 * or the whole log `emptied`: no row, although there are accounts.
 */
export const AuditFinding = z.strictObject({
  position: z.int(),
  /** The last of a run of rows of which the same was found. */
  through: z.int(),
  what: z.enum(["changed", "missing", "moved", "inserted", "misplaced", "head", "emptied"]),
});
export type AuditFinding = z.infer<typeof AuditFinding>;

const hash = z.string().regex(/^[\da-f]{64}$/);

/** How long the log was and how it ended: noted elsewhere, it shows whether somebody put an older log in its place. */
export const NotedEnd = z.strictObject({ count: z.int().positive(), hash });
export type NotedEnd = z.infer<typeof NotedEnd>;

export const auditRoutes = defineRoutes({
  listAudit: {
    method: "get",
    path: "/v1/audit",
    summary: "What was changed or seen unmasked in the county, newest first: who, what, when, why, from where.",
    action: "audit.read",
    input: z.strictObject({
      ...pageInput,
      /** Whom or what it was about. */
      subjectId: z.uuid().toLowerCase().optional(),
      accountId: AccountId.optional(),
      operation: z.string().max(60).optional(),
      /** First and last day, of the county. */
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
    }),
    output: pageOf(AuditLine),
    status: 200,
    errors: [],
  },
});

export const auditInternalRoutes = defineRoutes({
  verifyAudit: {
    method: "post",
    path: "/internal/identity/audit/verify",
    summary: "Walk the whole audit log and name every row that was changed, removed, inserted or moved.",
    action: "stack.call",
    input: z.strictObject({ noted: NotedEnd.optional() }),
    output: z.strictObject({
      /** Rows that were read, and the hash of the last one; null for an empty log. */
      count: z.int(),
      hash: hash.nullable(),
      /** By position; the first thousand. */
      findings: z.array(AuditFinding).max(1_000),
      found: z.int(),
    }),
    status: 200,
    errors: [],
  },
});
