import { WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import type { WorkerIntake } from "../ports/worker-intake.ts";

/** In: a JSON array of entries, each key once. Locks: those rows. A key of another worker is left alone. */
const upsert = `
  insert into worker_intake (key, row_hash, worker_id)
  select key, "rowHash", "workerId"
    from jsonb_to_recordset($1::jsonb) as row(key text, "rowHash" text, "workerId" uuid)
   order by key
  on conflict (key) do update set row_hash = excluded.row_hash, seen_at = now()
    where worker_intake.worker_id = excluded.worker_id`;

/** Entries of lists in Postgres, within one transaction. */
export const prismaWorkerIntake = (client: Prisma.TransactionClient): WorkerIntake => ({
  find: async (keys) => {
    const rows = await client.workerIntake.findMany({ where: { key: { in: [...keys] } } });
    return rows.map(({ key, rowHash, workerId }) => ({ key, rowHash, workerId: WorkerId.parse(workerId) }));
  },
  put: async (entries) => {
    if (entries.length === 0) return;
    const put = await client.$executeRawUnsafe(upsert, JSON.stringify(entries));
    if (put !== entries.length) throw new AppError("try-again-later", { entries: entries.length, put });
  },
});
