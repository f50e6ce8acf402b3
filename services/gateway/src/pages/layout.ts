import { document } from "./document.ts";
import { type Html, html } from "./html.ts";
import { type Viewer, viewerBar } from "./viewer.ts";

/** Two people on one thread, as the console has it. */
const sign = html`<svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true"><path d="M3 14C11-4 18 22 27 4" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="3" cy="14" r="2.6" fill="currentColor"/><circle cx="27" cy="4" r="2.6" fill="currentColor"/></svg>`;

/** A whole plain page; `viewer` shows the bar of somebody logged in. */
export const layout = (title: string, content: Html, viewer?: Viewer): string =>
  document({
    title,
    style: "/assets/plain.css",
    body: html`<header class="top"><div><a class="brand" href="/">${sign}牵线</a>${viewer && viewerBar(viewer)}</div></header>
<main>${content}</main>`,
  });

/** A page that says what went wrong and what to do. */
export const problemPage = (zh: string, en: string, requestId: string): string =>
  layout(
    "没有办成",
    html`<div class="card narrow"><h1>没有办成</h1><p>${zh}</p><p class="soft" lang="en">${en}</p>
<p class="soft">请求编号 ${requestId}</p><p><a href="/">回到首页</a></p></div>`,
  );

/** Says that a form was too old, or not ours. */
export const stalePage = (): string =>
  layout(
    "页面已经过期",
    html`<div class="card narrow"><h1>页面已经过期</h1>
<p>这一页打开得太久了，或者您已经重新登录，刚才的操作没有办。请回到首页再办一次。</p>
<p class="soft" lang="en">This page is from another session; nothing was changed. Open it again.</p>
<p><a href="/">回到首页</a></p></div>`,
  );
