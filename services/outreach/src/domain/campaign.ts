import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { CampaignOrder, CampaignStatus } from "@qianxian/contracts/outreach";
import type { AccountId, CampaignId } from "@qianxian/contracts/vocabulary";
import type { LeftOutPerson, PlannedPair } from "@qianxian/matching";

/** A pair that is to be offered, with the worker's town, as the matcher knew it; null when it was not said. */
export type PlannedOffer = PlannedPair & { town: string | null };

/** Who gets nothing and why; of somebody taken out by hand, what they would have got. */
export type LeftOutRecord = LeftOutPerson & { pairs?: readonly PlannedOffer[] };

/** A campaign with everything its service knows of it; instants are ISO strings. */
export type CampaignRecord = {
  id: CampaignId;
  /** Place of its maker: a county (6 digits) or a town (9 digits). */
  place: string;
  madeBy: AccountId;
  createdAt: string;
  /** When it was confirmed; null for a plan nobody has heard of. */
  sentAt: string | null;
  /** When the first message leaves; until then the confirmation can be undone. */
  sendsAt: string | null;
  /** Since when it is paused; null when it is not. */
  pausedAt: string | null;
  order: CampaignOrder;
  /** As they were when the plan was made. */
  vacancies: readonly VacancyBrief[];
  planned: readonly PlannedOffer[];
  leftOut: readonly LeftOutRecord[];
  notSeeking: number;
};

/** What a list needs of a campaign. */
export type CampaignHead = Omit<CampaignRecord, "planned" | "leftOut" | "vacancies" | "madeBy"> & {
  plannedCount: number;
  titles: string[];
};

/** A campaign without the people of its two lists, which can be as long as the county. */
export type CampaignOutline = Omit<CampaignRecord, "planned" | "leftOut" | "madeBy"> & { plannedCount: number };

/** A campaign without its people. */
export const outlineOf = ({ planned, leftOut: _out, madeBy: _maker, ...outline }: CampaignRecord): CampaignOutline => ({
  ...outline,
  plannedCount: planned.length,
});

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

/** A campaign is sent when no message is waiting, under way, or of unknown outcome; paused while some wait. */
export const statusOf = (
  { sentAt, pausedAt }: Pick<CampaignRecord, "sentAt" | "pausedAt">,
  counts: MessageCounts,
): CampaignStatus => {
  if (sentAt === null) return "planned";
  if (pausedAt !== null && counts.queued > 0) return "paused";
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
  { now, sendsAt }: { now: Date; sendsAt: Date },
): CampaignRecord => {
  const served = new Set(queued.map(({ workerId }) => workerId));
  const newlyOut = new Map(
    dropped.filter(({ workerId }) => !served.has(workerId)).map((out) => [out.workerId, out]),
  );
  return {
    ...campaign,
    sentAt: now.toISOString(),
    sendsAt: sendsAt.toISOString(),
    planned: queued,
    leftOut: [...campaign.leftOut, ...newlyOut.values()],
  };
};

/** A plan again, as it was confirmed. */
export const takenBack = (campaign: CampaignRecord): CampaignRecord => ({
  ...campaign,
  sentAt: null,
  sendsAt: null,
  pausedAt: null,
});

/** The plan without these people; what they would have got is kept beside their names. Whoever gets nothing anyhow stays as they are. */
export const leaveOut = (
  campaign: CampaignRecord,
  workerIds: ReadonlySet<string>,
  says: LeftOutPerson["says"],
): CampaignRecord => {
  const out = campaign.planned.filter(({ workerId }) => workerIds.has(workerId));
  const people = [...new Set(out.map(({ workerId }) => workerId))];
  const named = people.map((workerId): LeftOutRecord => ({
    workerId,
    reason: "by-hand",
    says,
    pairs: out.filter((pair) => pair.workerId === workerId),
  }));
  return {
    ...campaign,
    planned: campaign.planned.filter(({ workerId }) => !workerIds.has(workerId)),
    leftOut: [...campaign.leftOut, ...named],
  };
};

/** The plan with those again who were taken out by hand, best first. */
export const putBack = (campaign: CampaignRecord, workerIds: ReadonlySet<string>): CampaignRecord => {
  const isBack = ({ workerId, reason }: LeftOutRecord) => reason === "by-hand" && workerIds.has(workerId);
  const back = campaign.leftOut.filter(isBack).flatMap(({ pairs = [] }) => pairs);
  return {
    ...campaign,
    planned: [...campaign.planned, ...back].toSorted((a, b) => b.score - a.score),
    leftOut: campaign.leftOut.filter((out) => !isBack(out)),
  };
};
