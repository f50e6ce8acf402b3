import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { CampaignOrder, CampaignStatus } from "@qianxian/contracts/outreach";
import type { AccountId, CampaignId } from "@qianxian/contracts/vocabulary";
import type { LeftOutPerson, PlannedPair } from "@qianxian/matching";

/** A pair that is to be offered, with the worker's town, as the matcher knew it; null when it was not said. */
export type PlannedOffer = PlannedPair & { town: string | null };

/** A campaign with everything its service knows of it; instants are ISO strings. */
export type CampaignRecord = {
  id: CampaignId;
  /** Place of its maker: a county (6 digits) or a town (9 digits). */
  place: string;
  madeBy: AccountId;
  createdAt: string;
  /** When it was confirmed; null for a plan nobody has heard of. */
  sentAt: string | null;
  order: CampaignOrder;
  /** As they were when the plan was made. */
  vacancies: readonly VacancyBrief[];
  planned: readonly PlannedOffer[];
  leftOut: readonly LeftOutPerson[];
  notSeeking: number;
};

/** What a list needs of a campaign. */
export type CampaignHead = Omit<CampaignRecord, "planned" | "leftOut" | "vacancies" | "madeBy"> & {
  plannedCount: number;
  titles: string[];
};

/** Messages of a campaign by outcome; `queued` counts those on their way to the channel too. */
export type MessageCounts = {
  queued: number;
  sent: number;
  failed: number;
  unknown: number;
  replied: number;
  interested: number;
};

/** Counts of a campaign without messages. */
export const noMessagesYet: MessageCounts = {
  queued: 0,
  sent: 0,
  failed: 0,
  unknown: 0,
  replied: 0,
  interested: 0,
};

/** A campaign is sent when no message is waiting, under way, or of unknown outcome. */
export const statusOf = (sentAt: string | null, counts: MessageCounts): CampaignStatus => {
  if (sentAt === null) return "planned";
  return counts.queued + counts.unknown > 0 ? "sending" : "sent";
};

/**
 * Closes a plan: what is queued is its plan from now on, and whoever has lost every offer since the
 * plan was made is left out with the reason.
 */
export const confirm = (
  campaign: CampaignRecord,
  queued: readonly PlannedOffer[],
  dropped: readonly LeftOutPerson[],
  now: Date,
): CampaignRecord => {
  const served = new Set(queued.map(({ workerId }) => workerId));
  const newlyOut = new Map(
    dropped.filter(({ workerId }) => !served.has(workerId)).map((out) => [out.workerId, out]),
  );
  return {
    ...campaign,
    sentAt: now.toISOString(),
    planned: queued,
    leftOut: [...campaign.leftOut, ...newlyOut.values()],
  };
};
