import type { CampaignStatus, Message } from "@qianxian/contracts/outreach";
import type { Referral } from "@qianxian/contracts/placements";
import type { Vacancy, VacancyStatus } from "@qianxian/contracts/vacancies";
import { regionName } from "@qianxian/gazetteer";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { tableOf } from "./parts.ts";
import type { Viewer } from "./viewer.ts";
import {
  answerWords,
  baseWords,
  messageWords,
  reasonWords,
  referralWords,
  refusalWords,
  statusWords,
  timeWords,
  wageWords,
} from "./words.ts";
import { workerLink } from "./worker.ts";

export type CampaignLine = {
  id: string;
  status: CampaignStatus;
  createdAt: string;
  titles: readonly string[];
  counts: { planned: number; sent: number; failed: number; unknown: number; replied: number; interested: number };
};

export type HomeView = {
  viewer: Viewer;
  status: VacancyStatus;
  vacancies: readonly Vacancy[];
  /** Cursor of the next page of vacancies. */
  more: string | null;
  /** Null: not the viewer's affair. */
  campaigns: readonly CampaignLine[] | null;
  replies: readonly Message[] | null;
  referrals: readonly Referral[] | null;
};

const vacancyRow = (vacancy: Vacancy): Html => html`<tr>
<td><a href="/staff/vacancies/${vacancy.id}">${vacancy.title}</a><br><small>${vacancy.employerName ?? "没写企业"}</small></td>
<td class="nowrap">${baseWords[vacancy.base]}</td>
<td>${vacancy.region ? regionName(vacancy.region) : "没写地点"}</td>
<td class="nowrap">${wageWords(vacancy.wage)}</td>
<td class="num" data-head="空余 / 名额">${vacancy.seats.total ? `${vacancy.seats.open} / ${vacancy.seats.total}` : "没写"}</td>
<td><span class="tag ${vacancy.status}">${statusWords[vacancy.status]}</span>${vacancy.lacksSay.map(
  (lack) => html`<br><small>${lack.zh}</small>`,
)}</td>
<td class="nowrap">${timeWords(vacancy.createdAt)}</td></tr>`;

const campaignWords = { planned: "只是方案", sending: "发送中", paused: "先停着", sent: "已发完" } as const;

const campaignRow = ({ id, status, createdAt, titles, counts }: CampaignLine): Html => html`<tr>
<td><a href="/staff/campaigns/${id}">${titles.slice(0, 2).join("、")}${titles.length > 2 && ` 等 ${titles.length} 个岗位`}</a></td>
<td><span class="tag ${status === "sent" ? "" : "sending"}">${campaignWords[status]}</span></td>
<td class="num" data-head="计划">${counts.planned}</td><td class="num" data-head="送达">${counts.sent}</td>
<td class="num" data-head="没送到">${counts.failed + counts.unknown}</td>
<td class="num" data-head="回复">${counts.replied}</td><td class="num" data-head="想去">${counts.interested}</td>
<td class="nowrap">${timeWords(createdAt)}</td></tr>`;

/** One message with what became of it and what the worker answered. */
export const replyRow = (message: Message): Html => html`<tr>
<td class="nowrap">${workerLink(message.workerId, message.maskedName)}</td>
<td><a href="/staff/vacancies/${message.vacancyId}">${message.vacancyTitle}</a></td>
<td><span class="tag ${message.status}">${messageWords[message.status]}</span>${
  message.because && html`<br><small>${message.because.zh}</small>`
}</td>
<td>${message.answer ? html`<span class="tag ${message.answer}">${answerWords[message.answer]}</span>` : html`<span class="soft">还没有回</span>`}${
  message.reason && html` <small>${reasonWords[message.reason]}</small>`
}</td>
<td class="nowrap">${message.answeredAt ? timeWords(message.answeredAt) : ""}</td></tr>`;

/** Column heads of `replyRow`. */
export const replyHeads = ["务工人员", "岗位", "消息", "回复", "回复时间"] as const;

const referralRow = (referral: Referral): Html => html`<tr>
<td class="nowrap">${workerLink(referral.workerId, referral.maskedName)}</td>
<td><a href="/staff/vacancies/${referral.vacancyId}">${referral.vacancyTitle}</a></td>
<td><span class="tag ${referral.status}">${referralWords[referral.status]}</span>${
  referral.refusalReason && html` <small>${refusalWords[referral.refusalReason]}</small>`
}</td>
<td class="nowrap">${timeWords(referral.referredAt)}</td></tr>`;

const tab = (of: VacancyStatus, on: VacancyStatus): Html =>
  html`<a href="/staff?status=${of}" class="${of === on ? "on" : ""}">${statusWords[of]}</a>`;

const whenNoVacancy: Record<VacancyStatus, string> = {
  live: "现在没有在招的岗位。请企业用接口发布，或者用 npx qx import vacancies 导入。",
  draft: "没有待核的岗位。",
  closed: "没有关闭的岗位。",
};

const replyList = (replies: readonly Message[]): Html =>
  html`<h2 id="replies">回复</h2>${tableOf(replyHeads, replies.map(replyRow), "还没有人回复。发出推送后，务工人员的回复会出现在这里。")}`;

const referralList = (referrals: readonly Referral[]): Html =>
  html`<h2 id="referrals">推荐给企业</h2>${tableOf(["务工人员", "岗位", "进展", "推荐时间"], referrals.map(referralRow), "还没有推荐。有人回复“我想去”就会自动推荐给企业。")}`;

const campaignHeads = ["岗位", "状态", { num: "计划" }, { num: "送达" }, { num: "没送到" }, { num: "回复" }, { num: "想去" }, "建立时间"];

const campaignList = (campaigns: readonly CampaignLine[]): Html =>
  html`<h2 id="campaigns">推送批次</h2>${tableOf(campaignHeads, campaigns.map(campaignRow), "还没有推送过。打开一个在招的岗位，点“做推送方案”。")}`;

/** What comes in below a long list of vacancies is one touch away. */
const ways = ({ replies, referrals, campaigns }: HomeView): Html => html`<p class="ways">${replies && html`<a href="#replies">回复</a>`}
${referrals && html`<a href="#referrals">推荐给企业</a>`}
${campaigns && html`<a href="#campaigns">推送批次</a>`}</p>`;

/** The staff's first page: vacancies, campaigns, replies, referrals, newest first. */
export const homePage = (view: HomeView): string =>
  layout(
    "工作台",
    html`<h1>岗位</h1>${ways(view)}<nav class="tabs">${(["live", "draft", "closed"] as const).map((status) => tab(status, view.status))}</nav>
${tableOf(["岗位", "来源", "地点", "工资", { num: "空余 / 名额" }, "状态", "登记时间"], view.vacancies.map(vacancyRow), whenNoVacancy[view.status])}
${view.more && html`<p><a href="/staff?status=${view.status}&cursor=${view.more}">更早的岗位 →</a></p>`}
${view.replies && replyList(view.replies)}
${view.referrals && referralList(view.referrals)}
${view.campaigns && campaignList(view.campaigns)}`,
    { viewer: view.viewer },
  );
