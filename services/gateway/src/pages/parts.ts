import type { MatchPart } from "@qianxian/contracts/matcher";
import { type Html, html } from "./html.ts";
import { partWords, scoreWords } from "./words.ts";

const bar = (part: MatchPart): Html =>
  part.fit === null
    ? html`<span class="out" title="${part.says.zh}">${partWords[part.part]}<i></i></span>`
    : html`<span title="${part.says.zh}">${partWords[part.part]}<i><b class="w${5 * Math.round(part.fit / 500)}"></b></i></span>`;

/** A score with its five parts as bars. */
export const scoreBars = (score: number, parts: readonly MatchPart[]): Html =>
  html`<div class="score"><b>${scoreWords(score)}</b><div class="parts">${parts.map(bar)}</div></div>`;

/** A table, or a line that says what to do when it is empty. */
export const tableOf = (
  heads: readonly (string | { num: string })[],
  rows: readonly Html[],
  whenEmpty: string,
): Html =>
  rows.length === 0
    ? html`<div class="card empty">${whenEmpty}</div>`
    : html`<div class="scroll"><table><thead><tr>${heads.map((head) =>
        typeof head === "string" ? html`<th>${head}</th>` : html`<th class="num">${head.num}</th>`,
      )}</tr></thead><tbody>${rows}</tbody></table></div>`;
