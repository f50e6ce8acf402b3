import type { Lack, PostingResult, Refusal } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";

export type Outcome = PostingResult["outcome"];
export type Effect = PostingResult["effect"];

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  live: { zh: "可以推送", en: "live" },
  draft: { zh: "待核", en: "draft" },
  refused: { zh: "拒收", en: "refused" },
};

export const lackNames: Readonly<Record<Lack, Words>> = {
  employer: { zh: "用工企业", en: "employer" },
  seats: { zh: "招工人数", en: "seats" },
  wage: { zh: "工资", en: "wage" },
  region: { zh: "工作地点", en: "region" },
  sector: { zh: "行业", en: "sector" },
  "closes-on": { zh: "截止日期", en: "closes-on" },
  wording: { zh: "文字核对", en: "wording" },
};

export const refusalNames: Readonly<Record<Refusal, Words>> = {
  unreadable: { zh: "读不出来", en: "unreadable" },
  "no-title": { zh: "没有岗位名称", en: "no-title" },
  "not-a-vacancy": { zh: "不是招工", en: "not-a-vacancy" },
  "doubled-in-file": { zh: "文件里重复", en: "doubled-in-file" },
  unlawful: { zh: "内容违法", en: "unlawful" },
};

/** What became of a row, as a clerk would say it. */
export const outcomeSays = (outcome: Outcome, effect: Effect): string => {
  const { zh } = outcomeWords[outcome];
  if (effect === "unchanged") return `以前收过（${zh}）`;
  return effect === "would-create" ? `试运行：${zh}` : zh;
};
