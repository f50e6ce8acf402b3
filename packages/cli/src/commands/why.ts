import { type MatchPart, matcherRoutes, type PartName } from "@qianxian/contracts/matcher";
import type { Words } from "@qianxian/contracts/vocabulary";
import type { Io, Lang } from "../io.ts";
import { print } from "../print.ts";
import { type Given, inSession } from "../session.ts";
import { type Column, scoreText, tableLines } from "../table.ts";

export type WhyOrder = Given & { workerId: string; vacancyId: string; json: boolean; lang: Lang };

const partNames: Readonly<Record<PartName, Words>> = {
  skill: { zh: "技能", en: "skill" },
  region: { zh: "地区", en: "region" },
  sector: { zh: "行业", en: "sector" },
  wage: { zh: "工资", en: "wage" },
  living: { zh: "食宿", en: "living" },
};

const titles: Readonly<Record<Lang, readonly string[]>> = {
  zh: ["方面", "权重", "符合", "说明"],
  en: ["part", "weight", "fit", "why"],
};

const columnsIn = (lang: Lang): Column[] =>
  titles[lang].map((title, at) => ({ title, align: at === 1 || at === 2 ? "right" : "left" }));

const partRow = ({ part, weight, fit, says }: MatchPart, lang: Lang): string[] => [
  partNames[part][lang],
  scoreText(weight),
  fit === null ? "–" : scoreText(fit),
  says[lang],
];

const blocked: Readonly<Record<Lang, string>> = { zh: "不能推荐，因为：", en: "Not offered, because:" };

/** Prints why a pair scores what it scores, or which gates it fails and what would open them. */
export const why = (io: Io, order: WhyOrder): Promise<number> =>
  inSession(io, order, async (call) => {
    const { lang, workerId, vacancyId } = order;
    const found = await call(matcherRoutes.explainMatch, { workerId, vacancyId });
    const { verdict, failedGates, vacancy } = found;
    const lines = [
      `${scoreText(verdict.score)}  ${vacancy.title}`,
      verdict.sentence[lang],
      ...(failedGates.length > 0 ? [blocked[lang]] : []),
      ...failedGates.map(({ says, opensWhen }) => `  ${says[lang]} ${opensWhen[lang]}`),
      ...tableLines(columnsIn(lang), verdict.parts.map((part) => partRow(part, lang))),
    ];
    return print(io, order.json, found, () => lines);
  });
