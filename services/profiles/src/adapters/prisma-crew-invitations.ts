import { JoinedHow } from "@qianxian/contracts/profiles";
import { AccountId, CrewId, InvitationId, TownCode, VillageCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import type { LedgerInvitation } from "../domain/membership.ts";
import type { CrewInvitations, InvitationFilter } from "../ports/crew-invitations.ts";

type Row = {
  id: string;
  crew_id: string;
  crew_town: string;
  worker_id: string;
  village: string;
  token_hash: string;
  status: LedgerInvitation["status"];
  how: string | null;
  invited_by: string | null;
  invited_at: Date;
  expires_at: Date;
  answered_at: Date | null;
};

const invitationOf = (row: Row): LedgerInvitation => ({
  id: InvitationId.parse(row.id),
  crewId: CrewId.parse(row.crew_id),
  crewTown: TownCode.parse(row.crew_town),
  workerId: WorkerId.parse(row.worker_id),
  village: VillageCode.parse(row.village),
  tokenHash: row.token_hash,
  status: row.status,
  how: row.how === null ? null : JoinedHow.parse(row.how),
  invitedBy: row.invited_by === null ? null : AccountId.parse(row.invited_by),
  invitedAt: row.invited_at,
  expiresAt: row.expires_at,
  answeredAt: row.answered_at,
});

/** In: a JSON array of one invitation. Locks: its row. */
const upsert = `
  insert into crew_invitation (id, crew_id, crew_town, worker_id, village, token_hash, status, how, invited_by,
                               invited_at, expires_at, answered_at)
  select id, "crewId", "crewTown", "workerId", village, "tokenHash", status, how, "invitedBy", "invitedAt", "expiresAt", "answeredAt"
    from jsonb_to_recordset($1::jsonb) as row(id uuid, "crewId" uuid, "crewTown" text, "workerId" uuid, village text,
         "tokenHash" text, status text, how text, "invitedBy" uuid, "invitedAt" timestamptz, "expiresAt" timestamptz,
         "answeredAt" timestamptz)
  on conflict (id) do update
    set token_hash = excluded.token_hash, status = excluded.status, how = excluded.how, invited_by = excluded.invited_by,
        invited_at = excluded.invited_at, expires_at = excluded.expires_at, answered_at = excluded.answered_at,
        village = excluded.village`;

/** What a filter leaves; $1 to $4 are its fields. */
const wanted = `
  ($1::text[] is null or scopes && $1::text[]) and ($2::uuid is null or crew_id = $2::uuid)
  and ($3::text is null or $3 = case when status = 'open' and expires_at <= $4::timestamptz then 'lapsed' else status end)`;

const termsOf = ({ reach, crewId, status, now }: InvitationFilter) =>
  [reach === "all" ? null : reach, crewId ?? null, status ?? null, now] as const;

/** Invitations in Postgres, within one transaction. */
export const prismaCrewInvitations = (client: Prisma.TransactionClient): CrewInvitations => ({
  lockOpen: async (crewId, workerId) => {
    const sql = `select * from crew_invitation
      where crew_id = $1::uuid and worker_id = $2::uuid and status = 'open' for update`;
    const [row] = await client.$queryRawUnsafe<Row[]>(sql, crewId, workerId);
    return row ? invitationOf(row) : null;
  },
  byToken: async (tokenHash) => {
    const [row] = await client.$queryRawUnsafe<Row[]>("select * from crew_invitation where token_hash = $1", tokenHash);
    return row ? invitationOf(row) : null;
  },
  list: async (filter, limit, after) => {
    const terms = termsOf(filter);
    const page = `select * from crew_invitation where ${wanted} and ($5::uuid is null or id < $5::uuid) order by id desc limit $6`;
    const rows = await client.$queryRawUnsafe<Row[]>(page, ...terms, after ?? null, limit);
    const count = `select count(*)::int as total from crew_invitation where ${wanted}`;
    const [counted] = await client.$queryRawUnsafe<{ total: number }[]>(count, ...terms);
    return { found: rows.map(invitationOf), total: counted?.total ?? 0 };
  },
  put: async (invitation) => {
    try {
      await client.$executeRawUnsafe(upsert, JSON.stringify([invitation]));
    } catch (error) {
      if (!isUnique(error, "crew_invitation_open_key")) throw error;
      throw new AppError("try-again-later", { reason: "invited meanwhile" });
    }
  },
});
