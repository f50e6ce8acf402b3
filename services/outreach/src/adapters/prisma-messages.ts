import { CampaignId, type MessageId, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { OfferMessage } from "../domain/message.ts";
import type { MessageReach } from "../domain/place.ts";
import type { MessageRepository } from "../ports/message-repository.ts";
import { changedColumns, messageOf, newRecordOf } from "./message-row.ts";

const insertMissing = `
  insert into message (id, campaign_id, place, town, worker_id, vacancy_id, vacancy, score, sentence,
                       reason_clause, status, created_at)
  select id, campaign_id, place, town, worker_id, vacancy_id, vacancy, score, sentence, reason_clause,
         status, created_at
    from jsonb_to_recordset($1::jsonb) as row(id uuid, campaign_id uuid, place text, town text,
         worker_id uuid, vacancy_id uuid, vacancy jsonb, score int, sentence jsonb,
         reason_clause jsonb, status text, created_at timestamptz)
  on conflict (worker_id, vacancy_id) do nothing
  returning id`;

const offeredPairs = `
  select worker_id, vacancy_id from message
   where worker_id = any($1::uuid[]) and vacancy_id = any($2::uuid[])`;

const countedSince = `
  select worker_id, count(*)::int as n from message
   where worker_id = any($1::uuid[]) and created_at > $2::timestamptz and status <> 'failed'
   group by worker_id`;

const countedByOutcome = `
  select campaign_id,
         count(*) filter (where status in ('queued', 'sending'))::int as queued,
         count(*) filter (where status = 'sent')::int as sent,
         count(*) filter (where status = 'failed')::int as failed,
         count(*) filter (where status = 'unknown')::int as unknown,
         count(answer)::int as replied,
         count(*) filter (where answer = 'interested')::int as interested
    from message where campaign_id = any($1::uuid[]) group by campaign_id`;

type Counts = {
  campaign_id: string;
  queued: number;
  sent: number;
  failed: number;
  unknown: number;
  replied: number;
  interested: number;
};

const within = (reach: MessageReach): Prisma.MessageWhereInput =>
  "town" in reach ? { town: reach.town } : { place: { startsWith: reach.place } };

const repliesWhere = (
  { reach, answer }: Parameters<MessageRepository["listReplies"]>[0],
  after: Parameters<MessageRepository["listReplies"]>[2],
): Prisma.MessageWhereInput => ({
  ...within(reach),
  answer: answer ?? { not: null },
  ...(after
    ? {
        OR: [
          { answeredAt: { lt: after.answeredAt } },
          { answeredAt: after.answeredAt, id: { lt: after.id } },
        ],
      }
    : {}),
});

/** Messages in Postgres, within one transaction. */
export const prismaMessages = (client: Prisma.TransactionClient): MessageRepository => {
  const find = async (id: MessageId): Promise<OfferMessage | null> => {
    const row = await client.message.findUnique({ where: { id } });
    return row && messageOf(row);
  };
  const query = <T>(sql: string, ...values: unknown[]) => client.$queryRawUnsafe<T[]>(sql, ...values);
  return {
    queueAlone: async () => {
      await query("select pg_advisory_xact_lock(hashtext(current_schema() || '.queue'))::text");
    },
    addMissing: async (messages) => {
      const records = JSON.stringify(messages.map(newRecordOf));
      const added = await query<{ id: string }>(insertMissing, records);
      const ids = new Set(added.map(({ id }) => id));
      return messages.filter(({ id }) => ids.has(id)).map(({ id }) => id);
    },
    find,
    lock: async (id) => {
      await query("select 1 from message where id = $1::uuid for update", id);
      return find(id);
    },
    save: async (message) => {
      await client.message.update({ where: { id: message.id }, data: changedColumns(message) });
    },
    offered: async (workerIds, vacancyIds) => {
      type Pair = { worker_id: string; vacancy_id: string };
      const rows = await query<Pair>(offeredPairs, [...workerIds], [...vacancyIds]);
      return rows.map((row) => ({
        workerId: WorkerId.parse(row.worker_id),
        vacancyId: VacancyId.parse(row.vacancy_id),
      }));
    },
    countSince: async (workerIds, since) => {
      type Count = { worker_id: string; n: number };
      const rows = await query<Count>(countedSince, [...workerIds], since.toISOString());
      return new Map(rows.map(({ worker_id, n }) => [WorkerId.parse(worker_id), n]));
    },
    countsOf: async (campaignIds) => {
      const rows = await query<Counts>(countedByOutcome, [...campaignIds]);
      return new Map(rows.map(({ campaign_id, ...counts }) => [CampaignId.parse(campaign_id), counts]));
    },
    listOf: async (campaignId, reach, limit, after) => {
      const where = { campaignId, ...within(reach), ...(after ? { id: { gt: after } } : {}) };
      const rows = await client.message.findMany({ where, orderBy: { id: "asc" }, take: limit });
      return rows.map(messageOf);
    },
    listReplies: async (filter, limit, after) => {
      const rows = await client.message.findMany({
        where: repliesWhere(filter, after),
        orderBy: [{ answeredAt: "desc" }, { id: "desc" }],
        take: limit,
      });
      return rows.map(messageOf);
    },
  };
};
