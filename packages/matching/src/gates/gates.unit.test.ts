/**
 * Guarantees
 * 1. Each gate closes exactly where its rule says, and opens at the edge of it.
 * 2. Missing data never fails a gate.
 * 3. Every failed gate is named, in the contract's order, with words why not and what would open it.
 * 4. A preview opens a draft to the eye and nothing else.
 * 5. A pair of two counties passes in no way, whatever else is true of it.
 */
import { describe, expect, it } from "@jest/globals";
import type { z } from "zod";
import { GateName } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import { failedGates, gateOfVacancy, gateOfWorker, gates, passesGates } from "./gates.ts";

type WorkerFacts = Partial<z.input<typeof WorkerCard>>;
type VacancyFacts = Partial<z.input<typeof VacancyCard>>;
const context = { today: "2026-03-15" };
const failed = (worker: WorkerFacts, vacancy: VacancyFacts, options = {}) =>
  failedGates(aWorkerCard(worker), aVacancyCard(vacancy), context, options).map(({ gate }) => gate);
const seeking = (state: "now" | "from-date" | "only-better" | "no", from: string | null = null): WorkerFacts => ({
  seeking: { state, from, source: "worker", verifiedOn: "2026-03-01" },
});
const pays = (yuan: number): VacancyFacts => ({ wage: { minFen: yuan * 100, maxFen: yuan * 100, unit: "month" } });
const certified = (name: string, expiresOn: string | null = null): WorkerFacts => ({ certificates: [{ name, expiresOn }] });

const cases: [string, WorkerFacts, VacancyFacts, GateName[]][] = [
  ["nothing known on either side", {}, {}, []],
  ["not looking", seeking("no"), {}, ["worker-seeking"]],
  ["erased", { erased: true }, {}, ["worker-seeking"]],
  ["free from today", seeking("from-date", "2026-03-15"), {}, []],
  ["free from tomorrow, work begins at once", seeking("from-date", "2026-03-16"), {}, ["worker-seeking"]],
  ["free from tomorrow, work began", seeking("from-date", "2026-03-16"), { startsOn: "2026-03-01" }, ["worker-seeking"]],
  ["free on the day work begins", seeking("from-date", "2026-04-01"), { startsOn: "2026-04-01" }, []],
  ["free after work begins", seeking("from-date", "2026-04-02"), { startsOn: "2026-04-01" }, ["start-date"]],
  ["free from an unknown day", seeking("from-date"), {}, []],
  ["only better, pay above the last", { ...seeking("only-better"), lastWageFen: 500_000 }, pays(5_001), []],
  ["only better, pay as the last", { ...seeking("only-better"), lastWageFen: 500_000 }, pays(5_000), ["worker-seeking"]],
  ["only better, pay above the floor", { ...seeking("only-better"), wageFloorFen: 500_000 }, pays(5_001), []],
  ["only better, pay unknown", { ...seeking("only-better"), lastWageFen: 500_000 }, {}, ["worker-seeking"]],
  ["only better than nobody knows what", seeking("only-better"), pays(3_000), []],
  ["a draft", {}, { status: "draft" }, ["vacancy-live"]],
  ["closed", {}, { status: "closed" }, ["vacancy-live"]],
  ["no seat open", {}, { seatsOpen: 0 }, ["seats-open"]],
  ["closes today", {}, { closesOn: "2026-03-15" }, []],
  ["closed yesterday", {}, { closesOn: "2026-03-14" }, ["closing-date"]],
  ["turned 16 last month", { birthMonth: "2010-02" }, {}, []],
  ["turns 16 this month", { birthMonth: "2010-03" }, {}, ["age"]],
  ["as old as allowed", { birthMonth: "1980-04" }, { age: { min: 18, max: 45 } }, []],
  ["turns one older this month", { birthMonth: "1980-03" }, { age: { min: 18, max: 45 } }, []],
  ["one year too old", { birthMonth: "1980-02" }, { age: { min: 18, max: 45 } }, ["age"]],
  ["turns old enough this month", { birthMonth: "2008-03" }, { age: { min: 18, max: null } }, []],
  ["too young for the range", { birthMonth: "2008-04" }, { age: { min: 18, max: null } }, ["age"]],
  ["17 at hazardous work", { birthMonth: "2008-04" }, { hazardous: true }, ["minor-protection"]],
  ["17 at night", { birthMonth: "2008-04" }, { shift: "night" }, ["minor-protection"]],
  ["17 on rotating shifts", { birthMonth: "2008-04" }, { shift: "rotating" }, ["minor-protection"]],
  ["turns 18 this month, at night", { birthMonth: "2008-03" }, { shift: "night" }, ["minor-protection"]],
  ["17 by day", { birthMonth: "2008-04" }, { shift: "day", hazardous: false }, []],
  ["turned 18, hazardous at night", { birthMonth: "2008-02" }, { hazardous: true, shift: "night" }, []],
  ["the certificate held", certified("焊工证"), { certificates: ["焊工证"] }, []],
  ["the certificate valid to this day", certified("焊工证", "2026-03-15"), { certificates: ["焊工证"] }, []],
  ["the certificate expired", certified("焊工证", "2026-03-14"), { certificates: ["焊工证"] }, ["certificates"]],
  ["another certificate held", certified("叉车证"), { certificates: ["焊工证"] }, ["certificates"]],
  ["no certificate recorded", {}, { certificates: ["焊工证"] }, []],
  ["a licence of a higher class", certified("驾驶证B2"), { certificates: ["驾驶证C1", "驾驶证"] }, []],
  ["a licence of a lower class", certified("驾驶证C1"), { certificates: ["驾驶证B2"] }, ["certificates"]],
  ["health certificate in a kitchen", certified("焊工证"), { certificates: ["健康证"], sector: "catering" }, ["certificates"]],
  ["health certificate at a food factory", certified("焊工证"), { certificates: ["健康证"], title: "食品厂包装工" }, ["certificates"]],
  ["health certificate where no law asks", certified("焊工证"), { certificates: ["健康证"], sector: "manufacturing" }, []],
  ["a refused city", { refusedRegions: ["320400"] as never }, { region: "320412" }, ["region-refused"]],
  ["a refused area", { refusedRegions: ["yangtze-delta"] as never }, { region: "320412" }, ["region-refused"]],
  ["a refused county of the province named", { refusedRegions: ["320412"] as never }, { region: "320000" }, []],
  ["a refusal elsewhere", { refusedRegions: ["440000"] as never }, { region: "320412" }, []],
  ["a refused region, place unknown", { refusedRegions: ["320400"] as never }, {}, []],
  ["a refused sector", { refusedSectors: ["hotel"] }, { sector: "hotel" }, ["sector-refused"]],
  ["a refused sector, sector unknown", { refusedSectors: ["hotel"] }, {}, []],
  ["a refused shift", { refusedShifts: ["night"] }, { shift: "night" }, ["shift-refused"]],
  ["another shift refused", { refusedShifts: ["night"] }, { shift: "rotating" }, []],
];

describe("the gates", () => {
  it.each(cases)("judge: %s", (_case, worker, vacancy, names) => {
    expect(failed(worker, vacancy)).toEqual(names);
    expect(passesGates(aWorkerCard(worker), aVacancyCard(vacancy), context)).toBe(names.length === 0);
  });

  it("stand in the contract's order and are all there", () => {
    expect(gates.map(({ gate }) => gate)).toEqual(GateName.options);
  });

  it("block an employer only by its id", () => {
    const blocked = { ...context, blockedEmployers: new Set([anId(2_001)]) };
    expect(failedGates(aWorkerCard(), aVacancyCard(), blocked).map(({ gate }) => gate)).toEqual(["employer-blocked"]);
    expect(passesGates(aWorkerCard(), aVacancyCard({ employerId: null }), blocked)).toBe(true);
    expect(passesGates(aWorkerCard(), aVacancyCard({ employerId: anId(2_002) }), blocked)).toBe(true);
  });

  it("say for each failure why not and what would open it", () => {
    const reached = new Set<string>();
    for (const [, worker, vacancy] of cases)
      for (const { gate, says, opensWhen } of failedGates(aWorkerCard(worker), aVacancyCard(vacancy), context)) {
        reached.add(gate);
        for (const words of [says.zh, says.en, opensWhen.zh, opensWhen.en]) {
          expect(words.length).toBeGreaterThan(3);
          expect(words).not.toMatch(/null|undefined|NaN/);
        }
      }
    expect([...reached].toSorted()).toEqual(GateName.options.filter((gate) => gate !== "employer-blocked").toSorted());
  });

  it.each([
    [{ birthMonth: "1980-02" }, { age: { min: 18, max: 45 } }, "46岁，岗位要18到45岁"],
    [{ birthMonth: "2008-04" }, { age: { min: 18, max: null } }, "17岁，岗位要满18岁"],
    [certified("焊工证", "2026-03-14"), { certificates: ["焊工证"] }, "焊工证已经过期"],
    [{ refusedRegions: ["320400"] as never }, { region: "320412" }, "不愿去常州"],
    [{ ...seeking("only-better"), lastWageFen: 500_000 }, pays(4_800), "只考虑更好的工作，这里一个月约4800，不高于5000"],
    [seeking("from-date", "2026-04-02"), { startsOn: "2026-04-01" }, "岗位2026-04-01开工，本人2026-04-02起才有空"],
  ] as [WorkerFacts, VacancyFacts, string][])("word %j for a clerk", (worker, vacancy, words) => {
    const [first] = failedGates(aWorkerCard(worker), aVacancyCard(vacancy), context);
    expect(first?.says.zh).toBe(words);
  });
});

describe("a preview", () => {
  const preview = { preview: true };
  it("lets a draft pass, with seats or without a number of seats", () => {
    expect(failed({}, { status: "draft" }, preview)).toEqual([]);
    expect(failed({}, { status: "draft", seatsOpen: 0, seatsTotal: 0 }, preview)).toEqual([]);
  });

  it("opens nothing else", () => {
    expect(failed({}, { status: "closed" }, preview)).toEqual(["vacancy-live"]);
    expect(failed({}, { status: "draft", seatsOpen: 0, seatsTotal: 5 }, preview)).toEqual(["seats-open"]);
    expect(failed({}, { status: "live", seatsOpen: 0, seatsTotal: 0 }, preview)).toEqual(["seats-open"]);
    expect(failed(seeking("no"), { status: "draft", closesOn: "2026-03-14" }, preview)).toEqual(["worker-seeking", "closing-date"]);
  });
});

describe("one side alone", () => {
  it.each([
    ["not looking", seeking("no"), "worker-seeking"],
    ["erased", { erased: true }, "worker-seeking"],
    ["under 16", { birthMonth: "2012-01" }, "age"],
    ["free later", seeking("from-date", "2027-01-01"), undefined],
    ["only better", seeking("only-better"), undefined],
    ["looking", {}, undefined],
  ] as [string, WorkerFacts, GateName | undefined][])("tells of a worker who is %s", (_case, worker, gate) => {
    expect(gateOfWorker(aWorkerCard(worker), context)?.gate).toBe(gate);
  });

  it.each([
    ["a draft", { status: "draft" }, {}, "vacancy-live"],
    ["a draft in preview", { status: "draft" }, { preview: true }, undefined],
    ["closed and full", { status: "closed", seatsOpen: 0 }, {}, "vacancy-live"],
    ["full", { seatsOpen: 0 }, {}, "seats-open"],
    ["past", { closesOn: "2026-03-14" }, {}, "closing-date"],
    ["open", {}, {}, undefined],
  ] as [string, VacancyFacts, object, GateName | undefined][])("tells of a vacancy that is %s", (_case, vacancy, options, gate) => {
    expect(gateOfVacancy(aVacancyCard(vacancy), context, options)?.gate).toBe(gate);
  });
});

describe("two counties", () => {
  it("never meet, not even in a preview", () => {
    const pair = (county: string, village: string, options = {}) =>
      passesGates(aWorkerCard({ village }), aVacancyCard({ county }), context, options);
    expect([pair("522732", "522732101001"), pair("990000", "990000101001")]).toEqual([true, true]);
    for (const options of [{}, { preview: true }])
      expect([pair("522731", "522732101001", options), pair("990000", "522732101001", options), pair("522732", "990000101001", options)])
        .toEqual([false, false, false]);
  });
});
