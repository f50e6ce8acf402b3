/**
 * Guarantees
 * 1. A head-count is read when a number of people is written; 若干, and what belongs to another column, is unknown.
 * 2. Education is the lowest level that is asked for; 不限 is told apart from silence; 优先 is no requirement.
 * 3. Experience is the lower number of years; 不限, 应届 and "以内" ask for none.
 */
import { describe, expect, it } from "@jest/globals";
import { findEducation, readEducation } from "./education.ts";
import { findExperience, readExperience } from "./experience.ts";
import { findHeadcount, readHeadcount } from "./headcount.ts";

describe("readHeadcount", () => {
  it.each([
    ["2人", 2], ["招2人", 2], ["20名", 20], ["招聘人数：15位", 15], ["5", 5], ["招聘5", 5], ["三名", 3], ["十二人", 12],
    ["两个人", 2], ["3-5人", 3], ["男5人,女3人", 8], ["10人以上", 10], ["招若干人", null], ["数名", null], ["", null],
    ["3-4年经验", null], ["无需经验", null], ["在校生/应届生", null], ["不限", null], ["普工20人,焊工5人", null], ["0人", null], ["20000人", null], ["几个", null],
  ])("reads %s as %s", (text, count) => expect(readHeadcount(text)).toBe(count));

  it.each([
    ["急招普工30名,长白班", 30], ["招聘人数:8人", 8], ["厂里现招熟练缝纫工12人", 12], ["公司现有员工300人", null],
    ["管理10人以上团队", null], ["招普工20名,招焊工5名", null], ["宿舍4人一间", null],
  ])("finds %s in a text as %s", (text, count) => expect(findHeadcount(text)).toBe(count));
});

describe("readEducation", () => {
  it.each([
    ["小学", "primary"], ["初中及以上", "junior"], ["高中", "senior"], ["中专/中技", "senior"], ["技校", "senior"], ["大专", "college"],
    ["大专及以上", "college"], ["不限大专", "college"], ["1-3年本科", "bachelor"], ["在校/应届大专", "college"], ["4天/周3个月大专", "college"],
    ["硕士", "bachelor"], ["博士", "bachelor"], ["高中或大专", "senior"], ["学历不限", "any"], ["不限不限", "any"], ["1-3年不限", "any"],
    ["", null], ["2年经验", null], ["招5人", null], ["本科优先", null],
  ])("reads %s as %s", (text, level) => expect(readEducation(text)).toBe(level));

  it.each([
    ["要求:1、初中以上学历,身体健康", "junior"], ["大专以上学历,本科优先", "college"], ["本科学历优先", null],
    ["学历不限,肯吃苦", "any"], ["公司有多名博士和硕士组成的研发团队", null], ["高中及以上文化程度", "senior"], ["可参加大专学历提升", null],
  ])("finds %s in a text as %s", (text, level) => expect(findEducation(text)).toBe(level));
});

describe("readExperience", () => {
  it.each([
    ["1-3年", 1], ["经验1-3年", 1], ["3-4年经验", 3], ["2年经验", 2], ["5-10年大专", 5], ["10年以上", 10], ["1年以内大专", 0], ["1年以下", 0],
    ["经验不限", 0], ["无需经验", 0], ["无经验", 0], ["经验应届毕业生", 0], ["在校/应届", 0], ["不限本科", 0],
    ["", null], ["本科", null], ["招2人", null], ["4天/周3个月大专", null],
  ])("reads %s as %s", (text, years) => expect(readExperience(text)).toBe(years));

  it.each([
    ["有2年以上缝纫经验", 2], ["三年以上养猪工作经验", 3], ["有3年以上经验者优先", null], ["无需经验,师傅带", 0], ["公司成立20年", null],
  ])("finds %s in a text as %s", (text, years) => expect(findExperience(text)).toBe(years));
});
