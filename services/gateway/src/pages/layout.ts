import { type Html, html } from "./html.ts";

/**
 * A whole page. `who` shows the bar of somebody logged in; `refreshSeconds` reloads while work goes on; a page that
 * is not for staff does not lead to theirs.
 */
export const layout = (
  title: string,
  content: Html,
  options: { who?: string; refreshSeconds?: number; notForStaff?: true } = {},
): string =>
  `<!doctype html>${
    html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${options.refreshSeconds && html`<meta http-equiv="refresh" content="${options.refreshSeconds}">`}
<title>${title} · 牵线</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/assets/plain.css">
</head>
<body>
<header class="top"><div>
${options.notForStaff ? html`<span class="brand">牵线</span>` : html`<a class="brand" href="/staff">牵线</a>`}
${
  options.who &&
  html`<a href="/staff">工作台</a><a href="/docs">接口说明</a>
<div class="who"><span>${options.who}</span><form method="post" action="/logout"><button>退出</button></form></div>`
}
</div></header>
<main>${content}</main>
</body>
</html>`.text
  }`;

/** A page that says what went wrong and what to do; a worker is not sent to the staff's pages. */
export const problemPage = (zh: string, en: string, requestId: string, isForStaff: boolean): string =>
  layout(
    "没有办成",
    html`<div class="card narrow"><h1>没有办成</h1><p>${zh}</p><p class="soft" lang="en">${en}</p>
<p class="soft">请求编号 ${requestId}</p>${isForStaff && html`<p><a href="/staff">回到工作台</a></p>`}</div>`,
    isForStaff ? {} : { notForStaff: true },
  );
