import type { Offer } from "@qianxian/contracts/outreach";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { answerWords, livingWords, reasonWords, wageWords } from "./words.ts";

const facts = ({ vacancy }: Offer): Html => html`<dl>
<dt>单位</dt><dd>${vacancy.employerName ?? "劳务公司代招"}</dd>
<dt>地点</dt><dd>${vacancy.regionName ?? "到劳务公司问"}</dd>
<dt>工资</dt><dd>${wageWords(vacancy.wage)}</dd>
<dt>食宿</dt><dd>${livingWords(vacancy) || "到劳务公司问"}</dd>
<dt>还招</dt><dd>${vacancy.seatsOpen} 人</dd></dl>`;

/** The sentence, clause by clause, so that it can be read at arm's length. */
const clausesOf = ({ sentence }: Offer): string[] => sentence.zh.split("；").filter(Boolean);

const callMe = (token: string): Html =>
  html`<form method="post" action="/o/${encodeURIComponent(token)}"><button class="plain" name="answer" value="call-me">请打电话给我</button></form>`;

const answers = (token: string): Html => html`<form method="post" action="/o/${encodeURIComponent(token)}">
<button name="answer" value="interested">我想去</button></form>
${callMe(token)}
<form method="post" action="/o/${encodeURIComponent(token)}"><fieldset><legend>不合适？说说为什么</legend>
${Object.entries(reasonWords).map(([code, words]) => html`<label><input type="radio" name="reason" value="${code}" required>${words}</label>`)}
<button class="plain" name="answer" value="not-suitable">不合适</button></fieldset></form>`;

const full = html`<p class="note">这个岗位已经招满了</p>`;
const closed = html`<p class="note">这个岗位已经关闭，不再招人了</p>`;
const mayBeYours = html`<p class="note">这个岗位现在没有空余名额了。有没有您的份，请等工作人员联系您。</p>`;

/** Who has said yes before the seats filled may hold one of them, and keeps every answer. */
const saidYes = ({ answer }: Offer): boolean => answer === "interested";

const standing = (offer: Offer): Html | false => {
  if (offer.stillOpen) return false;
  if (saidYes(offer)) return mayBeYours;
  return offer.vacancy.status === "closed" ? closed : full;
};

const thanks = {
  interested: "好的，已经告诉劳务公司您想去，工作人员会联系您。",
  "call-me": "好的，工作人员会打电话给您。",
  "not-suitable": "知道了，我们会留意更合适的活。",
} as const;

/**
 * A worker's page: what, where, how much, why it suits, and three ways to answer; of a vacancy that is
 * closed or full only a call. Works without script.
 */
export const offerPage = (token: string, offer: Offer, phone: string): string =>
  layout(
    offer.vacancy.title,
    html`<div class="offer"><h1>${offer.vacancy.title}</h1>
${offer.answer && html`<p class="note" role="status">您的回复：${answerWords[offer.answer]}。${thanks[offer.answer]}改主意可以再点。</p>`}
${standing(offer)}
<div class="card">${facts(offer)}<b>和您的情况比一比</b><ul>${clausesOf(offer).map((clause) => html`<li>${clause}</li>`)}</ul></div>
${offer.stillOpen || saidYes(offer) ? answers(token) : callMe(token)}
${phone && html`<p class="soft">劳务公司电话 <a href="tel:${phone}">${phone}</a></p>`}</div>`,
    { notForStaff: true },
  );

/** Says that a link does not work and what to do instead. */
export const offerProblemPage = (words: string, phone: string): string =>
  layout(
    "打不开",
    html`<div class="offer"><div class="card"><h1>打不开</h1><p>${words}</p>${
      phone && html`<p>劳务公司电话 <a href="tel:${phone}">${phone}</a></p>`
    }</div></div>`,
    { notForStaff: true },
  );
