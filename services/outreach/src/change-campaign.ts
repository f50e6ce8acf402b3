import type { Campaign } from "@qianxian/contracts/outreach";
import type { Actor, CampaignId } from "@qianxian/contracts/vocabulary";
import type { Conclude, Transact } from "@qianxian/kernel";
import type { CampaignRecord } from "./domain/campaign.ts";
import { campaignView, peopleOf } from "./domain/views.ts";
import { ownCampaign } from "./own-campaign.ts";
import type { Deps, Tx } from "./use-case.ts";

/** Every change of a campaign is the same action of the policy table. */
const route = { action: "campaign.plan" } as const;

type Asked = {
  input: { campaignId: CampaignId };
  actor: Actor;
  deps: Deps;
  transact: Transact<Tx>;
  conclude: Conclude<Tx>;
};

/**
 * What undoing, pausing, resuming and choosing share: the caller reaches the campaign, it is locked, changed and shown.
 * The change runs on behalf of all, since messages to people who have moved belong to other places by now.
 */
export const changeCampaign = async (
  { input: { campaignId }, actor, deps, transact, conclude }: Asked,
  change: (tx: Tx, campaign: CampaignRecord) => Promise<CampaignRecord>,
): Promise<Campaign> => {
  const seen = ownCampaign(await transact((tx) => tx.campaigns.find(campaignId)), route, actor, campaignId);
  const names = await deps.people.maskedNames(peopleOf(seen));
  return conclude(async (tx) => {
    const before = ownCampaign(await tx.campaigns.lock(campaignId), route, actor, campaignId);
    const after = await change(tx, before);
    if (after !== before) await tx.campaigns.save(after);
    const counts = await tx.messages.countsOf([campaignId]);
    return campaignView(after, counts.get(campaignId), names);
  }, "all");
};
