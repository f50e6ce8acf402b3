/**
 * Guarantees
 * 1. The sentence is the five clauses in the order of the parts, in Chinese and in English.
 * 2. One fact changed, on either side, changes the clause of its part and no other, in both languages.
 */
import { describe, expect, it } from "@jest/globals";
import type { z } from "zod";
import type { PartName } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import { parts, score } from "./index.ts";

const context = { today: "2026-03-01" };
const aSewer: Partial<z.input<typeof WorkerCard>> = {
  skills: [
    { name: "缝纫", level: "skilled", years: 5 },
    { name: "质检", level: null, years: null },
  ],
  wantedRegions: ["320400", "yangtze-delta"] as never,
  wantedSectors: ["manufacturing", "hotel"],
  wageFloorFen: 480_000,
  needsLodging: true,
};
const sewing: Partial<z.input<typeof VacancyCard>> = {
  region: "320412",
  sector: "manufacturing",
  skills: ["缝纫", "质检", "电焊"].map((name) => ({ name, level: null, must: true })),
  wage: { minFen: 520_000, maxFen: 520_000, unit: "month" },
  board: true,
  lodging: true,
};
const clauses = (worker: typeof aSewer, vacancy: typeof sewing) => {
  const { sentence } = score(aWorkerCard(worker), aVacancyCard(vacancy), context);
  return { zh: sentence.zh.split("；"), en: sentence.en.split("; ") };
};

describe("the sentence", () => {
  it("says why in five clauses, in both languages", () => {
    const { sentence } = score(aWorkerCard(aSewer), aVacancyCard(sewing), context);
    expect(sentence).toEqual({
      zh: "三项技能对上两项，差电焊；常州是您的第一意向；工厂是您想去的行业；月薪5200，高于您期望的4800；包吃包住",
      en:
        "2 of 3 skills match, missing arc welding; Changzhou is your first choice; factory work is the sector you want; " +
        "pay 5200 a month, above the 4800 you hope for; board and lodging included",
    });
  });

  const workerFacts: [PartName, string, typeof aSewer, string][] = [
    ["skill", "a skill gained", { skills: [...(aSewer.skills ?? []), { name: "电焊", level: null, years: null }] }, "三项技能都对上了"],
    ["skill", "skills unknown", { skills: [] }, "您还没有说会做什么"],
    ["region", "another wish", { wantedRegions: ["440112"] as never }, "常州武进不在您想去的地方里"],
    ["region", "no wish", { wantedRegions: [] }, "您还没有说想去哪里"],
    ["sector", "another wish", { wantedSectors: ["hotel", "manufacturing"] }, "工厂是您第二想去的行业"],
    ["sector", "experience", { sectorExperience: [{ sector: "manufacturing", years: 5 }] }, "这一行您干过5年"],
    ["wage", "a higher floor", { wageFloorFen: 550_000 }, "月薪5200，低于您期望的5500"],
    ["wage", "a last wage", { lastWageFen: 500_000 }, "高于您上次的5000"],
    ["living", "a partner", { partnerId: anId(7) }, "岗位没有写夫妻房"],
    ["living", "the present place", { presentRegion: "320412" }, "就在您现在的常州武进"],
  ];
  it.each(workerFacts)("changes only the %s clause for %s of the worker", (part, _fact, changed, words) => {
    const at = parts.findIndex((rule) => rule.part === part);
    const [before, after] = [clauses(aSewer, sewing), clauses({ ...aSewer, ...changed }, sewing)];
    expect(after.zh[at]).toContain(words);
    for (const lang of ["zh", "en"] as const) {
      expect(after[lang][at]).not.toBe(before[lang][at]);
      expect(after[lang].toSpliced(at, 1)).toEqual(before[lang].toSpliced(at, 1));
    }
  });

  const vacancyFacts: [PartName, string, typeof sewing, string][] = [
    ["skill", "another skill", { skills: [{ name: "缝纫", level: null, must: true }] }, "要的缝纫您会"],
    ["skill", "no skills", { skills: [] }, "岗位没有写要什么技能"],
    ["region", "another place", { region: "310115" }, "长三角是您的第二意向"],
    ["region", "no place", { region: null }, "岗位没有写在哪里上班"],
    ["sector", "another sector", { sector: "catering" }, "餐饮不在您想去的行业里"],
    ["sector", "no sector", { sector: null }, "岗位没有写是哪一行"],
    ["wage", "less pay", { wage: { minFen: 400_000, maxFen: 400_000, unit: "month" } }, "月薪4000，低于您期望的4800"],
    ["wage", "no pay", { wage: null }, "岗位没有写工资"],
    ["living", "no board", { board: false }, "包住，不包吃"],
    ["living", "nothing said", { board: null, lodging: null }, "岗位没有写食宿"],
  ];
  it.each(vacancyFacts)("changes only the %s clause for %s in the posting", (part, _fact, changed, words) => {
    const at = parts.findIndex((rule) => rule.part === part);
    const [before, after] = [clauses(aSewer, sewing), clauses(aSewer, { ...sewing, ...changed })];
    expect(after.zh[at]).toContain(words);
    for (const lang of ["zh", "en"] as const) {
      expect(after[lang][at]).not.toBe(before[lang][at]);
      expect(after[lang].toSpliced(at, 1)).toEqual(before[lang].toSpliced(at, 1));
    }
  });
});
