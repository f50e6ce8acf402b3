import type { Prisma } from "#db";
import type { ReferralNotes } from "../ports/referral-notes.ts";

const upsertNewer = `
  insert into referral_note (referral_id, revision) values ($1::uuid, $2)
  on conflict (referral_id) do update set revision = excluded.revision
    where referral_note.revision < excluded.revision`;

/** Noted referrals in Postgres, within one transaction. */
export const prismaReferralNotes = (client: Prisma.TransactionClient): ReferralNotes => ({
  note: async (referralId, revision) =>
    (await client.$executeRawUnsafe(upsertNewer, referralId, revision)) === 1,
});
