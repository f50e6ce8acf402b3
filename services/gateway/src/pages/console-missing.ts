import { html } from "./html.ts";
import { layout } from "./layout.ts";

/** Says to who installs the stack what is missing, and to everybody else to wait. */
export const consoleMissingPage = (): string =>
  layout(
    "工作台还没有装好",
    html`<div class="card narrow"><h1>工作台还没有装好</h1>
<p>请过一会儿再打开。还是打不开，请告诉管理系统的人：网页还没有生成，在程序所在的文件夹里运行一次 <code>npm run build</code>，再刷新这一页。</p>
<p class="soft" lang="en">The console is not built yet: run <code>npm run build</code>, then load this page again.</p></div>`,
  );
