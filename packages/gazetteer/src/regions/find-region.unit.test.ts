/**
 * Guarantees
 * 1. The ways in which postings write a place are understood, and what follows the place is ignored.
 * 2. Nothing is guessed: an ambiguous, unknown or contradictory place is refused with a reason in both languages.
 * 3. `within` decides an ambiguous name and nothing else.
 * 4. Former names lead to the division of today.
 */
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { findRegion } from "./find-region.ts";
import { formerNames } from "./former-names.ts";
import { ancestorsOf, regionOf } from "./region-tree.ts";

describe("findRegion", () => {
  it.each([
    ["常州", "320400"],
    ["江苏常州", "320400"],
    ["江苏省常州市", "320400"],
    ["  江苏省 常州市 ", "320400"],
    ["Changzhou", "320400"],
    ["Changzhou City, Jiangsu", "320400"],
    ["Suzhou, Jiangsu", "320500"],
    ["320400", "320400"],
    ["110100", "110000"],
    ["522732111201", "522732"],
    ["常州-武进区", "320412"],
    ["武进区(常州市)", "320412"],
    ["工作地点:江苏省常州市武进区", "320412"],
    ["中国-江苏-苏南-常州", "320400"],
    ["苏州·吴江区·汾湖大道", "320509"],
    ["浦东新区-上海", "310115"],
    ["广西壮族自治区", "450000"],
    ["内蒙古", "150000"],
    ["黔南州三都县", "522732"],
    ["三都水族自治县", "522732"],
    ["贵州省黔南州三都县三合街道", "522732"],
    ["仙桃", "429004"],
    ["东莞-虎门镇", "441900"],
    ["中山-东区", "442000"],
    ["东莞-东城区", "441900"],
    ["昆山", "320583"],
    ["横州市", "450181"],
    ["香港", "810000"],
    ["海南", "460000"],
    ["海南州", "632500"],
    ["西安", "610100"],
    ["吉林长春", "220100"],
    ["吉林市", "220200"],
    ["吉林省", "220000"],
    ["朝阳市", "211300"],
    ["北京朝阳", "110105"],
    ["辽宁朝阳", "211300"],
    ["上海市市辖区浦东新区", "310115"],
    ["湖北省省直辖县级行政区划仙桃市", "429004"],
    ["驻常州", "320400"],
    ["驻马店", "411700"],
    ["省内", "520000"],
    ["Guangzhou Huangpu", "440112"],
    ["铜仁", "520600"],
  ])("understands %s as %s", (text, code) => {
    expect(findRegion(text)).toMatchObject({ found: true, code });
  });

  it.each([
    ["成都-高新区", "510100"],
    ["济南-高新区", "370100"],
    ["北海港区", "450500"],
    ["武汉-东湖新技...", "420100"],
    ["苏州工业园区", "320500"],
    ["昆山开发区", "320583"],
    ["珠海-横琴新区", "440400"],
    ["南京·浦口区·泰山", "320111"],
    ["南京·鼓楼区·山西路", "320106"],
    ["上海市静安区南京西路", "310106"],
    ["常州武进区、天宁区", "320400"],
    ["武汉-长沙商会", "420100"],
    ["沙县夏茂镇", "350405"],
    ["佛山禅城、南海千灯湖、顺德大良", "440600"],
  ])("ignores what is no division in %s", (text, code) => {
    expect(findRegion(text)).toMatchObject({ found: true, code });
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["全国", "unknown"],
    ["异地招聘", "unknown"],
    ["不限", "unknown"],
    ["国外", "unknown"],
    ["中国", "unknown"],
    ["Huangpu", "ambiguous"],
    ["某某大厦三楼", "unknown"],
    ["999999", "unknown"],
    ["南京西路", "unknown"],
    ["广州-朝阳区", "unknown"],
    ["桂城、禅城、乐从", "unknown"],
    ["朝阳", "ambiguous"],
    ["吉林", "ambiguous"],
    ["鼓楼区", "ambiguous"],
    ["武进区、江宁区", "ambiguous"],
    ["通州区", "ambiguous"],
    ["城关区", "ambiguous"],
    ["南京/苏州", "ambiguous"],
    ["Suzhou", "ambiguous"],
    ["Jilin", "ambiguous"],
  ])("refuses %s as %s", (text, reason) => {
    const answer = findRegion(text);
    expect(answer).toMatchObject({ found: false, reason });
    expect(answer.found || (answer.message.zh && answer.message.en)).toBeTruthy();
  });

  it("says that 异地招聘 names no place and that an unknown name is unknown", () => {
    expect(findRegion("异地招聘")).toMatchObject({ message: { zh: "“异地招聘”没有指明具体地区" } });
    expect(findRegion("某某大厦")).toMatchObject({ message: { zh: "不认识地名“某某大厦”" } });
  });

  it("lets `within` decide an ambiguous name, and no other", () => {
    expect(findRegion("城中区", { within: "450000" })).toMatchObject({ code: "450202" });
    expect(findRegion("朝阳", { within: "110000" })).toMatchObject({ code: "110105" });
    expect(findRegion("鼓楼区", { within: "yangtze-delta" })).toMatchObject({ reason: "ambiguous" });
    expect(findRegion("鼓楼区", { within: "440000" })).toMatchObject({ reason: "ambiguous" });
    expect(findRegion("广东省", { within: "450000" })).toMatchObject({ code: "440000" });
  });

  it("answers what it matched", () => {
    expect(findRegion("江苏-常州-武进区-湖塘镇")).toMatchObject({ matched: "江苏-常州-武进区" });
  });

  it.each([
    ["武进县", "320412"],
    ["常州戚墅堰区", "320412"],
    ["崇文区", "110101"],
    ["宣武区", "110102"],
    ["闸北区", "310106"],
    ["上海卢湾区", "310101"],
    ["南汇区", "310115"],
    ["杭州-下城区", "330105"],
    ["江干区", "330102"],
    ["萝岗区", "440112"],
    ["番禺市", "440113"],
    ["白下区", "320104"],
    ["苏州平江区", "320508"],
    ["横县", "450181"],
    ["光明新区", "440311"],
    ["大鹏新区", "440307"],
    ["襄樊", "420600"],
  ])("leads %s to today's %s", (text, code) => {
    expect(findRegion(text)).toMatchObject({ found: true, code });
  });

  it("keeps no former name without a region of today", () => {
    const codes = formerNames.trim().split(/[|\n]/).map((row) => row.slice(0, 6));
    expect(codes.filter((code) => !regionOf(code))).toEqual([]);
  });

  it("finds former names only where they belong, and never without a candidate", () => {
    for (const row of formerNames.trim().split(/[|\n]/)) {
      const [code = "", ...names] = row.split(" ");
      const above = ancestorsOf(code)
        .slice(1)
        .toReversed()
        .map((region) => regionOf(region)?.name ?? "")
        .join("");
      for (const name of names) {
        expect([name, findRegion(above + name)]).toMatchObject([name, { found: true, code }]);
        const bare = findRegion(name);
        expect(bare.found ? [bare.code] : bare.candidates).toContain(code);
      }
    }
  });

  it("answers any text with a place that exists or a reason", () => {
    const piece = fc.constantFrom("江苏", "常州市", "朝阳", "鼓楼区", "-", "、", "路", "高新区", "本县", "Suzhou", "3号", " ");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(piece).map((pieces) => pieces.join(""))), (text) => {
        const answer = findRegion(text);
        if (answer.found) return regionOf(answer.code) !== undefined || answer.level === "area";
        return answer.message.zh !== "" && (answer.reason === "ambiguous") === answer.candidates.length > 1;
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("answers in less than a tenth of a millisecond", () => {
    const texts = ["江苏省常州市武进区", "南京·江宁区·将军大道", "鼓楼区", "异地招聘"];
    const started = performance.now();
    for (let round = 0; round < 500; round += 1) for (const text of texts) findRegion(text);
    expect((performance.now() - started) / (500 * texts.length)).toBeLessThan(0.1);
  });
});
