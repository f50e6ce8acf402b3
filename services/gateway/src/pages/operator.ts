import { html } from "./html.ts";
import { layout } from "./layout.ts";
import type { Viewer } from "./viewer.ts";

/** What an operator, who has no business with people's data, uses instead of the desk. */
export const operatorPage = (viewer: Viewer): string =>
  layout(
    "运维",
    html`<h1>运维在命令行里做</h1>
<p class="soft">运维人员看不到务工人员和岗位的资料，所以这里没有工作台。</p>
<div class="card"><p><code>qx doctor</code>：看各个服务是不是都好</p><p><code>qx backup</code>、<code>qx restore</code>：备份和恢复</p>
<p><code>qx queues list</code>：看做不成的事件，能重做的重做</p><p><code>qx keys rotate-data</code>：换加密数据用的密钥</p><p><code>qx --help</code>：看全部命令</p></div>
<p>改密码、开两步验证、看登录在哪些地方：<a href="/account">我的账号</a>。给程序用的接口：<a href="/docs">接口说明</a>。</p>`,
    viewer,
  );
