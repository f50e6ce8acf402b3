/**
 * Guarantees
 * 1. Pay in the styles of the boards and of the factory gate is read into fen per month, day, hour or piece.
 * 2. What is recorded is promised: a single sum is the floor, a ceiling alone is nothing, a yearly sum is divided.
 * 3. A sum that may mean something else (no unit and very low or very high, weekly, negotiable) is not guessed.
 * 4. Extra monthly wages (15薪) are told apart from the pay.
 * 5. The text of a posting gives a wage only as a range behind a word for the whole pay.
 */
import { describe, expect, it } from "@jest/globals";
import { readWage } from "./wage.ts";
import { findWage } from "./wage-in-text.ts";

describe("readWage", () => {
  it.each([
    ["7000-10000元/月", 7000, 10000, "month"],
    ["７０００－１００００元／月", 7000, 10000, "month"],
    ["7,000~9,500元/月", 7000, 9500, "month"],
    ["月薪5500-6500元", 5500, 6500, "month"],
    ["5000到7000元每月", 5000, 7000, "month"],
    ["6000-8000月", 6000, 8000, "month"],
    ["6-8千/月", 6000, 8000, "month"],
    ["4.5-6千/月", 4500, 6000, "month"],
    ["0.8-1.2万/月", 8000, 12000, "month"],
    ["20-50万/年", 16666, 41666, "month"],
    ["年薪12万", 10000, 10000, "month"],
    ["15-25K", 15000, 25000, "month"],
    ["3k-5k", 3000, 5000, "month"],
    ["8k-12", 8000, 12000, "month"],
    ["6-8000元", 6000, 8000, "month"],
    ["6千-1.2万", 6000, 12000, "month"],
    ["3.2千-5.8千", 3200, 5800, "month"],
    ["1万-2万", 10000, 20000, "month"],
    ["3-5万/月", 30000, 50000, "month"],
    ["15000-20000", 15000, 20000, "month"],
    ["8000-6000元/月", 6000, 8000, "month"],
    ["10001", 10001, 10001, "month"],
    ["5000元起", 5000, 5000, "month"],
    ["5000+/月", 5000, 5000, "month"],
    ["3万以上/月", 30000, 30000, "month"],
    ["保底4500元/月,多劳多得", 4500, 4500, "month"],
    ["底薪3000+提成", 3000, 3000, "month"],
    ["包吃住,4800-5600元/月,五险", 4800, 5600, "month"],
    ["150-200/天", 150, 200, "day"],
    ["150元/天", 150, 150, "day"],
    ["日结180元", 180, 180, "day"],
    ["260一天", 260, 260, "day"],
    ["大工350元/天(10小时)", 350, 350, "day"],
    ["20元/小时", 20, 20, "hour"],
    ["18元一小时", 18, 18, "hour"],
    ["时薪19.5", 19.5, 19.5, "hour"],
    ["22-26元/时", 22, 26, "hour"],
    ["每天8小时,23元/小时", 23, 23, "hour"],
    ["计件0.35元/件", 0.35, 0.35, "piece"],
    ["3-5元/双", 3, 5, "piece"],
    ["计件4500-8000", 4500, 8000, "month"],
  ])("reads %s", (text, min, max, unit) => {
    expect(readWage(text).wage).toEqual({
      minFen: Math.round(min * 100),
      maxFen: Math.round(max * 100),
      unit,
    });
  });

  it.each([
    ["面议", /没有说定/],
    ["薪资面谈", /没有说定/],
    ["4千以下/月", /最高/],
    ["月入最高可达12000元", /最高/],
    ["1500元/周", /按周/],
    ["200", /没有写是按月/],
    ["60000-80000", /没有写单位/],
    ["50000", /没有写单位/],
    ["20-50万", /没有写单位/],
    ["8-1.2万/月", /核对/],
    ["9元/月", /核对/],
    ["五险一金", /没有写数目/],
    ["26天,8小时", /没有写数目/],
    ["5险1金", /没有写数目/],
  ])("does not guess %s, and says why", (text, why) => {
    const reading = readWage(text);
    expect(reading.wage).toBeNull();
    expect(reading.says?.zh).toMatch(why);
    expect(reading.says?.en).not.toBe("");
  });

  it("has nothing to say about an empty column or a plain monthly range", () => {
    expect(readWage("")).toEqual({ wage: null });
    expect(readWage("5000-6000元/月").says).toBeUndefined();
  });

  it.each([
    ["15-25K·15薪", 3],
    ["5-6K·13薪", 1],
    ["8-12K", undefined],
    ["12薪", undefined],
  ])("tells the extra months of %s", (text, months) => {
    expect(readWage(text).annualBonusMonths).toBe(months);
  });
});

describe("findWage", () => {
  it.each([
    ["待遇:综合工资5500-7000元/月,包吃住", 5500, 7000],
    ["薪资待遇: 6K-8K", 6000, 8000],
    ["工资：4500至6000元左右。", 4500, 6000],
  ])("finds it in %s", (text, min, max) => {
    expect(findWage(text)).toEqual({ minFen: min * 100, maxFen: max * 100, unit: "month" });
  });

  it.each([
    "试用期工资4000-4500元",
    "奖金1000-3000元",
    "工资每月15-20号发放",
    "工资面议",
    "薪资5000元",
    "负责薪酬核算3-5年经验",
    "薪资最高可达8000-12000",
  ])("finds none in %s", (text) => {
    expect(findWage(text)).toBeNull();
  });
});
