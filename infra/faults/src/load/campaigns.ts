import { outreachRoutes } from "@qianxian/contracts/outreach";
import type { CarefulClient } from "../careful-client.ts";
import type { Journal } from "../journal.ts";

/**
 * Plans one campaign for some vacancies and confirms it; both are repeated until they are answered.
 * @returns how many messages were promised; null when the matcher does not know the vacancies yet
 */
export const runCampaign = async (
  parts: { staff: CarefulClient; journal: Journal },
  vacancyIds: readonly string[],
): Promise<number | null> => {
  const order = { vacancyIds: [...vacancyIds], offersPerSeat: 2, perWorkerMax: 1, scoreMin: 1_500 };
  const plan = await parts.staff.call("planCampaign", outreachRoutes.planCampaign, order);
  if (!plan.ok) return null;
  const { id: campaignId, planned } = plan.value;
  if (planned.length === 0) return 0;
  const sent = await parts.staff.call("sendCampaign", outreachRoutes.sendCampaign, { campaignId });
  if (!sent.ok) return 0;
  const pairs = sent.value.planned.map(({ workerId, vacancyId }) => ({ workerId, vacancyId }));
  parts.journal.note({ kind: "campaign-sent", campaignId, pairs });
  return pairs.length;
};
