import { Scope, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { WorkerNotes } from "../ports/worker-notes.ts";

/** In: a JSON array of notes. Out: ids of those that are newer. Locks: these people, by id. */
const noteNewer = `
  insert into worker_note (worker_id, revision, scopes, erased)
  select "workerId", revision, places, erased
    from jsonb_to_recordset($1::jsonb) as row("workerId" uuid, revision int, places text[], erased boolean)
   order by "workerId"
  on conflict (worker_id) do update
    set revision = excluded.revision, scopes = excluded.scopes, erased = excluded.erased
    where worker_note.revision < excluded.revision
  returning worker_id`;

const holdOne = "select worker_id, revision, scopes, erased from worker_note where worker_id = $1::uuid for share";

type Row = { worker_id: string; revision: number; scopes: string[]; erased: boolean };

/** People in Postgres, within one transaction. */
export const prismaWorkers = (client: Prisma.TransactionClient): WorkerNotes => ({
  noteNewer: async (notes) => {
    const rows = await client.$queryRawUnsafe<Pick<Row, "worker_id">[]>(noteNewer, JSON.stringify(notes));
    const ids = new Set<string>(rows.map(({ worker_id }) => worker_id));
    return notes.filter(({ workerId }) => ids.has(workerId));
  },
  hold: async (id) => {
    const [row] = await client.$queryRawUnsafe<Row[]>(holdOne, id);
    if (!row) return null;
    const places = row.scopes.map((scope) => Scope.parse(scope));
    return { workerId: WorkerId.parse(row.worker_id), revision: row.revision, places, erased: row.erased };
  },
});
