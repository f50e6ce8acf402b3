import { AuditEntry } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import type { AuditLog, AuditQuery, AuditRow } from "../ports/audit-log.ts";

/** Held until the transaction ends; keeps schemas of one database apart. */
const lock = `select pg_advisory_xact_lock(hashtextextended(current_schema() || ' audit', 0))::text`;

const head = `
  select count::float8 as count, last_hash as "lastHash", seal from audit_head`;

const insertRow = `
  insert into audit_entry (position, event_id, occurred_at, county, entry, previous_hash, hash, seal)
  values ($1, $2::uuid, $3::timestamptz, $4, $5::jsonb, $6, $7, $8)`;

const putHead = `
  insert into audit_head (count, last_hash, seal) values ($1, $2, $3)
  on conflict (one) do update set count = excluded.count, last_hash = excluded.last_hash, seal = excluded.seal`;

type Condition = { sql: (at: string) => string; value: unknown };

const conditionsOf = (query: AuditQuery): Condition[] => {
  const { county, subjectId, accountId, operation, since, until, before } = query;
  const all: Condition[] = [
    { sql: (at) => `e.county = ${at}`, value: county },
    { sql: (at) => `e.entry -> 'subjects' @> ${at}::jsonb`, value: subjectId && JSON.stringify([{ id: subjectId }]) },
    { sql: (at) => `e.account_id = ${at}`, value: accountId },
    { sql: (at) => `e.operation = ${at}`, value: operation },
    { sql: (at) => `e.occurred_at >= ${at}`, value: since },
    { sql: (at) => `e.occurred_at < ${at}`, value: until },
    { sql: (at) => `e.position < ${at}`, value: before },
  ];
  return all.filter(({ value }) => value !== undefined);
};

type Found = { position: number; eventId: string; occurredAt: Date; entry: unknown; name: string | null };

const listSql = (conditions: readonly Condition[]): string => `
  select e.position::float8 as position, e.event_id as "eventId", e.occurred_at as "occurredAt", e.entry,
         coalesce(a.display_name, k.name) as name
    from audit_entry e
    left join account a on a.id = e.account_id::uuid
    left join api_key k on k.id = (e.entry #>> '{actor,keyId}')::uuid
   where ${conditions.map(({ sql }, at) => sql(`$${at + 2}`)).join(" and ")}
   order by e.position desc
   limit $1`;

const read = ({ entry, occurredAt, ...row }: Found): AuditRow => ({
  ...row,
  occurredAt: occurredAt.toISOString(),
  entry: AuditEntry.parse(entry),
});

/** The audit log in Postgres, within one transaction. */
export const prismaAudit = (client: Prisma.TransactionClient): AuditLog => ({
  lockHead: async () => {
    await client.$queryRawUnsafe(lock);
    const [found] = await client.$queryRawUnsafe<{ count: number; lastHash: string; seal: string }[]>(head);
    if (found) return found;
    const rows = await client.$queryRawUnsafe<unknown[]>("select 1 as one from audit_entry limit 1");
    if (rows.length > 0) throw new AppError("unexpected", { reason: "the audit log has lost its head" });
    return null;
  },
  add: async (row, { count, lastHash, seal }) => {
    const { position, eventId, occurredAt, county, entry, previousHash, hash } = row;
    const values = [position, eventId, occurredAt, county, JSON.stringify(entry), previousHash, hash, row.seal];
    await client.$executeRawUnsafe(insertRow, ...values);
    await client.$executeRawUnsafe(putHead, count, lastHash, seal);
  },
  list: async (query) => {
    const conditions = conditionsOf(query);
    const values = conditions.map(({ value }) => value);
    return (await client.$queryRawUnsafe<Found[]>(listSql(conditions), query.limit, ...values)).map(read);
  },
});
