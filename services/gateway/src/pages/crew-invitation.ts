import type { membershipRoutes } from "@qianxian/contracts/profiles";
import type { z } from "zod";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { dayWords } from "./words.ts";

/** What a link to a crew invites to: no word about any person. */
export type CrewInvitationView = z.output<typeof membershipRoutes.readCrewInvitation.output>;

const standing: Record<CrewInvitationView["status"], string | null> = {
  open: null,
  joined: "您已经答复：愿意加入。以后想退出，跟村里的工作人员说一声就行。",
  refused: "您已经答复：不加入。这不影响您自己找活。",
  lapsed: "这份邀请已经过期。还想加入，请带头人或者村里的工作人员重新邀请。",
};

const answers = (token: string): Html => html`<p>加入以后，带头人可以看到班组适合哪些岗位，帮大家一起找活。愿不愿意由您自己定，不加入也不影响您自己找活；加入以后随时可以退出。</p>
<form method="post" action="/c/${encodeURIComponent(token)}"><button name="answer" value="join">我愿意加入</button></form>
<form method="post" action="/c/${encodeURIComponent(token)}"><button class="plain" name="answer" value="refuse">不加入</button></form>`;

const call = (phone: string): Html | "" => (phone === "" ? "" : html`<p class="soft after">有不明白的，打劳务公司电话 <a href="tel:${phone}">${phone}</a></p>`);

/** An invited person's page: which crew, until when, and two ways to answer. Works without script. */
export const crewInvitationPage = (token: string, view: CrewInvitationView, phone: string): string =>
  layout(
    "加入班组",
    html`<div class="offer"><h1>请您加入一个务工班组</h1>
${standing[view.status] && html`<p class="note" role="status">${standing[view.status]}</p>`}
<div class="card"><dl><dt>班组</dt><dd>${view.townName || "本县"}的班组</dd><dt>人数</dt><dd>现在 ${view.members} 人</dd>${
      view.status === "open" && html`<dt>答复</dt><dd>请在 ${dayWords(view.expiresAt)}前答复</dd>`
    }</dl></div>
${view.status === "open" && answers(token)}
${call(phone)}</div>`,
    { notForStaff: true },
  );

/** Says that a link to a crew does not work, or an answer can't be taken, and what to do instead. */
export const crewProblemPage = (words: string, phone: string): string =>
  layout(
    "没有办成",
    html`<div class="offer"><div class="card"><h1>没有办成</h1><p>${words}</p>${call(phone)}</div></div>`,
    { notForStaff: true },
  );
