import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { CampaignId, VacancyId, WorkerId } from "../vocabulary/index.ts";
import { Campaign } from "./campaign.ts";

const campaign = { campaignId: CampaignId };

/** What an action on a campaign is asked: `plan: false` answers how it stands without the people of both lists. */
export const campaignAction = { ...campaign, plan: z.boolean().optional() };

/** One message as it would be sent, a placeholder standing for its link. */
export const SampleMessage = z
  .strictObject({
    workerId: WorkerId,
    maskedName: z.string().nullable(),
    vacancyId: VacancyId,
    vacancyTitle: z.string(),
    text: z.string(),
    /** With the whole link, which is longer than its placeholder. */
    characters: z.int().positive(),
    /** Short messages that a provider counts: 70 characters in one, 67 each in several. */
    segments: z.int().positive(),
  })
  .meta({ id: "SampleMessage" });
export type SampleMessage = z.infer<typeof SampleMessage>;

export const campaignActionRoutes = defineRoutes({
  undoCampaign: {
    method: "post",
    path: "/v1/campaigns/:campaignId/undo",
    summary: "Take a confirmation back before the first message has left (`sendsAt`): a plan again, nobody hears of it.",
    action: "campaign.plan",
    input: z.strictObject(campaignAction),
    output: Campaign,
    status: 200,
    errors: ["campaign-not-found", "campaign-under-way"],
    takesKey: true,
  },
  pauseCampaign: {
    method: "post",
    path: "/v1/campaigns/:campaignId/pause",
    summary: "Stop sending for now; what is in the hands of the channel finishes. Pausing twice is pausing once.",
    action: "campaign.plan",
    input: z.strictObject(campaignAction),
    output: Campaign,
    status: 200,
    errors: ["campaign-not-found", "campaign-not-sending"],
    takesKey: true,
  },
  resumeCampaign: {
    method: "post",
    path: "/v1/campaigns/:campaignId/resume",
    summary: "Go on sending after a pause. Resuming what is not paused changes nothing.",
    action: "campaign.plan",
    input: z.strictObject(campaignAction),
    output: Campaign,
    status: 200,
    errors: ["campaign-not-found", "campaign-not-sending"],
    takesKey: true,
  },
  leaveOut: {
    method: "post",
    path: "/v1/campaigns/:campaignId/leave-out",
    summary: "Take people out of a plan by hand, or put back who was taken out so; whoever the plan does not name is passed over.",
    action: "campaign.plan",
    input: z.strictObject({
      ...campaignAction,
      workerIds: z.array(WorkerId).min(1).max(1_000),
      putBack: z.boolean().default(false),
    }),
    output: Campaign,
    status: 200,
    errors: ["campaign-not-found", "campaign-confirmed"],
    takesKey: true,
  },
  sampleMessages: {
    method: "get",
    path: "/v1/campaigns/:campaignId/samples",
    summary: "The texts as they would be sent, for the first three people of each vacancy, and when they would leave; no link in them works.",
    action: "campaign.read",
    input: z.strictObject(campaign),
    output: z.strictObject({
      items: z.array(SampleMessage),
      /** How long a confirmation can be undone; 0 when the first message leaves at once. */
      undoSeconds: z.int().nonnegative(),
      /** Hours of the county's in which nobody is messaged, `21:00` to `08:00`; null when there are none. */
      quietHours: z.strictObject({ from: z.iso.time(), to: z.iso.time() }).nullable(),
    }),
    status: 200,
    errors: ["campaign-not-found"],
  },
});
