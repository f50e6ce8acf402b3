import { logInCodeLooks, logInCodePattern } from "@qianxian/contracts/identity";
import type { joinLinkRoutes } from "@qianxian/contracts/profiles";
import type { z } from "zod";
import { type Html, html } from "./html.ts";
import { callCompany, openFrame } from "./open-frame.ts";

/** Whose crew a leader's link leads to. */
export type JoinLinkView = z.output<typeof joinLinkRoutes.readJoinLink.output>;

/** What is asked for once a code may be on its way. */
export type JoinCodeView = {
  /** As it was typed; it goes back with the code, in the body. */
  typed: string;
  code?: string;
  /** Several share the phone. */
  asksName?: boolean;
  complaint?: string;
};

const questions = "有不明白的，打电话问劳务公司";

const addressOf = (token: string): string => `/c/join/${encodeURIComponent(token)}`;

const note = (complaint: string | undefined): Html | undefined =>
  complaint === undefined ? undefined : html`<p class="note" role="alert">${complaint}</p>`;

const crewOf = ({ leader, townName }: JoinLinkView): Html =>
  html`<div class="card"><table class="facts"><tr class="first"><th scope="row">带头人</th><td>${leader}</td></tr><tr><th scope="row">班组</th><td>${townName || "本县"}的班组</td></tr></table></div>`;

/** Behind a leader's code: whose crew, what joining means, and the phone of whoever wants to join. Works without script. */
export const joinPage = (token: string, view: JoinLinkView, phone: string, complaint?: string): string =>
  openFrame(
    "加入班组",
    html`<h1>加入一个务工班组</h1>
${crewOf(view)}
<p>加入以后，带头人可以看到班组适合哪些岗位，帮大家一起找活。愿不愿意由您自己定，不加入也不影响您自己找活；加入以后随时可以退出。</p>
${note(complaint)}
<form method="post" action="${addressOf(token)}/code"><label>您本人的手机号<input name="phone" type="tel" autocomplete="tel" required></label>
<button class="yes">发验证码</button></form>
<p class="soft">要用务工台账里登记的手机号。没有登记手机，或者换了号码，请找村里的工作人员。</p>
${callCompany(phone, questions)}`,
  );

const nameField = html`<label>本人的全名<input name="name" autocomplete="name" maxlength="50" required></label>`;

/** The code that went to the phone, as the person's own yes. */
export const joinCodePage = (token: string, { typed, code, asksName, complaint }: JoinCodeView, phone: string): string =>
  openFrame(
    "填验证码",
    html`<h1>填手机收到的验证码</h1>
<p>如果 ${typed} 是台账里登记的手机号，验证码马上会发到这个手机上，五分钟内有效。</p>
${note(complaint)}
<form method="post" action="${addressOf(token)}"><input type="hidden" name="phone" value="${typed}">
<label>${logInCodeLooks.zh}<input name="code" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" required pattern="${logInCodePattern}" title="短信里的${logInCodeLooks.zh}" value="${code}"></label>
${asksName && nameField}
<p>自己愿意加入才填。验证码不要告诉别人，带头人也不要告诉。</p>
<button class="yes">我愿意加入</button></form>
<p class="soft">没有收到？<a href="${addressOf(token)}">核对号码，再发一次</a>。还是没有，请找村里的工作人员。</p>
${callCompany(phone, questions)}`,
  );

/** Says that the person is in the crew now. */
export const joinedPage = (view: JoinLinkView, phone: string): string =>
  openFrame(
    "已经加入",
    html`<h1>您已经加入班组</h1>
<p class="note good" role="status">有合适的岗位，带头人会跟您说。以后想退出，跟村里的工作人员说一声就行。</p>
${crewOf(view)}
${callCompany(phone, questions)}`,
  );
