import { EmployerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { ReferralNotes } from "../ports/referral-notes.ts";

const upsertNewer = `
  insert into referral_note (referral_id, revision, worker_id, employer_id, is_open)
  values ($1::uuid, $2, $3::uuid, $4::uuid, $5)
  on conflict (referral_id) do update
    set revision = excluded.revision, worker_id = excluded.worker_id, employer_id = excluded.employer_id,
        is_open = excluded.is_open
    where referral_note.revision < excluded.revision`;

const openEmployers = `
  select distinct employer_id from referral_note where worker_id = $1::uuid and is_open order by employer_id`;

/** Noted referrals in Postgres, within one transaction. */
export const prismaReferralNotes = (client: Prisma.TransactionClient): ReferralNotes => ({
  note: async ({ referralId, revision, workerId, employerId, isOpen }) =>
    (await client.$executeRawUnsafe(upsertNewer, referralId, revision, workerId, employerId, isOpen)) === 1,
  openEmployersOf: async (workerId) => {
    const rows = await client.$queryRawUnsafe<{ employer_id: string }[]>(openEmployers, workerId);
    return rows.map(({ employer_id }) => EmployerId.parse(employer_id));
  },
});
