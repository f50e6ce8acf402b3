import type { FailedGate, VacancyMatch } from "@qianxian/contracts/matcher";
import type { Worker } from "@qianxian/contracts/profiles";
import { homePlaceOf, regionName } from "@qianxian/gazetteer";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { scoreBars, tableOf } from "./parts.ts";
import { tokenField, type Viewer } from "./viewer.ts";
import { seekingWords, wageWords } from "./words.ts";

export type WorkerView = {
  viewer: Viewer;
  worker: Worker;
  /** Null while the matcher has not read the person yet, or when matches are not the viewer's affair. */
  matches: { failedGate: FailedGate | null; items: readonly VacancyMatch[] } | null;
  mayReveal: boolean;
  /** Name and phone in full: only in the answer to the form that asked for them. */
  shown: { name: string; phone: string | null } | null;
  complaint: string | null;
};

/** A masked name that leads to the person's page. */
export const workerLink = (workerId: string, maskedName: string | null): Html =>
  maskedName === null ? html`—` : html`<a href="/staff/workers/${workerId}">${maskedName}</a>`;

const facts = (worker: Worker): Html => html`<div class="card"><div class="facts">
<span>电话 ${worker.maskedPhone ?? "没有登记"}</span>
<span>${homePlaceOf(worker.town)?.name ?? worker.town} ${homePlaceOf(worker.village)?.name ?? worker.village}</span>
<span>${seekingWords[worker.seeking.state]}${worker.seeking.from && `，从 ${worker.seeking.from}`}（${worker.seeking.verifiedOn} 核实）</span>
${worker.presentRegion && html`<span>现在在 ${regionName(worker.presentRegion)}</span>`}
${worker.skills.length > 0 && html`<span>技能 ${worker.skills.map(({ name }) => name).join("、")}</span>`}
${worker.certificates.length > 0 && html`<span>证书 ${worker.certificates.map(({ name }) => name).join("、")}</span>`}
<span>${worker.consentToPush ? "同意接收消息" : "没有同意接收消息"}</span></div></div>`;

const inFull = ({ name, phone }: NonNullable<WorkerView["shown"]>): Html => html`<p class="note good" role="status">
<b>${name}</b> ${phone === null ? "没有登记电话" : html`<a href="tel:${phone}">${phone}</a>`}<br><small>这次查看已经记进操作记录。离开这一页就看不到了。</small></p>`;

const revealForm = ({ viewer, worker }: WorkerView): Html => html`<div class="card"><form class="inline" method="post" action="/staff/workers/${encodeURIComponent(worker.id)}">
${tokenField(viewer)}<label>要联系本人？写明原因<input name="reason" required minlength="2" maxlength="200" placeholder="如 本人要求回电话"></label>
<button>看姓名和电话</button><span class="soft">每次都记进操作记录，次数有限；原因里不写号码。</span></form></div>`;

const matchRow = ({ vacancy, score, parts, sentence }: VacancyMatch): Html => html`<tr>
<td class="job"><a href="/staff/vacancies/${vacancy.id}">${vacancy.title}</a><br><small>${vacancy.employerName ?? ""}</small></td>
<td class="nowrap">${wageWords(vacancy.wage)}</td><td>${scoreBars(score, parts)}</td><td>${sentence.zh}</td></tr>`;

const matchList = ({ matches }: WorkerView): Html | false =>
  matches !== null &&
  html`<h2>最合适的岗位</h2>${tableOf(["岗位", "工资", "匹配分", "为什么"], matches.items.map(matchRow), matches.failedGate?.says.zh ?? "现在没有合适的岗位。")}`;

/** One person, masked: what is known, the vacancies that suit best, and the way to name and phone in full. */
export const workerPage = (view: WorkerView): string =>
  layout(
    "务工人员",
    html`<p class="soft"><a href="/staff">工作台</a> / 务工人员</p><h1>${view.worker.maskedName}</h1>
${view.complaint && html`<p class="note" role="alert">${view.complaint}</p>`}${view.shown && inFull(view.shown)}
${facts(view.worker)}
${view.mayReveal && view.shown === null && revealForm(view)}
${matchList(view)}`,
    { viewer: view.viewer },
  );
