import type { Campaign, LeftOut, Message, PlannedMessage } from "@qianxian/contracts/outreach";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { tableOf } from "./parts.ts";
import { replyHeads, replyRow } from "./staff-home.ts";
import { tokenField, type Viewer } from "./viewer.ts";
import { workerLink } from "./worker.ts";
import { leftOutWords, scoreWords, wageWords } from "./words.ts";

export type CampaignView = { viewer: Viewer; campaign: Campaign; messages: readonly Message[]; maySend: boolean };

const count = (words: string, n: number): Html => html`<div><b>${n}</b><span class="soft">${words}</span></div>`;

const headings = { planned: "推送方案（还没有发）", sending: "正在发送", paused: "先停着，没有发完", sent: "已经发完" } as const;

const counts = ({ counts: n, leftOut, notSeeking, status }: Campaign): Html => html`<div class="card counts">
${count("计划推送", n.planned)}${
  status !== "planned" &&
  [count("排队", n.queued), count("送达", n.sent), count("没发出去", n.failed), count("待查", n.unknown), count("回复", n.replied), count("想去", n.interested)]
}${count("没有入选", leftOut.length)}${count("没在找活", notSeeking)}</div>`;

const plannedRow =
  (titles: ReadonlyMap<string, string>) =>
  (planned: PlannedMessage): Html => html`<tr><td class="nowrap">${workerLink(planned.workerId, planned.maskedName)}</td>
<td class="job">${titles.get(planned.vacancyId) ?? ""}</td><td class="num" data-head="匹配分">${scoreWords(planned.score)}</td>
<td>${planned.sentence.zh}</td></tr>`;

const leftOutRow = (left: LeftOut): Html => html`<tr><td class="nowrap">${workerLink(left.workerId, left.maskedName)}</td>
<td class="nowrap">${leftOutWords[left.reason]}</td><td>${left.says.zh}</td></tr>`;

const listedMax = 200;

/** Who is left out: the reasons with their counts, each person on opening it. */
const leftOutList = (leftOut: readonly LeftOut[]): Html => {
  const byReason = new Map<LeftOut["reason"], number>();
  for (const { reason } of leftOut) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const reasons = [...byReason].map(([reason, n]) => `${leftOutWords[reason]} ${n} 人`).join("，");
  return html`<details class="more"><summary>没有入选的人和原因 <small>${reasons || "没有"}</small></summary>
${tableOf(["务工人员", "原因", "说明"], leftOut.slice(0, listedMax).map(leftOutRow), "正在找活的人都入选了。")}
${leftOut.length > listedMax && html`<p class="soft">只列出前 ${listedMax} 人，共 ${leftOut.length} 人。</p>`}</details>`;
};

const sendForm = ({ campaign, viewer }: CampaignView): Html => html`<div class="card"><form class="inline" method="post" action="/staff/campaigns/${campaign.id}/send">${tokenField(viewer)}
<button>确认发送 ${campaign.counts.planned} 条消息</button><span class="soft">到现在为止还没有人收到消息。每人只发一条，发过的岗位不会再发给同一个人。</span></form></div>`;

/** One campaign: the plan with reasons, the way to send it, and what came of it. */
export const campaignPage = (view: CampaignView): string => {
  const { viewer, campaign, messages, maySend } = view;
  const titles = new Map(campaign.vacancies.map((vacancy) => [vacancy.id as string, vacancy.title]));
  const planned = campaign.status === "planned";
  return layout(
    "推送批次",
    html`<p class="soft"><a href="/staff">工作台</a> / 推送批次</p>
<h1>${headings[campaign.status]}</h1>
${campaign.vacancies.map((vacancy) => html`<p><a href="/staff/vacancies/${vacancy.id}">${vacancy.title}</a> <span class="soft">${vacancy.employerName ?? ""} ${vacancy.regionName ?? ""} ${wageWords(vacancy.wage)} 空余 ${vacancy.seatsOpen}</span></p>`)}
${counts(campaign)}
${planned && maySend && campaign.counts.planned > 0 && sendForm(view)}
${
  planned
    ? html`<h2>谁会收到</h2>${tableOf(["务工人员", "岗位", { num: "匹配分" }, "为什么"], campaign.planned.map(plannedRow(titles)), "没有可以推送的人，请看下面每个人没有入选的原因。")}`
    : html`<h2>消息和回复</h2>${tableOf(replyHeads, messages.map(replyRow), "消息正在排队。")}`
}
${leftOutList(campaign.leftOut)}`,
    { viewer, ...(campaign.status === "sending" ? { refreshSeconds: 3 } : {}) },
  );
};
