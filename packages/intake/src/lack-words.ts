import type { Lack } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { quotable } from "./contact-data.ts";
import type { Ground } from "./forbidden-grounds.ts";
import type { ForbiddenWording } from "./forbidden-wording.ts";

/** What is known about a lack beyond its name. */
export type LackContext = {
  /** The unclear field as it was written; quoted only when it holds no contact data. */
  written?: string;
  /** Why the field could not be read. */
  says?: Words;
  forbidden?: readonly ForbiddenWording[];
};

const missing: Record<Exclude<Lack, "wording">, { what: Words; ask: Words }> = {
  employer: {
    what: { zh: "还没有对上用工企业", en: "No employer is set" },
    ask: { zh: "请选定企业", en: "choose one" },
  },
  seats: {
    what: { zh: "没有写招几个人", en: "The number of people wanted is not stated" },
    ask: { zh: "请问企业后补上", en: "ask the employer" },
  },
  wage: {
    what: { zh: "没有写明工资", en: "The wage is not stated" },
    ask: { zh: "法律要求写明工资，请补上", en: "the law demands it" },
  },
  region: {
    what: { zh: "没有写明工作地点", en: "The place of work is not clear" },
    ask: { zh: "请补上省、市、县", en: "name the province, city and county" },
  },
  sector: {
    what: { zh: "看不出是哪个行业", en: "The sector cannot be told" },
    ask: { zh: "请选一个行业", en: "choose one" },
  },
  "closes-on": {
    what: { zh: "没有写招到哪一天", en: "The last day is not stated" },
    ask: { zh: "请补上截止日期", en: "state it" },
  },
};

const groundNames: Record<Ground, Words> = {
  sex: { zh: "性别或婚育", en: "sex or family status" },
  ethnicity: { zh: "民族", en: "ethnicity" },
  religion: { zh: "宗教信仰", en: "religion" },
  disability: { zh: "残疾", en: "disability" },
  infection: { zh: "传染病", en: "infection" },
  "household-registration": { zh: "户籍或籍贯", en: "household registration or origin" },
  deposit: { zh: "收押金、扣证件或收费", en: "a deposit, a withheld document or a fee" },
};

const listed = (quotes: readonly string[]): string =>
  [...new Set(quotes)].filter((quote) => quote !== "").slice(0, 3).map((quote) => `“${quote}”`).join("、");

const wordingOf = (forbidden: readonly ForbiddenWording[]): Words => {
  const grounds = [...new Set(forbidden.map(({ ground }) => ground))];
  const quotes = listed(forbidden.map(({ quote }) => quote));
  const zh = grounds.map((ground) => groundNames[ground].zh).join("、");
  const en = grounds.map((ground) => groundNames[ground].en).join(", ");
  if (forbidden.length === 0) return { zh: "文字还没有核对，请核对后放行", en: "The wording has not been cleared; read it." };
  return {
    zh: `文字里${quotes === "" ? "" : `写了${quotes}，`}涉及${zh}，法律不允许，请改掉或核对后放行`,
    en: `The wording touches ${en}${quotes === "" ? "" : ` (${quotes})`}, which the law forbids; change or clear it.`,
  };
};

/** What a lack is and what to do about it, as a clerk would say it. */
export const lackWords = (lack: Lack, context: LackContext = {}): Words => {
  if (lack === "wording") return wordingOf(context.forbidden ?? []);
  const { what, ask } = missing[lack];
  const quote = quotable(context.written ?? "");
  const zh = [quote === null ? "" : `原文：${quote}`, context.says?.zh ?? ""].filter((part) => part !== "").join("，");
  const en = [quote === null ? "" : `written: ${quote}`, context.says?.en ?? ""].filter((part) => part !== "").join("; ");
  return {
    zh: `${what.zh}${zh === "" ? "" : `（${zh}）`}，${ask.zh}`,
    en: `${what.en}${en === "" ? "" : ` (${en})`}; ${ask.en}.`,
  };
};
