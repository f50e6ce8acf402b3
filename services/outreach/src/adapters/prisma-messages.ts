import { CampaignId, MessageId, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { OfferMessage } from "../domain/message.ts";
import { erasedWords } from "../domain/delivery.ts";
import { placesOfMessage } from "../domain/place.ts";
import type { MessageRepository } from "../ports/message-repository.ts";
import { beyond, beyondReply, directionOf, isAnswered, whereOf } from "./message-filter.ts";
import { changedColumns, messageOf, newRecordOf } from "./message-row.ts";

const insertMissing = `
  insert into message (id, campaign_id, channel, crew_id, place, places, worker_id, vacancy_id, vacancy, score, sentence,
                       reason_clause, status, created_at, sent_at, answer, reason, answered_at, answer_revision, handled_at)
  select id, campaign_id, channel, crew_id, place, places, worker_id, vacancy_id, vacancy, score, sentence, reason_clause,
         status, created_at, sent_at, answer, reason, answered_at, answer_revision, handled_at
    from jsonb_to_recordset($1::jsonb) as row(id uuid, campaign_id uuid, channel text, crew_id uuid, place text, places text[],
         worker_id uuid, vacancy_id uuid, vacancy jsonb, score int, sentence jsonb,
         reason_clause jsonb, status text, created_at timestamptz, sent_at timestamptz, answer text, reason text,
         answered_at timestamptz, answer_revision int, handled_at timestamptz)
  on conflict (worker_id, vacancy_id) do nothing
  returning id`;

const offeredPairs = `
  select worker_id, vacancy_id from message
   where worker_id = any($1::uuid[]) and vacancy_id = any($2::uuid[])`;

const countedSince = `
  select worker_id, count(*)::int as n from message
   where worker_id = any($1::uuid[]) and created_at > $2::timestamptz and status <> 'failed' and channel <> 'in-person'
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

/** In: a JSON array of { workerId, places }. Locks: those messages whose places change. */
const followAll = `
  update message set places = row.places
    from jsonb_to_recordset($1::jsonb) as row("workerId" uuid, places text[])
   where message.worker_id = row."workerId" and message.places <> row.places`;

const stopWaiting = `
  update message set status = 'failed', because = $2::jsonb, parked = false
   where worker_id = any($1::uuid[]) and status = 'queued'`;

/** In: people, and the words that are left. Locks: their messages. */
const eraseMessages = `
  update message set places = array['county:' || left(place, 6)], sentence = $2::jsonb, reason_clause = null
   where worker_id = any($1::uuid[])`;

/** In: a campaign. Out: a row when one of its messages has been taken up. */
const takenUp = "select 1 from message where campaign_id = $1::uuid and attempts > 0 limit 1";

const keepAnswered = `
  update message set campaign_id = null, channel = 'in-person'
   where campaign_id = $1::uuid and answer is not null`;

const unparkAll = `
  update message set parked = false where campaign_id = $1::uuid and parked and status = 'queued' returning id`;

const lockPairs = `
  select id from message where worker_id = any($1::uuid[]) and vacancy_id = $2::uuid order by id for update`;

const wordsLeft = (column: "planned" | "left_out", words: string): string => `
  coalesce((select jsonb_agg(case when entry->>'workerId' = any($1::text[]) then (entry - 'pairs') || ${words} else entry end order by n)
              from jsonb_array_elements(${column}) with ordinality as one(entry, n)), '[]'::jsonb)`;

/** In: people, and the words that are left. Locks: plans that name one of them. */
const erasePlans = `
  update campaign set
         planned = ${wordsLeft("planned", `jsonb_build_object('sentence', $2::jsonb, 'because', null)`)},
         left_out = ${wordsLeft("left_out", `jsonb_build_object('says', $2::jsonb)`)}
   where exists (select 1 from jsonb_array_elements(planned || left_out) as entry where entry->>'workerId' = any($1::text[]))`;

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
    lockPairs: async (workerIds, vacancyId) => {
      const ids = await query<{ id: string }>(lockPairs, [...workerIds], vacancyId);
      const where = { id: { in: ids.map(({ id }) => id) } };
      return (await client.message.findMany({ where, orderBy: { id: "asc" } })).map(messageOf);
    },
    takeBack: async (campaignId) => {
      if ((await query(takenUp, campaignId)).length > 0) return false;
      await client.$executeRawUnsafe(keepAnswered, campaignId);
      await client.message.deleteMany({ where: { campaignId } });
      return true;
    },
    unpark: async (campaignId) =>
      (await query<{ id: string }>(unparkAll, campaignId)).map(({ id }) => MessageId.parse(id)),
    save: async (message) => {
      await client.message.update({ where: { id: message.id }, data: changedColumns(message) });
    },
    follow: async (people) => {
      const rows = people.map(({ workerId, scopes }) => ({ workerId, places: placesOfMessage(scopes, "") }));
      if (rows.length > 0) await client.$executeRawUnsafe(followAll, JSON.stringify(rows));
    },
    stop: async (workerIds, because) => {
      if (workerIds.length > 0) await client.$executeRawUnsafe(stopWaiting, [...workerIds], JSON.stringify(because));
    },
    erase: async (workerIds) => {
      if (workerIds.length === 0) return;
      const values = [[...workerIds], JSON.stringify(erasedWords)];
      await client.$executeRawUnsafe(eraseMessages, ...values);
      await client.$executeRawUnsafe(erasePlans, ...values);
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
    list: async (filter, sort, limit, after) => {
      const where = { AND: [whereOf(filter), beyond(sort, after)] };
      const rows = await client.message.findMany({ where, orderBy: { id: directionOf(sort) }, take: limit });
      return rows.map(messageOf);
    },
    listReplies: async (filter, sort, limit, after) => {
      const direction = directionOf(sort);
      const rows = await client.message.findMany({
        where: { AND: [whereOf(filter), isAnswered, beyondReply(sort, after)] },
        orderBy: [{ answeredAt: direction }, { id: direction }],
        take: limit,
      });
      return rows.map(messageOf);
    },
    count: (filter, kind) =>
      client.message.count({ where: { AND: [whereOf(filter), kind === "replies" ? isAnswered : {}] } }),
    ofCrew: async (crewId, vacancyId) => {
      const rows = await client.message.findMany({ where: { crewId, vacancyId, ...isAnswered }, orderBy: { workerId: "asc" } });
      return rows.map(messageOf);
    },
  };
};
