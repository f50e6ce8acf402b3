import type { MessageSort } from "@qianxian/contracts/outreach";
import type { CampaignId, MessageId, WorkerId } from "@qianxian/contracts/vocabulary";
import { type CampaignRecord, type MessageCounts, outlineOf, statusOf } from "../domain/campaign.ts";
import type { OfferMessage } from "../domain/message.ts";
import { erasedWords } from "../domain/delivery.ts";
import { placesOfErased, placesOfMessage, type Reach } from "../domain/place.ts";
import type { WorkerNote } from "../domain/worker-note.ts";
import type { CampaignFilter, CampaignRepository } from "../ports/campaign-repository.ts";
import type { MessageFilter, MessageRepository } from "../ports/message-repository.ts";
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
  const isShown = (row: CampaignRecord, { place, status }: CampaignFilter): boolean => {
    const own = [...rows.messages.values()].filter(({ campaignId }) => campaignId === row.id);
    return row.place.startsWith(place) && (!status || statusOf(row, countsFor(own)) === status);
  };
  return {
    find,
    outline: async (id) => {
      const campaign = await find(id);
      return campaign && outlineOf(campaign);
    },
    lock: find,
    add: async (campaign) => {
      rows.campaigns.set(campaign.id, campaign);
    },
    save: async (campaign) => {
      rows.campaigns.set(campaign.id, campaign);
    },
    holdPause: async (id) => {
      const campaign = rows.campaigns.get(id);
      return campaign ? { isPaused: campaign.pausedAt !== null } : null;
    },
    list: async (filter, limit, after) =>
      [...rows.campaigns.values()]
        .filter((row) => isShown(row, filter))
        .filter((row) => !after || newestFirst(markOf(after), markOf(row)) < 0)
        .toSorted((a, b) => newestFirst(markOf(a), markOf(b)))
        .slice(0, limit)
        .map(outlineOf)
        .map(({ vacancies, ...head }) => ({ ...head, titles: vacancies.map(({ title }) => title) })),
    count: async (filter) => [...rows.campaigns.values()].filter((row) => isShown(row, filter)).length,
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

const isAbout = (row: OfferMessage, { campaignId, workerId, vacancyId }: MessageFilter): boolean =>
  (!campaignId || row.campaignId === campaignId) &&
  (!workerId || row.workerId === workerId) &&
  (!vacancyId || row.vacancy.id === vacancyId);

const isListed = (row: OfferMessage, filter: MessageFilter): boolean =>
  isWithin(filter.reach, row) &&
  isAbout(row, filter) &&
  (!filter.status || filter.status.includes(row.status)) &&
  (!filter.answer || row.answer === filter.answer) &&
  (!filter.from || row.createdAt >= filter.from.toISOString()) &&
  (filter.handled === undefined || (row.answer !== null && (row.handledAt !== null) === filter.handled));

/** An order that is oldest first, turned round for newest first. */
const turned = (sort: MessageSort, order: number): number => (sort === "newest" ? -order : order);

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
  leftOut: campaign.leftOut.map(({ pairs, ...out }) =>
    gone.includes(out.workerId) ? { ...out, says: erasedWords } : { ...out, ...(pairs ? { pairs } : {}) },
  ),
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
    lockPairs: async (workerIds, vacancyId) =>
      all()
        .filter((row) => workerIds.includes(row.workerId) && row.vacancy.id === vacancyId)
        .toSorted((a, b) => a.id.localeCompare(b.id)),
    takeBack: async (campaignId) => {
      const own = all().filter((row) => row.campaignId === campaignId);
      if (own.some(({ attempts }) => attempts > 0)) return false;
      for (const row of own)
        if (row.answer === null) rows.messages.delete(row.id);
        else rows.messages.set(row.id, { ...row, campaignId: null, channel: "in-person" });
      return true;
    },
    unpark: async (campaignId) => {
      const parked = all().filter((row) => row.campaignId === campaignId && row.parked && row.status === "queued");
      for (const row of parked) rows.messages.set(row.id, { ...row, parked: false });
      return parked.map(({ id }) => id);
    },
    save: async (message) => {
      rows.messages.set(message.id, message);
    },
    follow: async (people) => {
      for (const { workerId, scopes } of people)
        change([workerId], (row) => ({ ...row, scopes: placesOfMessage(scopes, row.place) }));
    },
    stop: async (workerIds, says) =>
      change(workerIds, (row) => (row.status === "queued" ? { ...row, status: "failed", because: says, parked: false } : row)),
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
          .filter((row) => workerIds.includes(row.workerId) && row.status !== "failed" && row.channel !== "in-person")
          .filter((row) => row.createdAt > since.toISOString())
          .map((row) => row.workerId),
      ),
    countsOf: async (campaignIds) => {
      const ofCampaign = (id: CampaignId) => all().filter((row) => row.campaignId === id);
      const known = campaignIds.filter((id) => ofCampaign(id).length > 0);
      return new Map(known.map((id) => [id, countsFor(ofCampaign(id))]));
    },
    list: async (filter, sort, limit, after) =>
      all()
        .filter((row) => isListed(row, filter))
        .toSorted((a, b) => turned(sort, a.id.localeCompare(b.id)))
        .filter((row) => !after || turned(sort, row.id.localeCompare(after.id)) > 0)
        .slice(0, limit),
    listReplies: async (filter, sort, limit, after) =>
      all()
        .filter((row) => row.answer !== null && isListed(row, filter))
        .toSorted((a, b) => turned(sort, newestFirst(answerMark(b), answerMark(a))))
        .filter((row) => !after || turned(sort, newestFirst(answerMark(after), answerMark(row))) > 0)
        .slice(0, limit),
    count: async (filter, kind) =>
      all().filter((row) => (kind === "all" || row.answer !== null) && isListed(row, filter)).length,
    ofCrew: async (crewId, vacancyId) =>
      all()
        .filter((row) => row.crewId === crewId && row.vacancy.id === vacancyId && row.answer !== null)
        .toSorted((a, b) => a.workerId.localeCompare(b.workerId)),
  };
};
