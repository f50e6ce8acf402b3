import { type Html, html } from "./html.ts";

type DocumentParts = {
  title: string;
  /** The page's one style sheet. */
  style: string;
  /** What a browser is told besides. */
  meta?: Html;
  body: Html;
};

/** A whole page as it is sent: no script, one style sheet, found by no search engine. */
export const document = ({ title, style, meta, body }: DocumentParts): string =>
  `<!doctype html>${
    html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${meta}<title>${title} · 牵线</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="${style}">
</head>
<body>${body}</body>
</html>`.text
  }`;
