import type { PersonTable } from "@qianxian/database";

/** Where identity holds something about a worker: what the audit log tells of them, without others it tells of. */
export const personTables: readonly PersonTable[] = [
  {
    table: "audit_entry",
    where: "entry -> 'subjects' @> jsonb_build_array(jsonb_build_object('id', $1::text))",
    data: "jsonb_build_object('position', position, 'occurredAt', occurred_at, 'entry', entry - 'subjects' - 'from' - 'requestId')",
  },
  {
    table: "account",
    where: "worker_id = $1::uuid",
    data: "jsonb_build_object('login', login, 'displayName', display_name, 'status', status, 'createdAt', created_at)",
  },
  {
    table: "saved_view",
    where: "account_id in (select id from account where worker_id = $1::uuid)",
    data: "jsonb_build_object('list', list, 'name', name, 'query', query, 'columns', columns, 'savedAt', saved_at)",
  },
  {
    table: "log_in_code",
    where: "leaders @> jsonb_build_array(jsonb_build_object('workerId', $1::text))",
    data: "jsonb_build_object('askedAt', asked_at, 'usedAt', used_at, 'tries', tries)",
  },
];
