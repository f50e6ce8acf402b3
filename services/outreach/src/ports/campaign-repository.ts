import type { CampaignStatus } from "@qianxian/contracts/outreach";
import type { CampaignId } from "@qianxian/contracts/vocabulary";
import type { CampaignHead, CampaignOutline, CampaignRecord } from "../domain/campaign.ts";

/** Where a list of campaigns goes on: after the one created then with this id. */
export type CampaignMark = { createdAt: string; id: string };

/** Which campaigns a list shows: those whose place begins with `place`, in this state if one is named. */
export type CampaignFilter = { place: string; status?: CampaignStatus | undefined };

/** Campaigns with their plans. */
export type CampaignRepository = {
  add(campaign: CampaignRecord): Promise<void>;
  find(id: CampaignId): Promise<CampaignRecord | null>;
  /** The same without reading its lists of people. */
  outline(id: CampaignId): Promise<CampaignOutline | null>;
  /** Reads a campaign and keeps others from changing it until the transaction ends. */
  lock(id: CampaignId): Promise<CampaignRecord | null>;
  /** Is the campaign paused? Keeps others from pausing, resuming or undoing it until the transaction ends; null when it is not there. */
  holdPause(id: CampaignId): Promise<{ isPaused: boolean } | null>;
  /** Stores `sentAt`, `sendsAt`, `pausedAt`, `planned` and `leftOut` of a campaign that exists. */
  save(campaign: CampaignRecord): Promise<void>;
  /** Newest first. */
  list(filter: CampaignFilter, limit: number, after?: CampaignMark): Promise<CampaignHead[]>;
  /** How many the whole list has. */
  count(filter: CampaignFilter): Promise<number>;
};
