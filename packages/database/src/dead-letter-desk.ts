import { DeadLetter, DeadLetterCount } from "@qianxian/contracts/operator";
import type { ChosenLetters, DeadLetterDesk, Event } from "@qianxian/kernel";
import type pg from "pg";

type Row = {
  queue: string;
  event_id: string;
  type: string;
  version: number;
  payload: unknown;
  request_id: string | null;
  reason: string;
  attempts: number;
  failed_at: Date;
  retried_at: Date | null;
};

/** $1 a queue or null, $2 event ids or null. */
const chosenAndWaiting = `discarded_at is null
   and ($1::text is null or queue = $1) and ($2::uuid[] is null or event_id = any($2::uuid[]))`;

const countAll = `
  select queue, count(*)::int as letters, min(failed_at) as oldest
    from dead_letter where discarded_at is null group by queue order by queue`;

const selectOldest = `
  select queue, event_id, type, request_id, reason, attempts, failed_at, retried_at
    from dead_letter where ${chosenAndWaiting} order by failed_at, queue, event_id limit $3`;

/** Locks: the rows taken; those that somebody else is taking are passed over. */
const takeSome = `
  update dead_letter set retried_at = now()
   where (queue, event_id) in (
     select queue, event_id from dead_letter
      where ${chosenAndWaiting} and (retried_at is null or retried_at < now() - interval '1 minute')
      order by failed_at limit 500 for update skip locked)
  returning queue, event_id, type, version, payload, request_id, failed_at`;

/** A note for the audit log can be given back only: whoever could lay it aside could keep a change out of the log. */
const discardSome = `
  update dead_letter set discarded_at = now(), discarded_by = $3, discarded_because = $4
   where ${chosenAndWaiting} and type <> 'identity.audit-noted'`;

const letterOf = (row: Row): DeadLetter =>
  DeadLetter.parse({
    queue: row.queue,
    eventId: row.event_id,
    type: row.type,
    reason: row.reason,
    attempts: row.attempts,
    failedAt: row.failed_at.toISOString(),
    requestId: row.request_id,
    retriedAt: row.retried_at?.toISOString() ?? null,
  });

const firstYear = Date.UTC(2020, 0, 1);

/** When an event happened: its id, a UUIDv7, tells the millisecond (RFC 9562, 5.7); else it was before the failure. */
const occurredAt = ({ event_id: id, failed_at: failedAt }: Row): Date => {
  const ms = Number.parseInt(id.replace("-", "").slice(0, 12), 16);
  return id[14] === "7" && ms >= firstYear && ms <= failedAt.getTime() ? new Date(ms) : failedAt;
};

const eventOf = (row: Row): Event => ({
  id: row.event_id,
  type: row.type,
  version: row.version,
  occurredAt: occurredAt(row).toISOString(),
  requestId: row.request_id,
  payload: row.payload,
});

const valuesOf = ({ queue, eventIds }: ChosenLetters) => [queue ?? null, eventIds ?? null];

/** The dead letters of a schema, for the person who looks after them. */
export const sqlDeadLetterDesk = (pool: pg.Pool): DeadLetterDesk => ({
  counts: async () => {
    const { rows } = await pool.query<{ queue: string; letters: number; oldest: Date }>(countAll);
    return rows.map(({ queue, letters, oldest }) =>
      DeadLetterCount.parse({ queue, letters, oldestFailedAt: oldest.toISOString() }),
    );
  },
  oldest: async (limit, queue) => {
    const { rows } = await pool.query<Row>(selectOldest, [...valuesOf({ queue }), limit]);
    return rows.map(letterOf);
  },
  take: async (chosen) => {
    const { rows } = await pool.query<Row>(takeSome, valuesOf(chosen));
    return rows.map((row) => ({ queue: row.queue, event: eventOf(row) }));
  },
  putBack: async (letters) => {
    const ids = letters.map(({ event }) => event.id);
    await pool.query("update dead_letter set retried_at = null where event_id = any($1::uuid[])", [ids]);
  },
  discard: async (chosen, by, because) => {
    const { rowCount } = await pool.query(discardSome, [...valuesOf(chosen), by, because]);
    return rowCount ?? 0;
  },
});
