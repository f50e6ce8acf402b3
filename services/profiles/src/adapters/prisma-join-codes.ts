import { CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { JoinCode } from "../domain/join-link.ts";
import type { JoinCodes } from "../ports/join-codes.ts";

type Row = {
  id: string;
  crew_id: string;
  phone_hash: string;
  code_hash: string;
  worker_ids: string[];
  asked_at: Date;
  expires_at: Date;
  tries: number;
  used_at: Date | null;
};

const codeOf = (row: Row): JoinCode => ({
  id: row.id,
  crewId: CrewId.parse(row.crew_id),
  phoneHash: row.phone_hash,
  codeHash: row.code_hash,
  workerIds: row.worker_ids.map((id) => WorkerId.parse(id)),
  askedAt: row.asked_at,
  expiresAt: row.expires_at,
  tries: row.tries,
  usedAt: row.used_at,
});

/** In: a JSON array of one code. Locks: its row. */
const upsert = `
  insert into crew_join_code (id, crew_id, phone_hash, code_hash, worker_ids, asked_at, expires_at, tries, used_at)
  select id, "crewId", "phoneHash", "codeHash", "workerIds", "askedAt", "expiresAt", tries, "usedAt"
    from jsonb_to_recordset($1::jsonb) as row(id uuid, "crewId" uuid, "phoneHash" text, "codeHash" text, "workerIds" uuid[],
         "askedAt" timestamptz, "expiresAt" timestamptz, tries int, "usedAt" timestamptz)
  on conflict (id) do update
    set worker_ids = excluded.worker_ids, tries = excluded.tries, used_at = excluded.used_at`;

/** One-time codes in Postgres, within one transaction. */
export const prismaJoinCodes = (client: Prisma.TransactionClient): JoinCodes => {
  const lock = (phoneHash: string) =>
    client.$queryRawUnsafe("select pg_advisory_xact_lock(hashtextextended($1, 0))::text", `join code ${phoneHash}`);
  const put = async (code: JoinCode): Promise<void> => {
    await client.$executeRawUnsafe(upsert, JSON.stringify([code]));
  };
  return {
    lockCount: async (phoneHash, since) => {
      await lock(phoneHash);
      const sql = "select count(*)::int as asked from crew_join_code where phone_hash = $1 and asked_at > $2::timestamptz";
      const [row] = await client.$queryRawUnsafe<{ asked: number }[]>(sql, phoneHash, since);
      return row?.asked ?? 0;
    },
    add: put,
    lockLatest: async (phoneHash) => {
      await lock(phoneHash);
      const sql = "select * from crew_join_code where phone_hash = $1 order by asked_at desc, id desc limit 1";
      const [row] = await client.$queryRawUnsafe<Row[]>(sql, phoneHash);
      return row ? codeOf(row) : null;
    },
    save: put,
  };
};
