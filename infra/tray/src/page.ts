import { maskNumber, type Row } from "./message.ts";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe inside HTML, also inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");

const link = /(https?:\/\/[\w.:/?=&%~#+-]+)/;

/** Escaped text in which web addresses can be clicked. */
export const linkify = (text: string): string =>
  text
    .split(link)
    .map((part, at) => {
      const safe = escapeHtml(part);
      return at % 2 === 1 ? `<a href="${safe}" rel="noreferrer" target="_blank">${safe}</a>` : safe;
    })
    .join("");

const item = (row: Row): string =>
  `<li><p>${linkify(row.text)}</p><small>${maskNumber(row.to)} · <time>${escapeHtml(row.acceptedAt)}</time></small></li>`;

/** The page on which a person sees what workers would have received, newest first. */
export const trayPage = (rows: readonly Row[]): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>消息托盘 · Tray</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
ol{list-style:none;padding:0}li{border:1px solid #ccc;border-radius:8px;padding:.5rem 1rem;margin:.75rem 0}
p{margin:.25rem 0;overflow-wrap:anywhere}small{color:#555}
</style></head><body>
<h1>消息托盘</h1>
<p>这里显示务工人员手机上会收到的消息，最新的在最上面。<br>
<span lang="en">What workers would receive on their phones, newest first.</span></p>
<ol>${rows.map(item).join("\n")}</ol>
${rows.length === 0 ? "<p>还没有消息。 <span lang=\"en\">Nothing yet.</span></p>" : ""}
</body></html>
`;
