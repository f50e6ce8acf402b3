/**
 * Guarantees
 * 1. A posting as a factory writes it becomes complete facts; one that says little becomes facts with lacks, each told.
 * 2. Not known stays null; columns that were swapped are read all the same; 优先 is no requirement.
 * 3. Forbidden wording keeps it a draft and never becomes a fact; what is no vacancy or unlawful is refused.
 * 4. Any row gives an answer that fits the contracts, the same one each time, and quotes no contact data.
 */
import { describe, expect, it } from "@jest/globals";
import { VacancyFacts } from "@qianxian/contracts/vacancies";
import { readPosting, type ReadPosting } from "./read-posting.ts";

const context = { base: "changzhou", hasEmployer: true, today: "2025-06-02" } as const;
const factory = {
  id: "12",
  source: "station",
  title: "缝纫工（长白班）",
  location_text: "常州·武进区",
  wage_text: "5500-7500元/月",
  headcount_text: "招20人",
  education: "初中及以上",
  experience: "经验不限",
  tags: "包吃住 五险",
  description: "岗位职责：车间服装缝纫。任职要求：1、18-45岁；2、熟练平车，会整烫优先；3、有夫妻房。",
};
const read = (changes: Partial<Record<keyof typeof factory, unknown>> = {}, given: Parameters<typeof readPosting>[1] = context) =>
  readPosting({ ...factory, ...changes }, given);
const factsOf = (reading: ReadPosting): VacancyFacts => {
  if (reading.outcome !== "read") throw new Error(reading.refusal);
  return reading.facts;
};
const said = (reading: ReadPosting): string => reading.because.map(({ zh }) => zh).join("\n");

describe("readPosting", () => {
  it("reads a factory's posting completely", () => {
    const reading = read();
    expect(reading).toMatchObject({ outcome: "read", externalId: "station:12", lacks: [], because: [] });
    expect(factsOf(reading)).toMatchObject({
      title: "缝纫工（长白班）", base: "changzhou", sector: "manufacturing", region: "320412", workplace: "常州·武进区", seats: 20,
      wage: { minFen: 550_000, maxFen: 750_000, unit: "month" }, board: true, lodging: true, couplesRoom: true, shift: "day",
      age: { min: 18, max: 45 }, education: "junior", experienceYearsMin: 0, socialInsurance: true, hazardous: null,
      startsOn: null, closesOn: "2025-08-01",
    });
  });

  it("tells what is a must from what is 优先", () => {
    const skills = Object.fromEntries(factsOf(read()).skills.map(({ name, must }) => [name, must]));
    expect(skills).toMatchObject({ 缝纫: true, 整烫: false });
  });

  it("does not ask for a skill that is ruled out, or that only the company's own words name", () => {
    const names = (changes: Partial<typeof factory>) => factsOf(read(changes)).skills.map(({ name }) => name);
    expect(names({ title: "客服（非销售）", tags: "", description: "" })).not.toContain("销售");
    expect(names({ description: "任职要求：会整烫。公司介绍：专业从事电焊和注塑。" })).toEqual(["缝纫", "整烫"]);
    expect(names({ description: "任职要求：会整烫，无需会锁边、裁剪" })).not.toContain("裁剪");
  });

  it("asks for a certificate only where it is required", () => {
    expect(factsOf(read({ description: "任职要求：持有叉车证。" })).certificates).toEqual(["叉车证"]);
    expect(factsOf(read({ description: "任职要求：有叉车证优先。" })).certificates).toEqual([]);
    expect(factsOf(read({ description: "任职要求：无需叉车证。" })).certificates).toEqual([]);
  });

  it("tells a clerk each lack in order", () => {
    const reading = readPosting({ id: "1", source: "s", title: "某某岗", headcount_text: "招若干人", wage_text: "面议" }, { ...context, hasEmployer: false });
    expect(reading).toMatchObject({ lacks: ["employer", "seats", "wage", "region", "sector"] });
    expect(said(reading)).toMatch(/^还没有对上用工企业.*\n没有写招几个人（原文：招若干人）.*\n.*面议.*法律要求写明工资.*\n没有写明工作地点.*\n看不出是哪个行业/);
    expect(reading.because).toHaveLength(5);
  });

  it("names the places that an unclear one may be", () => {
    const reading = read({ location_text: "鼓楼区", description: "" });
    expect(reading).toMatchObject({ lacks: ["region"] });
    expect(said(reading)).toMatch(/“鼓楼区”可能是.*南京鼓楼.*，请补上/);
    expect(said(reading)).not.toMatch(/,/);
  });

  it("takes the place from the text when the column names none", () => {
    const facts = factsOf(read({ location_text: "异地招聘", description: "工作地点：江苏省常州市武进区" }));
    expect(facts).toMatchObject({ region: "320412", workplace: "异地招聘" });
  });

  it("takes 本县 for the county whose company it is", () => {
    expect(factsOf(read({ location_text: "本县" })).region).toBe("522732");
  });

  it("reads columns that were swapped", () => {
    const reading = read({ headcount_text: "3-4年经验", education: "", experience: "大专", description: "" });
    expect(factsOf(reading)).toMatchObject({ seats: null, education: "college", experienceYearsMin: 3 });
    expect(said(reading)).toMatch(/原文：3-4年经验/);
  });

  it("leaves unknown what is not said", () => {
    const facts = factsOf(readPosting({ id: "1", source: "s", title: "普工" }, context));
    expect(facts).toMatchObject({
      board: null, lodging: null, couplesRoom: null, shift: null, age: null, education: null, experienceYearsMin: null,
      socialInsurance: null, hazardous: null, workplace: null, description: null, wage: null, seats: null, region: null,
    });
  });

  it("doubts a bare sum that is too high, and prefers what the text says", () => {
    expect(read({ wage_text: "55000-75000" })).toMatchObject({ lacks: ["wage"] });
    const reading = read({ wage_text: "55000-75000", description: "综合工资5500-7500元" });
    expect(factsOf(reading).wage).toEqual({ minFen: 550_000, maxFen: 750_000, unit: "month" });
    expect(said(reading)).toMatch(/按正文里写的工资记/);
  });

  it.each(["title", "tags", "description", "headcount_text"] as const)("keeps forbidden wording in %s a draft", (field) => {
    const reading = read({ [field]: `${factory[field]} 限男性` });
    expect(reading).toMatchObject({ lacks: ["wording"] });
    expect(said(reading)).toMatch(/限男性”，涉及性别.*法律不允许/);
    expect(Object.keys(factsOf(reading))).not.toContain("sex");
  });

  it("names a deposit as the reason", () => {
    expect(said(read({ description: "入职交押金200元" }))).toMatch(/押金/);
  });

  it.each([
    ["no-title", { title: " -- " }], ["not-a-vacancy", { title: "月嫂培训班火热报名中" }], ["not-a-vacancy", { tags: "招学员 免费试学" }],
    ["not-a-vacancy", { title: "求职：本人找缝纫工作" }], ["unlawful", { title: "兼职刷单员" }], ["unlawful", { description: "在家刷单，日结" }],
    ["unreadable", { title: 5 }], ["unreadable", { phone: "13812345678" }],
  ] as const)("refuses %s", (refusal, changes) => {
    const reading = read(changes as Partial<typeof factory>);
    expect(reading).toMatchObject({ outcome: "refused", refusal });
    expect(reading.because).not.toHaveLength(0);
    expect(said(reading)).not.toMatch(/138/);
  });

  it.each([
    { title: "培训班主任" }, { title: "招生老师" }, { title: "求职顾问" }, { title: "风控专员", description: "识别刷单行为，打击刷单" },
    { title: "工学结合学徒" }, { title: "找工作室设计师" },
  ])("takes in $title", (changes) => expect(read(changes).outcome).toBe("read"));

  it("masks contact data in all it keeps and says", () => {
    const reading = read({
      title: "缝纫工13812345678", location_text: "张三家13812345678", headcount_text: "找张三13812345678", description: "微信：zhang12345", wage_text: "问13812345678",
    });
    expect(JSON.stringify(reading)).not.toMatch(/138|zhang12345/);
  });

  it.each([
    ["long texts", { title: "工🧵".repeat(160), location_text: "常州".repeat(250), description: "会缝纫。".repeat(4999), tags: "电焊 ".repeat(1500) }],
    ["signs only", { title: "工", wage_text: "---///", headcount_text: "人人人", education: "∞", description: "\u0001((((【【【" }],
    ["one figure without end", { title: "工", description: "9".repeat(20_000) }],
    ["figures only", { title: "工", wage_text: "9".repeat(400), headcount_text: "9".repeat(400), description: "9".repeat(19_000) }],
    ["one unit over and over", { title: "工", wage_text: "万".repeat(500), description: "年龄不超过押金限男".repeat(2000) }],
  ])("answers within the contract to %s", (_, changes) => {
    const reading = read(changes);
    expect(VacancyFacts.safeParse(factsOf(reading)).error).toBeUndefined();
    expect(read(changes)).toEqual(reading);
  });
});
