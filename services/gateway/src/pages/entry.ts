import { type Html, html } from "./html.ts";
import { netDrawings } from "./net.ts";

/** A page before the log-in: what this is, and one form. */
export const entry = (title: string, content: Html): string =>
  `<!doctype html>${
    html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="theme-color" content="#0f6b5c">
<title>${title} · 牵线</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/assets/entry.css">
</head>
<body><div class="entry">
<header class="picture">${netDrawings()}<div class="words"><p class="brand">牵线</p><p>把县里的务工人员和各地合适的岗位牵到一起。</p></div></header>
<main><div>${content}</div></main>
</div></body>
</html>`.text
  }`;
