/**
 * Guarantees
 * 1. The age range of the people wanted is read, the widest of several; never below 16, never that of customers.
 * 2. Meals, beds and couple's rooms are true or false only where the text says so; an allowance is no board.
 * 3. Shifts, social insurance and hazards are read where they belong to the work, not to a clerk's duties.
 */
import { describe, expect, it } from "@jest/globals";
import { readAge } from "./age.ts";
import { readBoardLodging } from "./board-lodging.ts";
import { readHazard } from "./hazard.ts";
import { readShift } from "./shift.ts";
import { readSocialInsurance } from "./social-insurance.ts";

describe("readAge", () => {
  it.each([
    ["18-45岁", 18, 45], ["年龄20－28周岁", 20, 28], ["年龄:18-50,身体健康", 18, 50], ["1.19—35周岁", 19, 35], ["20岁到40岁", 20, 40],
    ["45岁以下", null, 45], ["55周岁(含)以下", null, 55], ["不超过50周岁", null, 50], ["年满18周岁", 18, null], ["18周岁以上,45周岁以下", 18, 45],
    ["女18-40岁,男18-50岁", 18, 50], ["14-40岁", 16, 40],
  ])("reads %s", (text, min, max) => expect(readAge(text)).toEqual({ min, max }));

  it.each([
    "年龄不限", "3-6岁儿童看护", "面向28-38岁的学生家长", "30岁以下优先", "公司成立18年", "身高160-175", "工龄10-15年", "",
  ])("reads none in %s", (text) => expect(readAge(text)).toBeNull());
});

describe("readBoardLodging", () => {
  const [yes, no, silent] = [true, false, null];
  it.each([
    ["包吃住", yes, yes, silent], ["包吃包住", yes, yes, silent], ["公司包食宿", yes, yes, silent], ["管吃管住", yes, yes, silent], ["免费提供食宿", yes, yes, silent],
    ["包吃", yes, silent, silent], ["包两餐", yes, silent, silent], ["免费工作餐", yes, silent, silent], ["提供住宿三餐", yes, yes, silent],
    ["包住,餐补300", silent, yes, silent], ["提供员工宿舍(空调、热水)", silent, yes, silent], ["免费住宿", silent, yes, silent],
    ["包吃不包住", yes, no, silent], ["不包吃住", no, no, silent], ["食宿自理", no, no, silent], ["不提供住宿", silent, no, silent],
    ["有夫妻房", silent, yes, yes], ["包吃住,可安排夫妻间", yes, yes, yes],
    ["餐补、房补、住房补贴", silent, silent, silent], ["提供住宿补贴", silent, silent, silent], ["入职前培训(包吃住)", silent, silent, silent],
    ["有包食宿则无补贴", silent, silent, silent], ["提供员工住宿房源信息", silent, silent, silent], ["负责客人住宿登记", silent, silent, silent], ["", silent, silent, silent],
  ])("reads %s", (text, board, lodging, couplesRoom) =>
    expect(readBoardLodging(text)).toEqual({ board, lodging, couplesRoom }));
});

describe("readShift", () => {
  it.each([
    ["两班倒", "rotating"], ["三班两运转,月休四天", "rotating"], ["倒班工人", "rotating"], ["分早晚班", "rotating"], ["白班晚班轮流", "rotating"], ["夜班补贴20元", "rotating"],
    ["上夜班,22点到6点", "night"], ["长白班", "day"], ["白班", "day"], ["没有夜班", "day"], ["不上夜班,双休", "day"], ["行政班", "day"], ["不倒班", "day"], ["双休", null], ["带班组长", null],
  ])("reads %s as %s", (text, shift) => expect(readShift(text)).toBe(shift));
});

describe("readSocialInsurance", () => {
  it.each([
    ["五险一金", true], ["入职买社保", true], ["六险一金,双休", true], ["购买社会保险", true], ["底薪+提成+社保", true], ["为员工购买五险一金", true],
    ["不买社保", false], ["自愿放弃社保", false], ["购买商业意外险", null], ["负责员工社保办理", null], ["熟悉社保政策", null], ["", null],
  ])("reads %s as %s", (text, insured) => expect(readSocialInsurance(text)).toBe(insured));
});

describe("readHazard", () => {
  it.each([
    ["外墙清洗,高空作业", true], ["煤矿井下掘进工", true], ["车间有粉尘作业", true], ["爆破工", true],
    ["车间无粉尘、无毒", null], ["负责有毒气体检测", null], ["普工", null],
  ])("reads %s as %s", (text, hazardous) => expect(readHazard(text)).toBe(hazardous));
});
