import { Referral } from "@qianxian/contracts/placements";
import { Scope } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { Case } from "../domain/referral.ts";
import type { ReferralFilter, ReferralPage, ReferralRepository } from "../ports/referral-repository.ts";

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

const whereOf = (filter: ReferralFilter): Prisma.ReferralWhereInput => ({
  ...(filter.status ? { status: { in: [...filter.status] } } : {}),
  ...(filter.vacancyId ? { vacancyId: filter.vacancyId } : {}),
  ...(filter.workerId ? { workerId: filter.workerId } : {}),
  ...(filter.employerId ? { employerId: filter.employerId } : {}),
  scopes: { hasSome: [...filter.reach.scopes] },
  ...(filter.reach.restricted ? {} : { erased: false }),
});

const beyond = ({ sort, after }: ReferralPage): Prisma.ReferralWhereInput => {
  if (!after) return {};
  const { referredAt, id } = after;
  const past = sort === "newest" ? "lt" : "gt";
  return { OR: [{ referredAt: { [past]: referredAt } }, { referredAt, id: { [past]: id } }] };
};

const insertMissing = `
  insert into referral (id, revision, status, message_id, said_yes_to, referred_by, worker_id, vacancy_id,
                        vacancy_title, employer_id, places, reply_revision, score, sentence, referred_at)
  select id, revision, status, "messageId", "saidYesTo", "referredBy", "workerId", "vacancyId", "vacancyTitle",
         "employerId", places, "replyRevision", score, sentence, "referredAt"
    from jsonb_to_record($1::jsonb) as row(id uuid, revision int, status text, "messageId" uuid,
         "saidYesTo" text, "referredBy" uuid, "workerId" uuid, "vacancyId" uuid, "vacancyTitle" text, "employerId" uuid, places text[],
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

const lockPair = `
  select id from referral where worker_id = $1::uuid and vacancy_id = $2::uuid for update`;

const lockOfWorkers = `
  select id from referral where worker_id = any($1::uuid[]) order by id for update`;

/** Referrals in Postgres, within one transaction. */
export const prismaReferrals = (client: Prisma.TransactionClient): ReferralRepository => {
  const locked = async (sql: string, ...values: string[]): Promise<Case | null> => {
    const [found] = await client.$queryRawUnsafe<{ id: string }[]>(sql, ...values);
    const row = found && (await client.referral.findUnique({ where: { id: found.id } }));
    return row ? caseOf(row) : null;
  };
  const lockBy = (column: "id" | "message_id", value: string) =>
    locked(`select id from referral where ${column} = $1::uuid for update`, value);
  return {
    find: async (id) => {
      const row = await client.referral.findUnique({ where: { id } });
      return row && caseOf(row);
    },
    lock: (id) => lockBy("id", id),
    lockByMessage: (messageId) => lockBy("message_id", messageId),
    lockByPair: (workerId, vacancyId) => locked(lockPair, workerId, vacancyId),
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
      const { answeredAt, erased, sentence, messageId, saidYesTo, referredBy, score, referredAt } = referral;
      const decided = { status, revision, replyRevision, refusalReason, refusalNote, startedOn, answeredAt };
      const referred = { messageId, saidYesTo, referredBy, score, sentence, referredAt };
      const places = [...referral.places];
      await client.referral.update({
        where: { id: referral.id },
        data: { ...decided, ...referred, places, erased },
        select: { id: true },
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
    list: async (filter, page) => {
      const order = page.sort === "newest" ? "desc" : "asc";
      const rows = await client.referral.findMany({
        where: { ...whereOf(filter), ...beyond(page) },
        orderBy: [{ referredAt: order }, { id: order }],
        take: page.limit,
      });
      return rows.map(caseOf);
    },
    count: (filter) => client.referral.count({ where: whereOf(filter) }),
  };
};
