import type { PersonTable } from "@qianxian/database";

/** Where identity holds something about a worker: what the audit log tells of them, without others it tells of. */
export const personTables: readonly PersonTable[] = [
  {
    table: "audit_entry",
    where: "entry -> 'subjects' @> jsonb_build_array(jsonb_build_object('id', $1::text))",
    data: "jsonb_build_object('position', position, 'occurredAt', occurred_at, 'entry', entry - 'subjects' - 'from' - 'requestId')",
  },
];
