import type { CampaignId, MessageId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { CampaignRecord, MessageCounts } from "../domain/campaign.ts";
import type { OfferMessage } from "../domain/message.ts";
import { erasedWords } from "../domain/delivery.ts";
import { placesOfErased, placesOfMessage, type Reach } from "../domain/place.ts";
import type { WorkerNote } from "../domain/worker-note.ts";
import type { CampaignRepository } from "../ports/campaign-repository.ts";
import type { MessageRepository } from "../ports/message-repository.ts";
import type { WorkerNotes } from "../ports/worker-notes.ts";

/** All rows of this service, for its twin in memory. */
export type MemoryRows = {
  campaigns: Map<CampaignId, CampaignRecord>;
  messages: Map<MessageId, OfferMessage>;
  workers: Map<WorkerId, WorkerNote>;
};

/** An empty store. */
export const noRows = (): MemoryRows => ({ campaigns: new Map(), messages: new Map(), workers: new Map() });

type Mark = { at: string; id: string };

const newestFirst = (a: Mark, b: Mark): number => b.at.localeCompare(a.at) || b.id.localeCompare(a.id);

const markOf = ({ createdAt: at, id }: { createdAt: string; id: string }): Mark => ({ at, id });

/** Campaigns in memory. */
export const memoryCampaigns = (rows: MemoryRows): CampaignRepository => {
  const find = async (id: CampaignId) => rows.campaigns.get(id) ?? null;
  return {
    find,
    lock: find,
    add: async (campaign) => {
      rows.campaigns.set(campaign.id, campaign);
    },
    save: async (campaign) => {
      rows.campaigns.set(campaign.id, campaign);
    },
    list: async (place, limit, after) =>
      [...rows.campaigns.values()]
        .filter((row) => row.place.startsWith(place))
        .filter((row) => !after || newestFirst(markOf(after), markOf(row)) < 0)
        .toSorted((a, b) => newestFirst(markOf(a), markOf(b)))
        .slice(0, limit)
        .map(({ planned, leftOut: _out, vacancies, madeBy: _maker, ...head }) => ({
          ...head,
          plannedCount: planned.length,
          titles: vacancies.map(({ title }) => title),
        })),
  };
};

const count = (messages: readonly OfferMessage[], ...statuses: OfferMessage["status"][]): number =>
  messages.filter(({ status }) => statuses.includes(status)).length;

const countsFor = (messages: readonly OfferMessage[]): MessageCounts => ({
  queued: count(messages, "queued", "sending"),
  sent: count(messages, "sent"),
  failed: count(messages, "failed"),
  unknown: count(messages, "unknown"),
  replied: messages.filter(({ answer }) => answer !== null).length,
  interested: messages.filter(({ answer }) => answer === "interested").length,
});

const tally = <K>(keys: readonly K[]): Map<K, number> => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const answerMark = ({ answeredAt, id }: { answeredAt: string | null; id: string }): Mark => ({
  at: answeredAt ?? "",
  id,
});

const isWithin = (reach: Reach, { scopes }: OfferMessage): boolean =>
  scopes.some((scope) => reach.includes(scope));

/** People in memory. */
export const memoryWorkers = (rows: MemoryRows): WorkerNotes => ({
  noteNewer: async (notes) =>
    notes.filter((note) => {
      if ((rows.workers.get(note.workerId)?.revision ?? 0) >= note.revision) return false;
      rows.workers.set(note.workerId, note);
      return true;
    }),
  hold: async (workerIds) =>
    new Map(workerIds.flatMap((id) => {
      const note = rows.workers.get(id);
      return note ? [[id, note] as const] : [];
    })),
});

const withoutWords = <P extends { workerId: WorkerId }>(rows: readonly P[], gone: readonly WorkerId[], words: Partial<P>): P[] =>
  rows.map((row) => (gone.includes(row.workerId) ? { ...row, ...words } : row));

/** A plan without what it says about people who left. */
const forgetIn = (campaign: CampaignRecord, gone: readonly WorkerId[]): CampaignRecord => ({
  ...campaign,
  planned: withoutWords(campaign.planned, gone, { sentence: erasedWords, because: null }),
  leftOut: withoutWords(campaign.leftOut, gone, { says: erasedWords }),
});

/** Messages in memory. */
export const memoryMessages = (rows: MemoryRows): MessageRepository => {
  const all = () => [...rows.messages.values()];
  const find = async (id: MessageId) => rows.messages.get(id) ?? null;
  const change = (workerIds: readonly WorkerId[], next: (row: OfferMessage) => OfferMessage) => {
    for (const row of all().filter(({ workerId }) => workerIds.includes(workerId))) rows.messages.set(row.id, next(row));
  };
  const isOffered = (message: OfferMessage) =>
    all().some((row) => row.workerId === message.workerId && row.vacancy.id === message.vacancy.id);
  return {
    queueAlone: async () => {},
    addMissing: async (messages) =>
      messages.flatMap((message) => {
        if (isOffered(message)) return [];
        rows.messages.set(message.id, message);
        return [message.id];
      }),
    find,
    lock: find,
    save: async (message) => {
      rows.messages.set(message.id, message);
    },
    follow: async (people) => {
      for (const { workerId, scopes } of people)
        change([workerId], (row) => ({ ...row, scopes: placesOfMessage(scopes, row.place) }));
    },
    stop: async (workerIds, says) =>
      change(workerIds, (row) => (row.status === "queued" ? { ...row, status: "failed", because: says } : row)),
    erase: async (workerIds) => {
      const words = { sentence: erasedWords, reasonClause: null };
      change(workerIds, (row) => ({ ...row, ...words, scopes: placesOfErased(row.place) }));
      for (const [id, campaign] of rows.campaigns) rows.campaigns.set(id, forgetIn(campaign, workerIds));
    },
    offered: async (workerIds, vacancyIds) =>
      all()
        .filter((row) => workerIds.includes(row.workerId) && vacancyIds.includes(row.vacancy.id))
        .map((row) => ({ workerId: row.workerId, vacancyId: row.vacancy.id })),
    countSince: async (workerIds, since) =>
      tally(
        all()
          .filter((row) => workerIds.includes(row.workerId) && row.status !== "failed")
          .filter((row) => row.createdAt > since.toISOString())
          .map((row) => row.workerId),
      ),
    countsOf: async (campaignIds) => {
      const ofCampaign = (id: CampaignId) => all().filter((row) => row.campaignId === id);
      const known = campaignIds.filter((id) => ofCampaign(id).length > 0);
      return new Map(known.map((id) => [id, countsFor(ofCampaign(id))]));
    },
    listOf: async (campaignId, reach, limit, after) =>
      all()
        .filter((row) => row.campaignId === campaignId && isWithin(reach, row))
        .filter((row) => !after || row.id > after)
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .slice(0, limit),
    listReplies: async ({ reach, answer }, limit, after) =>
      all()
        .filter((row) => row.answer !== null && isWithin(reach, row))
        .filter((row) => !answer || row.answer === answer)
        .filter((row) => !after || newestFirst(answerMark(after), answerMark(row)) < 0)
        .toSorted((a, b) => newestFirst(answerMark(a), answerMark(b)))
        .slice(0, limit),
  };
};
