import { html } from "./html.ts";
import { layout } from "./layout.ts";

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
