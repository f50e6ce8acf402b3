import type pg from "pg";
import type { ChainHead, ChainRow } from "../domain/audit-chain.ts";
import type { AuditTrail } from "../ports/audit-log.ts";

const batch = 2_000;

/** Times with every digit that the database keeps. */
const rowsAfter = `
  select position::float8 as position, event_id as "eventId", county, entry, previous_hash as "previousHash", hash, seal,
         to_char(occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt"
    from audit_entry where position > $1 order by position limit ${batch}`;

const head = `select count::float8 as count, last_hash as "lastHash", seal from audit_head`;

const walkIn = async (client: pg.PoolClient, take: (row: ChainRow) => void): Promise<ChainHead | null> => {
  let after = Number.MIN_SAFE_INTEGER;
  for (let count = batch; count === batch; ) {
    const { rows } = await client.query<ChainRow>(rowsAfter, [after]);
    for (const row of rows) take(row);
    after = rows.at(-1)?.position ?? after;
    count = rows.length;
  }
  return (await client.query<ChainHead>(head)).rows[0] ?? null;
};

/** The whole log in Postgres, as of one moment, in batches. */
export const pgAuditTrail = (pool: Pick<pg.Pool, "connect">): AuditTrail => ({
  walk: async (take) => {
    const client = await pool.connect();
    try {
      await client.query("begin transaction isolation level repeatable read read only");
      return await walkIn(client, take);
    } finally {
      await client.query("rollback").finally(() => client.release());
    }
  },
});
