import { document } from "./document.ts";
import { type Html, html } from "./html.ts";

/** A page that somebody opens without logging in; it leads nowhere else and needs no script. */
export const openFrame = (title: string, content: Html): string =>
  document({
    title,
    style: "/assets/open.css",
    meta: html`<meta name="format-detection" content="telephone=no">\n`,
    body: html`<header class="top"><p><b>牵线</b>劳务公司的招工消息</p></header>
<main>${content}</main>`,
  });

/** The company's number to touch, where there is one. */
export const callCompany = (phone: string, words = "打电话问劳务公司"): Html | false =>
  phone !== "" && html`<p><a class="call" href="tel:${phone}">${words}<br>${phone}</a></p>`;

/** Says what went wrong and what to do, to somebody without an account. */
export const openProblemPage = (heading: string, words: string, phone: string, requestId?: string): string =>
  openFrame(
    heading,
    html`<h1>${heading}</h1><p>${words}</p>${callCompany(phone)}${requestId !== undefined && html`<p class="soft">请求编号 ${requestId}</p>`}`,
  );
