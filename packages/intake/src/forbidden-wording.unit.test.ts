/**
 * Guarantees
 * 1. Demands and preferences by sex, ethnicity, religion, disability, infection and origin are found, and deposits, held papers, fees.
 * 2. Wares, guests, benefits, duties and denials that share their words with them are not.
 * 3. The quotation holds the passage and never contact data.
 */
import { describe, expect, it } from "@jest/globals";
import { findForbiddenWording } from "./forbidden-wording.ts";

const grounds = (text: string): string[] => [...new Set(findForbiddenWording(text).map(({ ground }) => ground))];

describe("findForbiddenWording", () => {
  it.each([
    ["普工20名,限男", "sex"], ["仅限女性", "sex"], ["限女生", "sex"], ["女性优先", "sex"], ["男士优先考虑", "sex"], ["性别:女", "sex"], ["性别要求男", "sex"],
    ["招女工10名", "sex"], ["急招男普工", "sex"], ["女服务员", "sex"], ["招聘 男保安", "sex"], ["男5名女3名", "sex"], ["女,18-35岁", "sex"], ["男1.70以上", "sex"], ["适合女生", "sex"], ["已婚已育优先", "sex"], ["限未婚", "sex"], ["客房服务员（女）", "sex"], ["45岁以下女性", "sex"], ["孕妇勿扰", "sex"],
    ["限汉族", "ethnicity"], ["汉族优先", "ethnicity"], ["少数民族勿扰", "ethnicity"], ["不招维族", "ethnicity"], ["民族:汉", "ethnicity"],
    ["无宗教信仰", "religion"], ["信佛者优先", "religion"], ["不招信教人员", "religion"],
    ["残疾人勿扰", "disability"], ["无残疾", "disability"], ["四肢健全", "disability"],
    ["无乙肝", "infection"], ["乙肝携带者勿扰", "infection"], ["无传染病", "infection"], ["入职查两对半,乙肝五项", "infection"],
    ["限本地户口", "household-registration"], ["本市户籍优先", "household-registration"], ["须有城镇户口", "household-registration"], ["外地人勿扰", "household-registration"], ["只招本地人", "household-registration"], ["河南人不要", "household-registration"], ["户籍:常州", "household-registration"],
    ["入职交押金300元", "deposit"], ["需交工服押金", "deposit"], ["押金200元,做满三个月退", "deposit"], ["扣押身份证", "deposit"], ["身份证抵押", "deposit"], ["需交服装费", "deposit"], ["先交培训费", "deposit"],
  ])("finds %s: %s", (text, ground) => expect(grounds(text)).toEqual([ground]));

  it.each([
    "男女不限", "性别不限,男女均可", "要求男女不限", "招男女普工", "男女工都要", "专业、户籍、性别不限", "女装导购", "招女装设计师", "男装裁剪", "需女鞋样板师", "妇女用品仓库分拣", "妇女节福利", "联系人:王女士", "男生宿舍、女生宿舍分开", "子女入学",
    "限女装店工作经验", "美女帅哥同事多", "民族风服装缝纫", "布依族苗族自治州", "三都水族自治县", "少数民族地区工作", "中华民族", "尊重宗教信仰", "残疾人用品销售", "零缺陷", "乙肝疫苗推广", "传染病防治宣传",
    "解决户口", "提供户口指标", "协助办理户口", "户口不限", "不收押金", "无押金,不扣身份证", "面试带身份证复印件", "面试请带身份证", "向经销商收取押金", "核定任务,收取抵押金", "负责客户押金退还", "免费培训,不收培训费", "培训费由公司承担", "无纪律的人勿扰", "中介勿扰", "退役军人优先", "残疾人优先",
  ])("leaves %s alone", (text) => expect(grounds(text)).toEqual([]));

  it("quotes the passage", () => {
    expect(findForbiddenWording("待遇好,限男性,包住")).toEqual([{ ground: "sex", quote: "限男性" }]);
  });

  it("quotes nothing that holds a telephone number", () => {
    expect(findForbiddenWording("限男13812345678")).toEqual([{ ground: "sex", quote: "" }]);
  });
});
