import { ChangedBy, ChangedFact } from "@qianxian/contracts/profiles";
import type { Prisma } from "#db";
import type { WorkerHistory } from "../ports/worker-history.ts";

/** In: a JSON array of changes. Locks: the new rows. */
const insert = `
  insert into worker_change (worker_id, at, by, what)
  select "workerId", at, by, array(select jsonb_array_elements_text(what))
    from jsonb_to_recordset($1::jsonb) as row("workerId" uuid, at timestamptz, by text, what jsonb)`;

const select = `
  select position, at, by, what from worker_change
   where worker_id = $1::uuid and ($3::bigint is null or position < $3::bigint)
   order by position desc limit $2::int`;

type Row = { position: bigint; at: Date; by: string; what: string[] };

/** The journal in Postgres, within one transaction. */
export const prismaWorkerHistory = (client: Prisma.TransactionClient): WorkerHistory => ({
  note: async (changes) => {
    if (changes.length > 0) await client.$executeRawUnsafe(insert, JSON.stringify(changes));
  },
  of: async (workerId, limit, before) => {
    const rows = await client.$queryRawUnsafe<Row[]>(select, workerId, limit, before ?? null);
    return rows.map(({ position, at, by, what }) => ({
      place: Number(position),
      change: { at: at.toISOString(), by: ChangedBy.parse(by), what: what.map((fact) => ChangedFact.parse(fact)) },
    }));
  },
});
