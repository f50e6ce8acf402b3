import type { CampaignId } from "@qianxian/contracts/vocabulary";
import type { CampaignHead, CampaignRecord } from "../domain/campaign.ts";

/** Where a list of campaigns goes on: after the one created then with this id. */
export type CampaignMark = { createdAt: string; id: string };

/** Campaigns with their plans. */
export type CampaignRepository = {
  add(campaign: CampaignRecord): Promise<void>;
  find(id: CampaignId): Promise<CampaignRecord | null>;
  /** Reads a campaign and keeps others from changing it until the transaction ends. */
  lock(id: CampaignId): Promise<CampaignRecord | null>;
  /** Stores `sentAt`, `planned` and `leftOut` of a campaign that exists. */
  save(campaign: CampaignRecord): Promise<void>;
  /** Those whose place begins with `place`, newest first. */
  list(place: string, limit: number, after?: CampaignMark): Promise<CampaignHead[]>;
};
