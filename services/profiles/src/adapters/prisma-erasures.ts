import { AccountId, RegionCode, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import { personTables } from "./person-tables.ts";
import type { ErasedWorker } from "../domain/erased-worker.ts";
import type { Erasures } from "../ports/erasures.ts";

type Row = { id: string; revision: number; county: string; erased_at: Date; erased_by: string | null; with_id: string | null };

const erasedOf = (row: Row): ErasedWorker => ({
  id: WorkerId.parse(row.id),
  revision: row.revision,
  county: RegionCode.parse(row.county),
  erasedAt: row.erased_at,
  erasedBy: row.erased_by === null ? null : AccountId.parse(row.erased_by),
  withId: row.with_id === null ? null : WorkerId.parse(row.with_id),
});

const insert = `
  insert into erased_worker (id, revision, county, erased_at, erased_by, with_id)
  values ($1::uuid, $2, $3, $4::timestamptz, $5::uuid, $6::uuid)
  on conflict (id) do update set revision = greatest(erased_worker.revision, excluded.revision)`;

/** Answers kept for 48 hours show the worker masked. */
const forgetAnswers = `delete from idempotency where answer ->> 'id' = $1 or answer ->> 'workerId' = $1 or answer ->> 'otherId' = $1`;

/** Erasures in Postgres, within one transaction; run on behalf of the stack, so that no row stays unseen. */
export const prismaErasures = (client: Prisma.TransactionClient): Erasures => ({
  find: async (id) => {
    const [row] = await client.$queryRawUnsafe<Row[]>("select * from erased_worker where id = $1::uuid", id);
    return row ? erasedOf(row) : null;
  },
  with: async (id) => {
    const rows = await client.$queryRawUnsafe<{ id: string }[]>("select id from erased_worker where with_id = $1::uuid order by id", id);
    return rows.map((row) => WorkerId.parse(row.id));
  },
  all: async () => (await client.$queryRawUnsafe<Row[]>("select * from erased_worker order by id")).map(erasedOf),
  among: async (ids) => {
    if (ids.length === 0) return [];
    const wanted = "array(select jsonb_array_elements_text($1::jsonb)::uuid)";
    const sql = `select id from erased_worker where id = any(${wanted})`;
    const rows = await client.$queryRawUnsafe<{ id: string }[]>(sql, JSON.stringify(ids));
    return rows.map(({ id }) => WorkerId.parse(id));
  },
  put: async ({ id, revision, county, erasedAt, erasedBy, withId }) => {
    await client.$executeRawUnsafe(insert, id, revision, county, erasedAt.toISOString(), erasedBy, withId);
    await client.$executeRawUnsafe(forgetAnswers, id);
    for (const { table, where, onErasure } of personTables)
      if (onErasure === "delete") await client.$executeRawUnsafe(`delete from ${table} where ${where}`, id);
  },
});
