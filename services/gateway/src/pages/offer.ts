import type { Answer, NotSuitableReason, Offer } from "@qianxian/contracts/outreach";
import { type Html, html } from "./html.ts";
import { callCompany, openFrame } from "./open-frame.ts";
import { type Told, vacancyFacts } from "./vacancy-facts.ts";
import { dayWords } from "./dates.ts";

/** A worker's link, and what is known of its vacancy besides. */
export type OfferView = {
  token: string;
  offer: Offer;
  /** What everybody may know of the vacancy, or null when it can't be told now. */
  more: Omit<Told, "seatsOpen"> | null;
  /** The company's phone number; may be empty. */
  phone: string;
};

const answerWords: Record<Answer, string> = { interested: "我想去", "not-suitable": "不合适", "call-me": "请打电话给我" };

const reasonWords: Record<NotSuitableReason, string> = {
  "too-far": "离家太远",
  "pay-too-low": "工资太低",
  "other-work": "想做别的活",
  "has-work": "已经有活干",
  other: "别的原因",
};

/** The sentence, clause by clause, so that it can be read at arm's length. */
const clausesOf = ({ sentence }: Offer): string[] => sentence.zh.split("；").filter(Boolean);

/** What happens next, so that nobody waits for nothing. */
const next: Record<Answer, readonly string[]> = {
  interested: ["劳务公司已经知道您想去。", "工作人员会联系您，说清楚哪天走、怎么去、带什么。请把手机开着。"],
  "call-me": ["劳务公司已经知道了。", "工作人员会打电话给您，有什么想问的，先想好。请把手机开着。"],
  "not-suitable": ["知道了，您不用再做什么。", "有更合适的活，我们再告诉您。"],
};

const given = ({ answer }: Offer): Html | false =>
  answer !== null &&
  html`<div class="note good" role="status"><p>您回的是：<b>${answerWords[answer]}</b></p>${next[answer].map((words) => html`<p>${words}</p>`)}</div>`;

/** Who has said yes before the seats filled may hold one of them, and keeps every answer. */
const saidYes = ({ answer }: Offer): boolean => answer === "interested";

const standing = (offer: Offer): Html | false => {
  if (offer.stillOpen) return false;
  if (saidYes(offer)) return html`<p class="note">这个岗位现在没有空余名额了。有没有您的份，请等工作人员联系您。</p>`;
  const why = offer.vacancy.status === "closed" ? "这个岗位已经关闭，不再招人了。" : "这个岗位已经招满了。";
  return html`<p class="note">${why}想找别的活，点下面的“请打电话给我”。</p>`;
};

const send = ({ token }: OfferView, content: Html): Html => html`<form method="post" action="/o/${encodeURIComponent(token)}">${content}</form>`;

const chosen = "（您选的）";

const answerButton = (view: OfferView, answer: "interested" | "call-me"): Html => {
  const classes = [answer === "interested" && "yes", view.offer.answer === answer && "on"].filter(Boolean).join(" ");
  return send(view, html`<button name="answer" value="${answer}" class="${classes}">${answerWords[answer]}${view.offer.answer === answer && chosen}</button>`);
};

/** A touch shows the reasons, one more answers; a phone that can't fold shows them all. */
const no = (view: OfferView): Html => html`<details><summary${view.offer.answer === "not-suitable" && html` class="on"`}>不合适${view.offer.answer === "not-suitable" && chosen}</summary>
${send(
  view,
  html`<p>为什么不合适？点一个：</p><input type="hidden" name="answer" value="not-suitable">
${Object.entries(reasonWords).map(([reason, words]) => html`<button name="reason" value="${reason}">${words}</button>`)}`,
)}</details>`;

const answers = (view: OfferView): Html => {
  const { offer } = view;
  if (!offer.stillOpen && !saidYes(offer)) return answerButton(view, "call-me");
  return html`<h2>${offer.answer === null ? "您去不去？" : "改主意了，可以再点"}</h2><p class="soft">${dayWords(offer.answerBy)}以前都可以回。</p>
${answerButton(view, "interested")}${no(view)}${answerButton(view, "call-me")}`;
};

/**
 * A worker's page: what, where, how much, why it suits, and three ways to answer; of a vacancy that is
 * closed or full only a call. Works without script.
 */
export const offerPage = (view: OfferView): string => {
  const { offer, more, phone } = view;
  const clauses = clausesOf(offer);
  return openFrame(
    offer.vacancy.title,
    html`${given(offer)}${standing(offer)}<h1>${offer.vacancy.title}</h1>
${vacancyFacts({ ...more, ...offer.vacancy })}
${clauses.length > 0 && html`<h2>为什么告诉您</h2><ul class="card why">${clauses.map((clause) => html`<li>${clause}</li>`)}</ul>`}
${answers(view)}${callCompany(phone)}`,
  );
};
