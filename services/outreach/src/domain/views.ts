import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { Campaign, Message, Offer, outreachRoutes } from "@qianxian/contracts/outreach";
import type { z } from "zod";
import {
  type CampaignHead,
  type CampaignOutline,
  type CampaignRecord,
  type MessageCounts,
  noMessagesYet,
  statusOf,
} from "./campaign.ts";
import type { OfferMessage } from "./message.ts";
import { isStillOpen } from "./standing.ts";

type CampaignRow = z.output<typeof outreachRoutes.listCampaigns.output>["items"][number];

/** Masked names by worker; who is not in it has none to show. */
export type MaskedNames = ReadonlyMap<string, string>;

/** Everybody a campaign names. */
export const peopleOf = ({ planned, leftOut }: CampaignRecord) => [
  ...new Set([...planned, ...leftOut].map(({ workerId }) => workerId)),
];

/** A campaign as staff see it. */
export const campaignView = (
  campaign: CampaignRecord,
  counts: MessageCounts = noMessagesYet,
  names: MaskedNames = new Map(),
): Campaign => {
  const { place: _place, madeBy: _maker, pausedAt: _since, ...shown } = campaign;
  const nameOf = (workerId: string) => names.get(workerId) ?? null;
  return {
    ...shown,
    status: statusOf(campaign, counts),
    vacancies: [...campaign.vacancies],
    planned: campaign.planned.map(({ because: _clause, town: _town, ...pair }) => ({ ...pair, maskedName: nameOf(pair.workerId) })),
    leftOut: campaign.leftOut.map(({ pairs: _pairs, ...out }) => ({ ...out, maskedName: nameOf(out.workerId) })),
    counts: { planned: campaign.planned.length, ...counts },
  };
};

/** A campaign as staff see it while they watch it, without the people of its lists. */
export const outlineView = (campaign: CampaignOutline, counts: MessageCounts = noMessagesYet): Campaign => {
  const { place: _place, pausedAt: _since, plannedCount, ...shown } = campaign;
  return {
    ...shown,
    status: statusOf(campaign, counts),
    vacancies: [...campaign.vacancies],
    planned: [],
    leftOut: [],
    counts: { planned: plannedCount, ...counts },
  };
};

/** A campaign as a list shows it. */
export const campaignRow = (
  head: CampaignHead,
  counts: MessageCounts = noMessagesYet,
): CampaignRow => {
  const { place: _place, pausedAt: _since, plannedCount, ...shown } = head;
  return {
    ...shown,
    status: statusOf(head, counts),
    counts: { planned: plannedCount, ...counts },
  };
};

/** A message as staff see it. */
export const messageView = (message: OfferMessage, names: MaskedNames): Message => ({
  id: message.id,
  campaignId: message.campaignId,
  channel: message.channel,
  createdAt: message.createdAt,
  workerId: message.workerId,
  maskedName: names.get(message.workerId) ?? null,
  vacancyId: message.vacancy.id,
  vacancyTitle: message.vacancy.title,
  status: message.status,
  because: message.because,
  answer: message.answer,
  reason: message.reason,
  sentAt: message.sentAt,
  answeredAt: message.answeredAt,
  handledAt: message.handledAt,
});

/** What the worker's page shows: the vacancy as it stands, nothing of the person. */
export const offerView = (message: OfferMessage, vacancy: VacancyBrief, answerBy: Date): Offer => ({
  vacancy,
  stillOpen: isStillOpen(vacancy),
  sentence: message.sentence,
  answer: message.answer,
  answerBy: answerBy.toISOString(),
});
