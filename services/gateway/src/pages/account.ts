import { roleNames } from "@qianxian/contracts/access";
import type { SessionCard } from "@qianxian/contracts/identity";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { tableOf } from "./table.ts";
import { tokenField, type Viewer } from "./viewer.ts";
import { timeWords } from "./dates.ts";

/** What somebody sees of the own account. */
export type AccountView = {
  viewer: Viewer;
  sessions: readonly SessionCard[];
  hasTotp: boolean;
  /** A leader logs in by a code sent to the phone. */
  hasPassword: boolean;
  done: string | null;
  complaint: string | null;
};

type Framed = Pick<AccountView, "viewer">;

const notes = ({ done, complaint }: Pick<AccountView, "done" | "complaint">): Html =>
  html`${done !== null && html`<p class="note good" role="status">${done}</p>`}${complaint !== null && html`<p class="note" role="alert">${complaint}</p>`}`;

const passwordField = (words: string, name: string): Html =>
  html`<label>${words}<input name="${name}" type="password" autocomplete="current-password" required maxlength="200"></label>`;

const newPasswordField = (words: string, name: string): Html =>
  html`<label>${words}<input name="${name}" type="password" autocomplete="new-password" required minlength="10" maxlength="200"></label>`;

const end = (viewer: Viewer, id: string): Html =>
  html`<form method="post" action="/account/sessions/${encodeURIComponent(id)}/revoke">${tokenField(viewer)}<button class="plain small">让它退出</button></form>`;

const sessionRow =
  (viewer: Viewer) =>
  ({ id, openedAt, seenAt, from, role, isThis }: SessionCard): Html => html`<tr>
<td class="nowrap" data-head="登录时间">${timeWords(openedAt)}</td><td class="nowrap" data-head="最近使用">${timeWords(seenAt)}</td>
<td data-head="网络地址">${from ?? "不清楚"}</td><td class="nowrap" data-head="身份">${roleNames[role].zh}</td>
<td class="nowrap">${isThis ? html`<span class="tag">就是这里</span>` : end(viewer, id)}</td></tr>`;

const sessionList = ({ viewer, sessions }: AccountView): Html => html`<h2>登录在哪些地方</h2>
<p class="soft">有不认识的，先让它退出，再改密码。</p>
${tableOf(["登录时间", "最近使用", "网络地址", "身份", ""], sessions.map(sessionRow(viewer)), "没有别的登录。")}`;

const changePassword = ({ viewer }: AccountView): Html => html`<section class="card"><h2>改密码</h2>
<p class="soft">改好以后，您在别处的登录都会退出。</p>
<form class="stack" method="post" action="/account/password">${tokenField(viewer)}
${passwordField("现在的密码", "oldPassword")}${newPasswordField("新密码，至少 10 个字符", "newPassword")}${newPasswordField("再填一次新密码", "again")}
<button>改密码</button></form></section>`;

const begin = (viewer: Viewer): Html => html`<p class="soft">开了以后，登录时除了密码，还要填手机上身份验证器给出的六位数字（没有验证器的，请管理员帮您装）。密码被人知道了，别人也进不来。</p>
<form class="stack" method="post" action="/account/second-factor">${tokenField(viewer)}
${passwordField("现在的密码", "password")}<button>开两步验证</button></form>`;

const remove = (viewer: Viewer): Html => html`<p>已经开了。<span class="soft">换手机要先关掉，再重新开。</span></p>
<form class="stack" method="post" action="/account/second-factor/remove">${tokenField(viewer)}
${passwordField("现在的密码", "password")}<label>验证器上的六位数字，或备用码<input name="code" autocomplete="one-time-code" required maxlength="20"></label>
<button class="plain">关掉两步验证</button></form>`;

const secondFactor = ({ viewer, hasTotp }: AccountView): Html =>
  html`<section class="card"><h2>两步验证</h2>${hasTotp ? remove(viewer) : begin(viewer)}</section>`;

/** The own account: where it is logged in, its password, its second factor. */
export const accountPage = (view: AccountView): string =>
  layout(
    "我的账号",
    html`<h1>我的账号</h1><p class="soft">${view.viewer.name && `${view.viewer.name} · `}${view.viewer.who}</p>${notes(view)}
${sessionList(view)}
${
  view.hasPassword
    ? html`<div class="pair">${changePassword(view)}${secondFactor(view)}</div>`
    : html`<p class="soft">您用手机验证码登录，不用密码。</p>`
}`,
    view.viewer,
  );

/** A secret to be put into the authenticator; null once it has been shown, since it is told once. */
export type EnrolView = Framed & { secret: { secret: string; uri: string } | null; complaint: string | null };

const inFours = (text: string): string => {
  const letters = [...text];
  const groups = Array.from({ length: Math.ceil(letters.length / 4) }, (_, n) => letters.slice(4 * n, 4 * n + 4).join(""));
  return groups.join(" ");
};

const shown = ({ secret, uri }: NonNullable<EnrolView["secret"]>): Html => html`<p>1. 打开手机上的验证器，选“手动输入密钥”，照着填，类型选“基于时间”：</p>
<p class="secret"><code>${inFours(secret)}</code></p>
${uri.startsWith("otpauth://totp/") && html`<p>就在这部手机上办的，可以<a href="${uri}">直接加到验证器</a>。</p>`}
<details><summary>验证器要整串地址的</summary><p class="secret"><code>${uri}</code></p></details>
<p class="soft">密钥只显示这一次，不要发给别人。</p><p>2. 填验证器上现在的六位数字：</p>`;

/** The second step of a second factor: the secret, and the code that confirms it. */
export const enrolPage = (view: EnrolView): string =>
  layout(
    "开两步验证",
    html`<div class="card narrow"><h1>开两步验证</h1>${notes({ done: null, complaint: view.complaint })}
${view.secret ? shown(view.secret) : html`<p>密钥已经加到验证器里的，再填一次现在的六位数字；没有加上的，请<a href="/account">重新开始</a>。</p>`}
<form method="post" action="/account/second-factor/confirm">${tokenField(view.viewer)}
<label>六位数字<input name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="12"></label><button>确认</button></form>
<p class="soft after"><a href="/account">先不开了</a></p></div>`,
    view.viewer,
  );

/** The recovery codes, shown this once. */
export const recoveryCodesPage = (view: Framed & { codes: readonly string[] }): string =>
  layout(
    "备用码",
    html`<div class="card narrow"><h1>两步验证开好了</h1>
<p>手机不在身边时，用备用码登录，每个只能用一次。请现在抄下来或打印，收在稳妥的地方。</p>
<p class="note">这一页关掉就看不到了。</p>
<ul class="codes">${view.codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<p><a href="/account">抄好了，回到我的账号</a></p></div>`,
    view.viewer,
  );
