import type { Candidate } from "@qianxian/contracts/matcher";
import type { Employer, Lack, Vacancy } from "@qianxian/contracts/vacancies";
import { regionName } from "@qianxian/gazetteer";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { scoreBars, tableOf } from "./parts.ts";
import { tokenField, type Viewer } from "./viewer.ts";
import { workerLink } from "./worker.ts";
import { baseWords, livingWords, sectorWords, statusWords, wageWords } from "./words.ts";

export type VacancyView = {
  viewer: Viewer;
  vacancy: Vacancy;
  /** Null while the matcher has not read the vacancy yet. */
  candidates: { eligible: number; failedGate: string | null; items: readonly Candidate[] } | null;
  /** Without it, candidates are not the viewer's affair. */
  seesCandidates: boolean;
  employers: readonly Employer[];
  /** What was wrong with the last change. */
  complaint: string | null;
  mayChange: boolean;
  mayPlan: boolean;
};

const candidateRow = (candidate: Candidate): Html => html`<tr>
<td class="num" data-head="第">${candidate.rank}</td>
<td class="nowrap">${workerLink(candidate.workerId, candidate.maskedName)}<br><small>${candidate.workerId.slice(-6)}</small></td>
<td>${scoreBars(candidate.score, candidate.parts)}</td>
<td title="${candidate.sentence.en}">${candidate.sentence.zh}</td></tr>`;

const facts = (vacancy: Vacancy): Html => html`<div class="facts">
<span>${vacancy.employerName ?? "没写企业"}</span><span>来源 ${baseWords[vacancy.base]}</span>
<span>${vacancy.region ? regionName(vacancy.region) : "没写地点"}</span>
<span>${wageWords(vacancy.wage)} ${livingWords(vacancy)}</span>
<span>${vacancy.sector ? sectorWords[vacancy.sector] : "没写行业"}</span>
<span>名额 ${vacancy.seats.total || "没写"}${vacancy.seats.total > 0 && `，空余 ${vacancy.seats.open}，已同意 ${vacancy.seats.reserved}，已上岗 ${vacancy.seats.filled}`}</span>
${vacancy.skills.length > 0 && html`<span>技能 ${vacancy.skills.map((skill) => `${skill.name}${skill.must ? "" : "（优先）"}`).join("、")}</span>`}
${vacancy.certificates.length > 0 && html`<span>证书 ${vacancy.certificates.join("、")}</span>`}
${vacancy.closesOn && html`<span>截止 ${vacancy.closesOn}</span>`}</div>
${vacancy.description && html`<details><summary>原文</summary><p>${vacancy.description}</p></details>`}`;

const fieldFor = (lack: Lack, employers: readonly Employer[]): Html => {
  switch (lack) {
    case "seats":
      return html`<label>招几个人<input name="seats" type="number" min="1" max="10000" required></label>`;
    case "wage":
      return html`<label>月工资从（元）<input name="wageMin" type="number" min="1" required></label>
<label>到（元）<input name="wageMax" type="number" min="1" required></label>`;
    case "region":
      return html`<label>工作地点<input name="region" placeholder="如 常州武进" required></label>`;
    case "sector":
      return html`<label>行业<select name="sector">${Object.entries(sectorWords).map(
        ([code, words]) => html`<option value="${code}">${words}</option>`,
      )}</select></label>`;
    case "closes-on":
      return html`<label>截止日期<input name="closesOn" type="date" required></label>`;
    case "employer":
      return html`<label>企业<select name="employerId">${employers.map(
        (employer) => html`<option value="${employer.id}">${employer.name}</option>`,
      )}</select></label>`;
    case "wording":
      return html`<label><input name="wordingCleared" type="checkbox" value="yes" required>已看过原文，没有限性别、民族、户籍等不合法的要求</label>`;
  }
};

const completion = ({ vacancy, employers, mayChange, viewer }: VacancyView): Html => html`<div class="note">
<b>待核岗位：可以预览，不能推送。</b>${vacancy.lacksSay.map((lack) => html`<br>${lack.zh}`)}</div>
${
  mayChange &&
  html`<div class="card"><form class="inline" method="post" action="/staff/vacancies/${vacancy.id}">
${tokenField(viewer)}<input type="hidden" name="revision" value="${vacancy.revision}">
${vacancy.lacks.map((lack) => fieldFor(lack, employers))}<button>补充并上线</button></form></div>`
}`;

const planForm = ({ vacancy, viewer }: VacancyView): Html => html`<div class="card"><form class="inline" method="post" action="/staff/campaigns">
${tokenField(viewer)}<input type="hidden" name="vacancyId" value="${vacancy.id}">
<label>每个名额推几个人<input name="offersPerSeat" type="number" min="1" max="20" value="3"></label>
<label>最低匹配分<input name="scoreMin" type="number" min="0" max="100" value="55"></label>
<button>做推送方案</button><span class="soft">先看方案：谁会收到、为什么；这一步不发任何消息。</span></form></div>`;

const candidateList = ({ vacancy, candidates }: VacancyView): Html => {
  if (!candidates) return html`<div class="card empty">岗位刚登记，正在排队进入匹配，请稍后刷新。</div>`;
  const empty = candidates.failedGate ?? "您管的人里，没有找到符合条件而且正在找活的。在外地的人登记到哪个劳务工作站，哪个站才看得到。";
  return html`<h2>最合适的人${vacancy.status === "draft" && "（预览）"}</h2>
${candidates.items.length > 0 && html`<p class="soft">正在找活而且符合条件的有 ${candidates.eligible} 人，下面是匹配最好的 ${candidates.items.length} 人。</p>`}
${tableOf([{ num: "名次" }, "务工人员", "匹配分", "为什么"], candidates.items.map(candidateRow), empty)}`;
};

/** One vacancy: facts, what it lacks, its best candidates with why, and the way to a campaign. */
export const vacancyPage = (view: VacancyView): string => {
  const { vacancy } = view;
  return layout(
    vacancy.title,
    html`<p class="soft"><a href="/staff">工作台</a> / 岗位</p>
<h1>${vacancy.title} <span class="tag ${vacancy.status}">${statusWords[vacancy.status]}</span></h1>
<div class="card">${facts(vacancy)}</div>
${view.complaint && html`<p class="note" role="alert">${view.complaint}</p>`}
${vacancy.status === "draft" && completion(view)}
${vacancy.status === "live" && view.mayPlan && planForm(view)}
${view.seesCandidates && candidateList(view)}`,
    { viewer: view.viewer },
  );
};
