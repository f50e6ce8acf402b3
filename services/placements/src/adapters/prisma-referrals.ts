import { Referral } from "@qianxian/contracts/placements";
import { Scope } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { Case } from "../domain/referral.ts";
import type { ReferralFilter, ReferralPlace, ReferralRepository } from "../ports/referral-repository.ts";

type Row = Prisma.ReferralGetPayload<object>;

const caseOf = ({ places, scopes: _scopes, erased, replyRevision, ...row }: Row): Case => {
  const { maskedName: _name, ...referral } = Referral.parse({
    ...row,
    maskedName: null,
    referredAt: row.referredAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  });
  return { ...referral, places: places.map((place) => Scope.parse(place)), erased, replyRevision };
};

const whereOf = (filter: ReferralFilter, after?: ReferralPlace): Prisma.ReferralWhereInput => ({
  ...(filter.status ? { status: filter.status } : {}),
  ...(filter.vacancyId ? { vacancyId: filter.vacancyId } : {}),
  scopes: { hasSome: [...filter.reach.scopes] },
  ...(filter.reach.restricted ? {} : { erased: false }),
  ...(after
    ? {
        OR: [
          { referredAt: { lt: after.referredAt } },
          { referredAt: after.referredAt, id: { lt: after.id } },
        ],
      }
    : {}),
});

const insertMissing = `
  insert into referral (id, revision, status, message_id, worker_id, vacancy_id, vacancy_title,
                        employer_id, places, reply_revision, score, sentence, referred_at)
  select id, revision, status, "messageId", "workerId", "vacancyId", "vacancyTitle", "employerId",
         places, "replyRevision", score, sentence, "referredAt"
    from jsonb_to_record($1::jsonb) as row(id uuid, revision int, status text, "messageId" uuid,
         "workerId" uuid, "vacancyId" uuid, "vacancyTitle" text, "employerId" uuid, places text[],
         "replyRevision" int, score int, sentence jsonb, "referredAt" timestamptz)
  on conflict do nothing`;

const noteNewer = `
  insert into reply_note (message_id, revision) values ($1::uuid, $2)
  on conflict (message_id) do update set revision = excluded.revision
    where reply_note.revision < excluded.revision`;

/** In: a JSON array of { workerId, places }. Locks: those cases whose places change. */
const followAll = `
  update referral set places = row.places
    from jsonb_to_recordset($1::jsonb) as row("workerId" uuid, places text[])
   where referral.worker_id = row."workerId" and referral.places <> row.places`;

const lockOfWorkers = `
  select id from referral where worker_id = any($1::uuid[]) order by id for update`;

/** Referrals in Postgres, within one transaction. */
export const prismaReferrals = (client: Prisma.TransactionClient): ReferralRepository => {
  const lockBy = async (column: "id" | "message_id", value: string): Promise<Case | null> => {
    const sql = `select id from referral where ${column} = $1::uuid for update`;
    const [found] = await client.$queryRawUnsafe<{ id: string }[]>(sql, value);
    const row = found && (await client.referral.findUnique({ where: { id: found.id } }));
    return row ? caseOf(row) : null;
  };
  return {
    find: async (id) => {
      const row = await client.referral.findUnique({ where: { id } });
      return row && caseOf(row);
    },
    lock: (id) => lockBy("id", id),
    lockByMessage: (messageId) => lockBy("message_id", messageId),
    noteReply: async (messageId, revision) =>
      (await client.$executeRawUnsafe(noteNewer, messageId, revision)) === 1,
    addMissing: async (referral) =>
      (await client.$executeRawUnsafe(insertMissing, JSON.stringify(referral))) === 1,
    lockOf: async (workerIds) => {
      if (workerIds.length === 0) return [];
      const found = await client.$queryRawUnsafe<{ id: string }[]>(lockOfWorkers, [...workerIds]);
      const where = { id: { in: found.map(({ id }) => id) } };
      return (await client.referral.findMany({ where, orderBy: { id: "asc" } })).map(caseOf);
    },
    follow: async (people) => {
      const rows = people.map(({ workerId, places }) => ({ workerId, places }));
      if (rows.length > 0) await client.$executeRawUnsafe(followAll, JSON.stringify(rows));
    },
    save: async (referral) => {
      const { status, revision, replyRevision, refusalReason, refusalNote, startedOn } = referral;
      const { answeredAt, erased, sentence } = referral;
      const places = [...referral.places];
      await client.referral.update({
        where: { id: referral.id },
        data: { status, revision, replyRevision, refusalReason, refusalNote, startedOn, answeredAt, places, erased, sentence },
      });
    },
    beginSeatMove: async (referralId, begunAt) => {
      const [create, update] = [{ referralId, begunAt }, { begunAt }];
      await client.seatMove.upsert({ where: { referralId }, create, update });
    },
    endSeatMove: async (referralId, begunAt) => {
      await client.seatMove.deleteMany({ where: { referralId, begunAt } });
    },
    brokenSeatMoves: async (before, limit) => {
      const where = { begunAt: { lt: before } };
      const include = { referral: true };
      const orderBy = { begunAt: "asc" } as const;
      const rows = await client.seatMove.findMany({ where, include, orderBy, take: limit });
      return rows.map(({ referral, begunAt }) => ({
        referral: caseOf(referral),
        begunAt: begunAt.toISOString(),
      }));
    },
    list: async (filter, limit, after) => {
      const rows = await client.referral.findMany({
        where: whereOf(filter, after),
        orderBy: [{ referredAt: "desc" }, { id: "desc" }],
        take: limit,
      });
      return rows.map(caseOf);
    },
  };
};
