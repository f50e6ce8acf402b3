import { entry } from "./entry.ts";
import { html } from "./html.ts";

/** What the form of an invited person shows. */
export type InvitationView = {
  /** Kept only while it is good, so that nobody has to paste it again for a better password. */
  code?: string;
  complaint?: string;
};

/** Where an invited person sets the password. The code is pasted here and stands in no address. */
export const invitationPage = ({ code, complaint }: InvitationView): string =>
  entry(
    "设置密码",
    html`<h1>设置密码</h1>
<p class="soft">管理员给您开了账号，或者帮您重设密码，会给您一个邀请码。邀请码只能用一次，七天内有效。</p>
${complaint !== undefined && html`<p class="note" role="alert">${complaint}</p>`}
<form method="post" action="/invitation">
<label>邀请码<input name="invitation" autocomplete="off" autocapitalize="none" spellcheck="false" required maxlength="200" value="${code}"></label>
<label>新密码，至少 10 个字符<input name="password" type="password" autocomplete="new-password" required minlength="10" maxlength="200"></label>
<label>再填一次新密码<input name="again" type="password" autocomplete="new-password" required minlength="10" maxlength="200"></label>
<button>设好密码</button></form>
<p class="soft after">已经有密码？<a href="/login">去登录</a></p>`,
  );
