import type { outreachInternalRoutes, outreachRoutes } from "@qianxian/contracts/outreach";
import type { AppFor } from "@qianxian/http";
import type { Env } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { findMessagePair } from "./use-cases/find-message-pair.ts";
import { followWorkers } from "./use-cases/follow-workers.ts";
import { handleReply } from "./use-cases/handle-reply.ts";
import { leaveOut } from "./use-cases/leave-out.ts";
import { listAllMessages } from "./use-cases/list-all-messages.ts";
import { listCampaigns } from "./use-cases/list-campaigns.ts";
import { listCrewAnswers } from "./use-cases/list-crew-answers.ts";
import { listMessages } from "./use-cases/list-messages.ts";
import { listReplies } from "./use-cases/list-replies.ts";
import { pauseCampaign } from "./use-cases/pause-campaign.ts";
import { planCampaign } from "./use-cases/plan-campaign.ts";
import { readCampaign } from "./use-cases/read-campaign.ts";
import { readOffer } from "./use-cases/read-offer.ts";
import { recordCrewAnswers } from "./use-cases/record-crew-answers.ts";
import { recordReply } from "./use-cases/record-reply.ts";
import { resumeCampaign } from "./use-cases/resume-campaign.ts";
import { retryMessage } from "./use-cases/retry-message.ts";
import { sampleMessages } from "./use-cases/sample-messages.ts";
import { sendCampaign } from "./use-cases/send-campaign.ts";
import { sendCode } from "./use-cases/send-code.ts";
import { sendMessage } from "./use-cases/send-message.ts";
import { settleMessage } from "./use-cases/settle-message.ts";
import { settleOffer } from "./use-cases/settle-offer.ts";
import { undoCampaign } from "./use-cases/undo-campaign.ts";

/** Everything a caller may ask of this service. */
export const outreachApp = (env: Env<Tx, Deps>): AppFor<typeof outreachRoutes & typeof outreachInternalRoutes> => ({
  planCampaign: planCampaign(env),
  listCampaigns: listCampaigns(env),
  readCampaign: readCampaign(env),
  sendCampaign: sendCampaign(env),
  leaveOut: leaveOut(env),
  pauseCampaign: pauseCampaign(env),
  resumeCampaign: resumeCampaign(env),
  sampleMessages: sampleMessages(env),
  undoCampaign: undoCampaign(env),
  listAllMessages: listAllMessages(env),
  retryMessage: retryMessage(env),
  settleMessage: settleMessage(env),
  handleReply: handleReply(env),
  recordCrewAnswers: recordCrewAnswers(env),
  listCrewAnswers: listCrewAnswers(env),
  listMessages: listMessages(env),
  listReplies: listReplies(env),
  readOffer: readOffer(env),
  recordReply: recordReply(env),
  sendCode: sendCode(env),
  findMessagePair: findMessagePair(env),
});

/** Everything this service does because of events. */
export const outreachReactions = (env: Env<Tx, Deps>) => ({
  "send-message": sendMessage(env),
  "settle-offer": settleOffer(env),
  "follow-workers": followWorkers(env),
});
