import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { PublicVacancy } from "@qianxian/contracts/vacancies";
import type { Shift, Wage } from "@qianxian/contracts/vocabulary";
import { type Html, html } from "./html.ts";

/** What a worker's page says of a vacancy: the brief, and the rest where it is known. */
export type Told = Pick<VacancyBrief, "employerName" | "regionName" | "wage" | "board" | "lodging" | "seatsOpen"> &
  Partial<Pick<PublicVacancy, "workplace" | "shift" | "couplesRoom" | "startsOn" | "socialInsurance">>;

const per = { month: "每月", day: "每天", hour: "每小时", piece: "每件" } as const;
const yuan = (fen: number): string => String(Math.round(fen) / 100);

/** Pay in yuan, large, or where to ask. */
export const pay = (wage: Wage | null): Html => {
  if (!wage) return html`<p class="pay">工资：打电话问</p>`;
  const { minFen, maxFen, unit } = wage;
  const range = minFen === maxFen ? yuan(minFen) : `${yuan(minFen)} 到 ${yuan(maxFen)}`;
  return html`<p class="pay">${per[unit]} <b>${range}</b> 元</p>`;
};

const shiftWords: Record<Shift, string> = { day: "白班", night: "夜班", rotating: "白班夜班轮着上" };

/** What is known of board and lodging; what nobody said is no no. */
const living = ({ board, lodging, couplesRoom }: Told): string => {
  const said = [
    board === true && "包吃",
    lodging === true && "包住",
    board === false && "不包吃",
    lodging === false && "不包住",
    couplesRoom === true && "有夫妻房",
  ].filter((words) => words !== false);
  return said.length === 0 ? "打电话问" : said.join("，").replace("包吃，包住", "包吃包住");
};

const day = (date: string): string => {
  const [, month, dayOfMonth] = date.split("-").map(Number);
  return `${month}月${dayOfMonth}日`;
};

const row = (name: string, words: string | null | false | undefined): Html | false =>
  typeof words === "string" && words !== "" && html`<tr><th scope="row">${name}</th><td>${words}</td></tr>`;

const place = ({ regionName, workplace }: Told): string => {
  const parts = [regionName, workplace].filter((part) => part !== null && part !== undefined && part !== "");
  return parts.length === 0 ? "打电话问" : parts.join("，");
};

/** Pay, then where, for whom, board and lodging, shift, seats. */
export const vacancyFacts = (told: Told): Html => html`<div class="card">${pay(told.wage)}<table class="facts">
${row("在哪里", place(told))}
${row("哪家", told.employerName ?? "劳务公司代招")}
${row("吃住", living(told))}
${row("上班", told.shift ? shiftWords[told.shift] : "打电话问")}
${row("社保", told.socialInsurance === true && "给交社保")}
${row("哪天去", told.startsOn && `${day(told.startsOn)}起`)}
${row("还招", told.seatsOpen > 0 && `${told.seatsOpen} 人`)}</table></div>`;
