import { type Html, html } from "./html.ts";

/** A table, or a line that says what to do when it is empty. */
export const tableOf = (heads: readonly string[], rows: readonly Html[], whenEmpty: string): Html =>
  rows.length === 0
    ? html`<div class="card empty">${whenEmpty}</div>`
    : html`<div class="scroll"><table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
