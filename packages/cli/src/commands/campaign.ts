import { type Campaign, type Message, outreachRoutes } from "@qianxian/contracts/outreach";
import type { Call } from "@qianxian/http";
import { allPages } from "../all-pages.ts";
import { countLines, headLines, leftOutLines, messageLines, plannedLines } from "../campaign-lines.ts";
import type { Io, Lang } from "../io.ts";
import { print } from "../print.ts";
import { startProgress } from "../progress.ts";
import { type Given, inSession } from "../session.ts";

type Shown = Given & { json: boolean; lang: Lang };
export type PlanOrder = Shown & {
  vacancyIds: readonly string[];
  perSeat?: number | undefined;
  /** 0 to 1. */
  scoreMin?: number | undefined;
  town?: string | undefined;
};
export type CampaignAsked = Shown & { id: string };
export type SendOrder = CampaignAsked & { wait: boolean; waitSecondsMax: number };

/** Plans a campaign without sending: who gets what and why, who is left out and why. */
export const planCampaign = (io: Io, order: PlanOrder): Promise<number> =>
  inSession(io, order, async (call) => {
    const { vacancyIds, perSeat, scoreMin, town, lang, json } = order;
    const campaign = await call(outreachRoutes.planCampaign, {
      vacancyIds: [...vacancyIds],
      within: town === undefined ? {} : { town },
      ...(perSeat === undefined ? {} : { offersPerSeat: perSeat }),
      ...(scoreMin === undefined ? {} : { scoreMin: Math.round(scoreMin * 10_000) }),
    });
    const next = `npx qx campaign send ${campaign.id} --wait`;
    print(io, json, campaign, () => [
      ...headLines(campaign, lang),
      ...plannedLines(campaign, lang),
      ...leftOutLines(campaign, lang),
      ...(campaign.planned.length > 0 ? [lang === "zh" ? `确认发送：${next}` : `To send: ${next}`] : []),
    ]);
    return 0;
  });

const settledOf = ({ counts }: Campaign): number => counts.sent + counts.failed + counts.unknown;

/** Looks once a second until every message has an outcome, the campaign is paused, the time is over, or Ctrl-C. */
const untilSent = async (io: Io, call: Call, begun: Campaign, secondsMax: number): Promise<Campaign> => {
  const progress = startProgress(io, begun.counts.planned, "已有结果 settled");
  let campaign = begun;
  for (let second = 0; second < secondsMax; second += 1) {
    progress.at(settledOf(campaign));
    if (campaign.status === "sent" || campaign.status === "paused" || io.stopping.aborted) break;
    await io.wait(1_000);
    campaign = await call(outreachRoutes.readCampaign, { campaignId: begun.id });
  }
  progress.at(settledOf(campaign));
  progress.end();
  return campaign;
};

const tellUnfinished = (io: Io, { id, status }: Campaign): void => {
  if (status === "paused") {
    io.err("这个批次已暂停，没发的先不发；在控制台点“继续”后接着发。");
    io.err("This campaign is paused; what has not left waits until somebody resumes it in the console.");
    return;
  }
  io.err(`还有消息没有结果（夜里不发），系统会接着发；以后看：npx qx campaign show ${id}`);
  io.err("Some messages have no outcome yet (none is sent at night); they go on without this command.");
};

/**
 * Confirms a plan; with `wait` shows progress until every message has an outcome.
 * @returns 1 when `wait` ended before that
 */
export const sendCampaign = (io: Io, order: SendOrder): Promise<number> =>
  inSession(io, order, async (call) => {
    const { id, wait, waitSecondsMax, json, lang } = order;
    const begun = await call(outreachRoutes.sendCampaign, { campaignId: id });
    const campaign = wait ? await untilSent(io, call, begun, waitSecondsMax) : begun;
    print(io, json, campaign, () => [...headLines(campaign, lang), ...countLines(campaign, lang)]);
    if (!wait || campaign.status === "sent") return 0;
    tellUnfinished(io, campaign);
    return 1;
  });

const messagesOf = (call: Call, campaignId: string): Promise<Message[]> =>
  allPages((from) => call(outreachRoutes.listMessages, { campaignId, limit: 500, ...from }));

/** Prints a campaign: the plan while nothing is sent, afterwards its messages and their answers. */
export const showCampaign = (io: Io, order: CampaignAsked): Promise<number> =>
  inSession(io, order, async (call) => {
    const { id, json, lang } = order;
    const campaign = await call(outreachRoutes.readCampaign, { campaignId: id });
    const messages = campaign.status === "planned" ? [] : await messagesOf(call, id);
    print(io, json, { ...campaign, messages }, () => [
      ...headLines(campaign, lang),
      ...(campaign.status === "planned" ? plannedLines(campaign, lang) : messageLines(messages, lang)),
      ...leftOutLines(campaign, lang),
      ...countLines(campaign, lang),
    ]);
    return 0;
  });
