/**
 * Guarantees
 * 1. The place of work stated in a longer text is found, a labelled one first.
 * 2. Origins, head offices, dishes and bare words are not taken for a place of work.
 */
import { describe, expect, it } from "@jest/globals";
import { findRegionInText } from "./find-region-in-text.ts";

describe("findRegionInText", () => {
  it.each([
    ["招缝纫工40名,工作地点:常州市武进区湖塘镇,包吃住", "320412"],
    ["急招普工,厂在常州,月薪5200", "320400"],
    ["我厂位于广东省惠州市惠城区,招注塑工", "441302"],
    ["总部位于上海。上班地点:昆山市花桥镇", "320583"],
    ["三都县大河镇葡萄园招采摘工", "522732"],
    ["【工作地点】佛山顺德乐从", "440606"],
  ])("finds the place in %s", (text, code) => {
    expect(findRegionInText(text)).toMatchObject({ found: true, code });
  });

  it.each([
    "广东人优先,会做兰州拉面",
    "有在阿里、腾讯等企业工作经历优先",
    "总部位于中国蔬菜之乡山东潍坊寿光市",
    "面试地点:广州市天河区博汇街",
    "招普工,包吃住,两班倒",
    "业务涵盖成渝、长三角等七大城市群",
  ])("finds none in %s", (text) => {
    expect(findRegionInText(text)).toMatchObject({ found: false, reason: "unknown" });
  });

  it("keeps several places behind a label several", () => {
    expect(findRegionInText("工作地点:上海、南京")).toMatchObject({ found: false, reason: "ambiguous" });
  });
});
