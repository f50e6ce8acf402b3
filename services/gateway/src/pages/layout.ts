import { type Html, html } from "./html.ts";
import { type Viewer, viewerBar } from "./viewer.ts";

/**
 * A whole page. `viewer` shows the bar of somebody logged in, and tells a script of ours the token of its calls;
 * `refreshSeconds` reloads while work goes on; a page that is not for staff does not lead to theirs.
 */
export const layout = (
  title: string,
  content: Html,
  options: { viewer?: Viewer; refreshSeconds?: number; notForStaff?: true } = {},
): string =>
  `<!doctype html>${
    html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${options.viewer && html`<meta name="csrf-token" content="${options.viewer.token}">`}
${options.refreshSeconds && html`<meta http-equiv="refresh" content="${options.refreshSeconds}">`}
<title>${title} · 牵线</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/assets/plain.css">
</head>
<body>
<header class="top"><div>
${options.notForStaff ? html`<span class="brand">牵线</span>` : html`<a class="brand" href="/staff">牵线</a>`}
${
  options.viewer &&
  html`${!options.notForStaff && html`<a href="/staff">工作台</a><a href="/docs">接口说明</a>`}
${viewerBar(options.viewer)}`
}
</div></header>
<main>${content}</main>
</body>
</html>`.text
  }`;

/** A page that says what went wrong and what to do. */
export const problemPage = (zh: string, en: string, requestId: string): string =>
  layout(
    "没有办成",
    html`<div class="card narrow"><h1>没有办成</h1><p>${zh}</p><p class="soft" lang="en">${en}</p>
<p class="soft">请求编号 ${requestId}</p><p><a href="/">回到工作台</a></p></div>`,
    { notForStaff: true },
  );

/** Says that a form was too old, or not ours. */
export const stalePage = (): string =>
  layout(
    "页面已经过期",
    html`<div class="card narrow"><h1>页面已经过期</h1>
<p>这一页打开得太久了，或者您已经重新登录，刚才的操作没有办。请回到工作台再办一次。</p>
<p class="soft" lang="en">This page is from another session; nothing was changed. Open it again.</p>
<p><a href="/">回到工作台</a></p></div>`,
    { notForStaff: true },
  );
