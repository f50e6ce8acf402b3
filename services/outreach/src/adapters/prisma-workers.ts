import { Scope, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { WorkerNote } from "../domain/worker-note.ts";
import type { WorkerNotes } from "../ports/worker-notes.ts";

/** In: a JSON array of notes. Out: ids of those that are newer. Locks: these people, by id. */
const noteNewer = `
  insert into worker_note (worker_id, revision, scopes, may_push, erased)
  select "workerId", revision, scopes, "mayPush", erased
    from jsonb_to_recordset($1::jsonb)
      as row("workerId" uuid, revision int, scopes text[], "mayPush" boolean, erased boolean)
   order by "workerId"
  on conflict (worker_id) do update
    set revision = excluded.revision, scopes = excluded.scopes, may_push = excluded.may_push, erased = excluded.erased
    where worker_note.revision < excluded.revision
  returning worker_id`;

const hold = `
  select worker_id, revision, scopes, may_push, erased from worker_note
   where worker_id = any($1::uuid[]) order by worker_id for share`;

type Row = { worker_id: string; revision: number; scopes: string[]; may_push: boolean; erased: boolean };

const noteOf = (row: Row): WorkerNote => ({
  workerId: WorkerId.parse(row.worker_id),
  revision: row.revision,
  scopes: row.scopes.map((scope) => Scope.parse(scope)),
  mayPush: row.may_push,
  erased: row.erased,
});

/** People in Postgres, within one transaction. */
export const prismaWorkers = (client: Prisma.TransactionClient): WorkerNotes => ({
  noteNewer: async (notes) => {
    const rows = await client.$queryRawUnsafe<Pick<Row, "worker_id">[]>(noteNewer, JSON.stringify(notes));
    const ids = new Set<string>(rows.map(({ worker_id }) => worker_id));
    return notes.filter(({ workerId }) => ids.has(workerId));
  },
  hold: async (workerIds) => {
    const rows = await client.$queryRawUnsafe<Row[]>(hold, [...workerIds]);
    return new Map(rows.map((row) => [WorkerId.parse(row.worker_id), noteOf(row)]));
  },
});
