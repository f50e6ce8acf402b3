import { document } from "./document.ts";
import { type Html, html } from "./html.ts";
import { netDrawings } from "./net.ts";

/** A page before the log-in: what this is, and one form. */
export const entry = (title: string, content: Html): string =>
  document({
    title,
    style: "/assets/entry.css",
    meta: html`<meta name="theme-color" content="#0f6b5c">\n`,
    body: html`<div class="entry">
<header class="picture">${netDrawings()}<div class="words"><p class="brand">牵线</p><p>把县里的务工人员和各地合适的岗位牵到一起。</p></div></header>
<main><div>${content}</div></main>
</div>`,
  });
