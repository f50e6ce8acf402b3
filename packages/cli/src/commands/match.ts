import { type FailedGate, matcherRoutes } from "@qianxian/contracts/matcher";
import { homePlaceOf } from "@qianxian/gazetteer";
import type { Io, Lang } from "../io.ts";
import { print } from "../print.ts";
import { type Given, inSession } from "../session.ts";
import { type Column, scoreText, tableLines } from "../table.ts";

export type MatchOrder = Given & { id: string; limit: number; json: boolean; lang: Lang };

const headings: Readonly<Record<Lang, Record<"rank" | "score" | "who" | "what" | "employer" | "why" | "town", string>>> = {
  zh: { rank: "名次", score: "匹配度", who: "务工人员", what: "岗位", employer: "企业", why: "原因", town: "乡镇" },
  en: { rank: "rank", score: "score", who: "worker", what: "vacancy", employer: "employer", why: "why", town: "town" },
};

const numbered = (lang: Lang): Column[] => [
  { title: headings[lang].rank, align: "right" },
  { title: headings[lang].score, align: "right" },
];

const gateLines = (gate: FailedGate | null, lang: Lang): string[] =>
  gate ? [`${gate.says[lang]} ${gate.opensWhen[lang]}`] : [];

const nothing: Readonly<Record<Lang, string>> = { zh: "没有匹配的结果。", en: "No matches." };

/** Prints the best vacancies for a worker, each with its score and the sentence why. */
export const matchWorker = (io: Io, order: MatchOrder): Promise<number> =>
  inSession(io, order, async (call) => {
    const { lang } = order;
    const { what, employer, why } = headings[lang];
    const found = await call(matcherRoutes.matchesForWorker, { workerId: order.id, limit: order.limit });
    const rows = found.items.map(({ rank, score, vacancy, sentence }) => [
      rank,
      scoreText(score),
      vacancy.id,
      vacancy.title,
      vacancy.employerName ?? "",
      sentence[lang],
    ]);
    const columns: Column[] = [
      ...numbered(lang),
      { title: "id" },
      { title: what, widthMax: 28 },
      { title: employer, widthMax: 24 },
      { title: why },
    ];
    return print(io, order.json, found, () =>
      rows.length > 0 ? tableLines(columns, rows) : [nothing[lang], ...gateLines(found.failedGate, lang)],
    );
  });

const previewSays: Readonly<Record<Lang, string>> = {
  zh: "待核岗位，只能预览，不能推送。",
  en: "A draft: a preview that cannot be sent.",
};

const eligibleSays = (count: number, lang: Lang): string =>
  lang === "zh" ? `符合条件 ${count} 人` : `${count} eligible`;

/** Prints the best workers for a vacancy, names masked, each with its score and the sentence why. */
export const matchVacancy = (io: Io, order: MatchOrder): Promise<number> =>
  inSession(io, order, async (call) => {
    const { lang } = order;
    const { who, town, why } = headings[lang];
    const ask = { vacancyId: order.id, limit: order.limit };
    const found = await call(matcherRoutes.candidatesForVacancy, ask);
    const rows = found.items.map((one) => [
      one.rank,
      scoreText(one.score),
      one.workerId,
      one.maskedName ?? "",
      homePlaceOf(one.town)?.name ?? one.town,
      one.sentence[lang],
    ]);
    const columns = [...numbered(lang), { title: "id" }, { title: who }, { title: town }, { title: why }];
    return print(io, order.json, found, () => [
      `${found.vacancy.title}  ${eligibleSays(found.eligible, lang)}`,
      ...(found.preview ? [previewSays[lang]] : []),
      ...(rows.length > 0 ? tableLines(columns, rows) : [nothing[lang], ...gateLines(found.failedGate, lang)]),
    ]);
  });
