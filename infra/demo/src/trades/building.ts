import type { WageUnit } from "@qianxian/contracts/vocabulary";
import type { Choices } from "../random.ts";
import { must, nice, type JobKind, type Trade } from "./trade.ts";

const byTheDay: Choices<WageUnit> = [["day", 8], ["month", 2]];
const daylight: JobKind["shifts"] = [["day", 1]];
const span: JobKind["ages"] = [18, 58];

const site = (
  titles: readonly string[],
  skills: JobKind["skills"],
  monthly: JobKind["monthly"],
  duties: readonly string[],
  rest: Partial<JobKind> = {},
): JobKind => ({ titles, skills, monthly, duties, units: byTheDay, shifts: daylight, ages: span, ...rest });

export const building: Trade = {
  id: "building",
  sector: "construction",
  bases: { changzhou: 6, huangpu: 6, shenzhen: 7, local: 9 },
  nameTails: ["建筑劳务有限公司", "建设工程有限公司", "建筑工程有限公司"],
  goods: ["安置房", "标准厂房", "高标准农田", "住宅小区", "县道改造"],
  jobs: [
    [site(["钢筋工", "钢筋绑扎工"], [must("钢筋", "able"), nice("识图")], [7200, 9800],
      ["{goods}项目钢筋下料和绑扎，跟班组走", "现场钢筋绑扎，会看图的带班另加钱"]), 3],
    [site(["架子工", "外架工"], [must("架子搭设", "able"), must("登高作业")], [7800, 10500],
      ["外架搭设和拆除，{goods}项目，持证上岗，发安全带"],
      { certificates: ["架子工证"], hazardous: true, ages: [18, 55] }), 1.8],
    [site(["木工（支模）", "模板木工"], [must("木工", "able"), nice("识图")], [7500, 10000],
      ["{goods}支模、加固、拆模，铝模木模都有", "支模班组缺人，包清工或点工都行"]), 2.5],
    [site(["砌砖工", "瓦工", "砌筑工"], [must("砌砖", "able"), nice("抹灰")], [7200, 9800],
      ["二次结构砌筑，{goods}项目，按方或按天", "砌砖勾缝，活多不断档"]), 2.5],
    [site(["抹灰工", "贴砖工", "抹灰/贴砖大工"], [must("抹灰", "able"), nice("贴砖")], [7200, 10000],
      ["室内抹灰、地面找平、墙地砖铺贴"]), 1.8],
    [site(["混凝土工", "浇筑工"], [must("混凝土"), nice("搬运")], [6500, 8500],
      ["混凝土浇筑、振捣、收面，浇筑时可能加晚班"]), 1.5],
    [site(["工地小工", "工地杂工", "普工（工地）"], [nice("搬运"), nice("混凝土")], [5000, 6500],
      ["搬料、清场、给大工打下手，{goods}项目", "工地杂活，不需要经验，每天收工记账"]), 3],
    [site(["水电工", "水电安装工"], [must("水电安装", "able"), must("电工", "able")], [7000, 9500],
      ["预埋线管、穿线、装给排水，{goods}项目"], { certificates: ["电工证"], ages: [20, 55] }), 1.5],
    [site(["油漆工", "腻子/油漆工"], [must("油漆", "able"), nice("防水")], [7000, 9500],
      ["批腻子、打磨、滚涂乳胶漆，包工点工都有"], { hazardous: true }), 1.2],
    [site(["挖掘机司机", "挖机手"], [must("挖掘机", "able")], [7500, 10500],
      ["{goods}土方开挖和平整，爱惜机器，一人一机"], { ages: [20, 55], units: [["month", 7], ["day", 3]] }), 1],
    [site(["焊工（工地）", "钢结构焊工"], [must("焊接", "able"), must("登高作业")], [7800, 10500],
      ["钢结构安装焊接，{goods}项目，高空作业"],
      { certificates: ["焊工证"], hazardous: true, ages: [20, 55] }), 1],
    [site(["资料员", "施工资料员"], [must("资料员", "able"), must("电脑操作", "able")], [4800, 6500],
      ["整理施工资料、送检记录、做台账"], { education: "college", units: [["month", 1]], ages: [20, 45] }), 0.4],
  ],
};
