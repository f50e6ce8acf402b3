import type { Campaign } from "@qianxian/contracts/outreach";
import type { Actor, CampaignId } from "@qianxian/contracts/vocabulary";
import type { Conclude, Transact } from "@qianxian/kernel";
import { type CampaignRecord, type MessageCounts, outlineOf } from "./domain/campaign.ts";
import { campaignView, outlineView, peopleOf } from "./domain/views.ts";
import { ownCampaign } from "./own-campaign.ts";
import type { Deps, Tx } from "./use-case.ts";

/** Every change of a campaign is the same action of the policy table. */
const route = { action: "campaign.plan" } as const;

type Asked = {
  input: { campaignId: CampaignId; plan?: boolean | undefined };
  actor: Actor;
  deps: Deps;
  transact: Transact<Tx>;
  conclude: Conclude<Tx>;
};

type ViewTerms = { campaignId: CampaignId; plan?: boolean | undefined } & Pick<Asked, "transact" | "deps" | "actor">;

/**
 * How a campaign is shown once it is changed: with everybody's masked name, asked for before the change locks anything; or
 * without the people, who are as many as the county, when only the change is to be seen.
 * @throws AppError `campaign-not-found` for who does not reach it
 */
export const viewFor = async ({ campaignId, plan = true, transact, deps, actor }: ViewTerms) => {
  if (!plan) {
    ownCampaign(await transact((tx) => tx.campaigns.outline(campaignId)), route, actor, campaignId);
    return (campaign: CampaignRecord, counts?: MessageCounts): Campaign => outlineView(outlineOf(campaign), counts);
  }
  const seen = ownCampaign(await transact((tx) => tx.campaigns.find(campaignId)), route, actor, campaignId);
  const names = await deps.people.maskedNames(peopleOf(seen));
  return (campaign: CampaignRecord, counts?: MessageCounts): Campaign => campaignView(campaign, counts, names);
};

/**
 * What undoing, pausing, resuming and choosing share: the caller reaches the campaign, it is locked, changed and shown.
 * The change runs on behalf of all, since messages to people who have moved belong to other places by now.
 */
export const changeCampaign = async (
  { input: { campaignId, plan }, actor, deps, transact, conclude }: Asked,
  change: (tx: Tx, campaign: CampaignRecord) => Promise<CampaignRecord>,
): Promise<Campaign> => {
  const show = await viewFor({ campaignId, plan, transact, deps, actor });
  return conclude(async (tx) => {
    const before = ownCampaign(await tx.campaigns.lock(campaignId), route, actor, campaignId);
    const after = await change(tx, before);
    if (after !== before) await tx.campaigns.save(after);
    return show(after, (await tx.messages.countsOf([campaignId])).get(campaignId));
  }, "all");
};
