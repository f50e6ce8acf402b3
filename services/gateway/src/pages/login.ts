import { logInCodeLooks, logInCodePattern } from "@qianxian/contracts/identity";
import { entry } from "./entry.ts";
import { type Html, html } from "./html.ts";

/** What a log-in form shows. */
export type LogInView = {
  login?: string;
  phone?: string;
  /** What was wrong with the last try. */
  complaint?: string;
  /** What has just been done. */
  done?: string;
  /** Shows the field for a code. */
  asksCode?: boolean;
  /** Where to go afterwards: an address of ours. */
  next?: string;
};

const nextField = (next: string | undefined): Html | undefined =>
  next === undefined ? undefined : html`<input type="hidden" name="next" value="${next}">`;

const withNext = (path: string, next: string | undefined): string =>
  next === undefined ? path : `${path}?next=${encodeURIComponent(next)}`;

const note = (complaint: string | undefined): Html | undefined =>
  complaint === undefined ? undefined : html`<p class="note" role="alert">${complaint}</p>`;

const secondFactorField = html`<label>验证器上的六位数字，或备用码<input name="code" autocomplete="one-time-code" required></label>`;

/** The two ways to log in, with the one that is open. */
const ways = (on: "password" | "phone", next: string | undefined): Html => html`<nav class="ways" aria-label="登录方式">
<a href="${withNext("/login", next)}"${on === "password" && html` class="on" aria-current="page"`}>用户名登录</a>
<a href="${withNext("/login/phone", next)}"${on === "phone" && html` class="on" aria-current="page"`}>带头能人手机登录</a></nav>`;

/** The log-in page of who has a password; asks for the second factor once the account wants it. */
export const loginPage = ({ login, complaint, done, asksCode, next }: LogInView): string =>
  entry(
    "登录",
    html`<h1>登录</h1>${ways("password", next)}
${done !== undefined && html`<p class="note good" role="status">${done}</p>`}${note(complaint)}
<form method="post" action="/login">${nextField(next)}
<label>用户名<input name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus value="${login}"></label>
<label>密码<input name="password" type="password" autocomplete="current-password" required></label>
${asksCode && secondFactorField}
<button>登录</button></form>
<p class="soft after">第一次登录，或者忘了密码？<a href="/invitation">用邀请码设置密码</a></p>`,
  );

type PhoneView = { phone: string | undefined; next: string | undefined };

const phoneField = (phone: string | undefined): Html =>
  html`<label>手机号<input name="phone" type="tel" autocomplete="tel" required value="${phone}"></label>`;

const askCode = ({ phone, next }: PhoneView): Html => html`<form method="post" action="/login/phone">${nextField(next)}
${phoneField(phone)}<button>发验证码</button></form>`;

const giveCode = ({ phone, next }: PhoneView): Html => html`<p>如果这个号码是登记过的带头能人，验证码马上会发到手机上。</p>
<form method="post" action="/login/code">${nextField(next)}${phoneField(phone)}
<label>${logInCodeLooks.zh}<input name="code" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" required pattern="${logInCodePattern}" title="短信里的${logInCodeLooks.zh}"></label><button>登录</button></form>
<p class="soft after">没有收到？<a href="${withNext("/login/phone", next)}">换一个号码，或者再发一次</a></p>`;

/** The leaders' log-in: the phone number first, then the code that was sent to it. */
export const codePage = ({ phone, complaint, asksCode, next }: LogInView): string =>
  entry(
    "带头能人登录",
    html`<h1>登录</h1>${ways("phone", next)}${note(complaint)}
${asksCode ? giveCode({ phone, next }) : askCode({ phone, next })}`,
  );
