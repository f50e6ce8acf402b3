import { html } from "./html.ts";
import { layout } from "./layout.ts";

/** Says to a leader or an employer that these pages are not theirs. */
export const notStaffPage = (): string =>
  layout(
    "只给工作人员",
    html`<div class="card narrow"><h1>这里只给县、乡镇工作人员用</h1>
<p>用户名和密码没有错，但是您的账号不是工作人员的账号，进不了工作台。</p>
<p>带头能人和企业请用接口，说明在 <a href="/docs">接口说明</a>；不会用的请找劳务公司。</p>
<p><a href="/login">换一个账号登录</a></p></div>`,
    { notForStaff: true },
  );

/** The log-in page; `failed` says that the last try was wrong. */
export const loginPage = (failed: boolean): string =>
  layout(
    "登录",
    html`<div class="card narrow"><h1>牵线 · 登录</h1>
<p class="soft">县、乡镇工作人员使用。带头能人和企业请用接口。</p>
${failed && html`<p class="note" role="alert">用户名或密码不对，请再试一次。</p>`}
<form method="post" action="/login">
<label>用户名<input name="login" autocomplete="username" required autofocus></label>
<label>密码<input name="password" type="password" autocomplete="current-password" required></label>
<button>登录</button></form></div>`,
  );
