import { dayWork, must, nice, twoShifts, type JobKind, type Trade } from "./trade.ts";

const packing: JobKind = {
  titles: ["包装工", "尾部包装工", "包装/打包普工"],
  skills: [must("包装"), nice("质检")],
  monthly: [4200, 5500],
  units: [["month", 8], ["hour", 2]],
  shifts: dayWork,
  ages: [18, 52],
  duties: ["负责{goods}的剪线头、折叠、装袋和装箱", "成品{goods}打包装箱，贴唛头，按单点数", "{goods}尾部包装，工作轻松，手脚麻利即可"],
};

const sewer: JobKind = {
  titles: ["缝纫车位工", "平车工", "缝纫工（熟手/学徒）", "车位工", "流水线缝纫工"],
  skills: [must("缝纫", "able"), nice("识图")],
  monthly: [4800, 7500],
  units: [["month", 6], ["piece", 4]],
  pieceFen: [60, 280],
  shifts: [["day", 9], [null, 1]],
  ages: [18, 50],
  duties: ["负责{goods}的平车缝制，流水作业，每道工序有组长教", "{goods}缝制，会平车、四线或双针任意一种即可上岗", "按工艺单缝制{goods}，长单为主，换款少", "做{goods}，熟手优先，肯学的生手有师傅带，保底三个月"],
};

export const garments: Trade = {
  id: "garments",
  sector: "manufacturing",
  bases: { changzhou: 14, huangpu: 12, shenzhen: 4, local: 26 },
  nameTails: ["服饰有限公司", "制衣有限公司", "针织服装厂", "服装有限公司"],
  goods: ["针织卫衣", "羽绒服", "童装", "工作服", "休闲裤", "校服", "内衣", "户外冲锋衣"],
  jobs: [
    [sewer, 8],
    [{
      titles: ["整烫工", "大烫工", "中烫/大烫"],
      skills: [must("整烫", "able")],
      monthly: [4800, 6500],
      shifts: dayWork,
      ages: [18, 50],
      duties: ["负责{goods}的中烫和成品大烫，吸风烫台，车间有空调", "{goods}整烫定型，有半年以上经验的来就能上手"],
    }, 2],
    [{
      titles: ["裁剪工", "拉布/裁床工", "裁床学徒"],
      skills: [must("裁剪", "able"), nice("电脑操作")],
      monthly: [5000, 7200],
      shifts: dayWork,
      ages: [18, 48],
      duties: ["负责{goods}的拉布、排料和电剪裁片，裁片编号分扎", "自动裁床操作，{goods}大货裁剪，会手推电剪的优先"],
    }, 1.5],
    [{
      titles: ["成衣质检员", "QC质检（查衫）", "中查/尾查"],
      skills: [must("质检", "able"), nice("测量")],
      monthly: [4500, 6000],
      shifts: dayWork,
      ages: [18, 48],
      duties: ["检查{goods}的线头、跳针、色差和尺寸，不良品退回返工", "{goods}流水线中查和尾查，看懂尺寸表，做事细心"],
    }, 1.5],
    [packing, 2],
    [{
      titles: ["打版师傅", "纸样师"],
      skills: [must("打版", "skilled"), must("裁剪", "able"), nice("电脑操作")],
      monthly: [7000, 11000],
      shifts: [["day", 1]],
      ages: [22, 55],
      experienceYears: 3,
      duties: ["按客户来样打{goods}头版，放码排料，跟进大货问题"],
    }, 0.4],
  ],
};

export const shoes: Trade = {
  id: "shoes",
  sector: "manufacturing",
  bases: { huangpu: 8, shenzhen: 4, local: 8 },
  nameTails: ["鞋业有限公司", "制鞋有限公司", "鞋厂"],
  goods: ["运动鞋", "帆布鞋", "童鞋", "劳保鞋"],
  jobs: [
    [{
      titles: ["针车工", "针车组员（可学徒）", "罗拉车工"],
      skills: [must("缝纫", "able"), nice("制鞋")],
      monthly: [4800, 7000],
      units: [["month", 7], ["piece", 3]],
      pieceFen: [40, 150],
      shifts: dayWork,
      ages: [18, 48],
      duties: ["{goods}面部针车缝合，罗拉车、平车都要人", "做{goods}针车，新人有一个月学徒期，按天保底"],
    }, 5],
    [{
      titles: ["成型流水线工", "制鞋成型工", "底部贴合工"],
      skills: [must("制鞋", "able")],
      monthly: [4600, 6500],
      shifts: twoShifts,
      ages: [18, 45],
      duties: ["成型线上刷胶、贴底、压机、拔楦，分工位安排", "{goods}成型车间作业，能吃苦，站立工作"],
    }, 4],
    [{
      titles: ["手工普工", "手工组员工"],
      skills: [nice("折叠"), nice("包装")],
      monthly: [4200, 5200],
      units: [["month", 7], ["hour", 3]],
      shifts: dayWork,
      ages: [18, 50],
      duties: ["{goods}手工折边、穿鞋带、清洁和装盒", "做{goods}前段手工，坐着上班，不要求经验"],
    }, 3],
  ],
};

export const textiles: Trade = {
  id: "textiles",
  sector: "manufacturing",
  bases: { changzhou: 10, huangpu: 2 },
  nameTails: ["纺织有限公司", "纱线有限公司|涤棉纱、混纺纱", "印染有限公司|牛仔布、家纺面料"],
  goods: ["涤棉纱", "牛仔布", "针织坯布", "家纺面料"],
  jobs: [
    [{
      titles: ["挡车工", "细纱挡车工", "织布挡车工（熟手）"],
      skills: [must("挡车", "able"), nice("织布")],
      monthly: [5000, 7000],
      shifts: [["rotating", 9], [null, 1]],
      ages: [18, 48],
      duties: ["看管细纱机台，接头、换粗纱、做清洁", "{goods}车间挡车，熟手看台多工资高", "织机巡回检查，处理断经断纬"],
    }, 5],
    [{
      titles: ["落纱工", "落纱/推纱工"],
      skills: [must("落纱")],
      monthly: [4800, 6200],
      shifts: [["rotating", 1]],
      ages: [18, 45],
      duties: ["负责细纱落纱、推纱车，跟班走"],
    }, 2.5],
    [{
      titles: ["印染操作工", "染缸操作工", "定型机挡车"],
      skills: [must("印染", "able"), nice("配料")],
      monthly: [5500, 7500],
      shifts: [["rotating", 1]],
      ages: [18, 48],
      duties: ["看管染缸、称料化料，按工艺卡升温保温", "{goods}后整理定型机进布、落布"],
    }, 2.5],
  ],
};

export const crafts: Trade = {
  id: "crafts",
  sector: "manufacturing",
  bases: { local: 10 },
  nameTails: ["民族工艺品有限公司", "马尾绣坊", "刺绣专业合作社"],
  goods: ["马尾绣背带", "马尾绣挂画", "绣花围腰"],
  jobs: [
    [{
      titles: ["马尾绣绣工", "刺绣工", "绣工（可带回家做）"],
      skills: [must("刺绣", "able")],
      monthly: [3800, 6000],
      units: [["month", 5], ["piece", 5]],
      pieceFen: [3000, 26000],
      shifts: dayWork,
      ages: [16, 60],
      duties: ["按图样绣{goods}，料子由坊里出", "做{goods}，会绣的直接领活，不会的有师傅教半个月"],
    }, 5],
    [{
      titles: ["蜡染工", "蜡染/染布学徒"],
      skills: [must("蜡染")],
      monthly: [3800, 5200],
      shifts: dayWork,
      ages: [16, 58],
      duties: ["点蜡、浸染、脱蜡、漂洗，花样由坊里定"],
    }, 2],
  ],
};
