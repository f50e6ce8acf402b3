import { dayWork, must, nice, type JobKind, type Trade } from "./trade.ts";

const frontDesk: JobKind = {
  titles: ["前台接待", "酒店前台", "前台接待员"],
  skills: [must("前台接待"), nice("普通话"), nice("电脑操作"), nice("英语")],
  monthly: [4300, 5800],
  shifts: [["rotating", 8], ["day", 2]],
  ages: [18, 38],
  education: "senior",
  duties: ["办理入住退房、接电话、开票，有一周岗前培训", "前台接待和预订登记，普通话清楚，会用电脑"],
};

const roomCleaner: JobKind = {
  titles: ["客房服务员", "客房保洁", "楼层服务员"],
  skills: [must("客房清洁"), nice("布草")],
  monthly: [4200, 5800],
  units: [["month", 8], ["piece", 2]],
  pieceFen: [800, 1500],
  shifts: dayWork,
  ages: [18, 55],
  duties: ["负责{goods}的做床、打扫、补充用品，每天十二到十四间", "打扫退房和续住房，超出定额的间数另算钱", "{goods}清洁，没做过的由领班带三天"],
};

export const hotels: Trade = {
  id: "hotels",
  sector: "hotel",
  bases: { changzhou: 10, huangpu: 10, shenzhen: 12, local: 8 },
  nameTails: ["大酒店", "酒店有限公司", "商务酒店", "酒店管理有限公司"],
  goods: ["标准间和大床房", "酒店客房", "酒店长住楼层"],
  jobs: [
    [roomCleaner, 6],
    [frontDesk, 2.5],
    [{
      titles: ["PA保洁员", "酒店公区保洁"],
      skills: [must("保洁")],
      monthly: [3800, 4800],
      shifts: [["rotating", 4], ["day", 6]],
      ages: [18, 58],
      duties: ["大堂、走廊、电梯和公共洗手间保洁，做六休一", "酒店公共区域卫生，早晚班轮换"],
    }, 2],
    [{
      titles: ["洗衣房员工", "布草洗涤工", "布草收发员"],
      skills: [must("洗衣"), must("布草"), nice("整烫")],
      monthly: [4200, 5500],
      shifts: dayWork,
      ages: [18, 52],
      duties: ["布草收发点数、机洗、烘干、折叠", "洗衣房操作烫平机，两人一组"],
    }, 1.5],
    [{
      titles: ["行李员/礼宾员", "礼宾员"],
      skills: [must("礼宾"), nice("行李"), nice("普通话")],
      monthly: [4200, 5500],
      shifts: [["rotating", 1]],
      ages: [18, 35],
      duties: ["迎送客人、搬运行李、指引停车，统一着装"],
    }, 1],
    [{
      titles: ["酒店保安员", "安保员"],
      skills: [must("保安")],
      monthly: [4300, 5500],
      shifts: [["rotating", 8], ["night", 2]],
      ages: [18, 50],
      duties: ["门岗、巡楼、监控室值班", "酒店夜间巡查和停车场指挥"],
    }, 1.5],
    [{
      titles: ["客房领班", "楼层领班"],
      skills: [must("客房领班", "able"), must("客房清洁", "skilled"), nice("普通话")],
      monthly: [5500, 7000],
      shifts: dayWork,
      ages: [22, 48],
      experienceYears: 2,
      duties: ["排房、查房、带新人，管好一个楼层的布草和用品"],
    }, 0.6],
  ],
};

export const guesthouses: Trade = {
  id: "guesthouses",
  sector: "hotel",
  bases: { changzhou: 2, huangpu: 2, shenzhen: 3, local: 8 },
  nameTails: ["民宿|民宿客房", "宾馆", "度假山庄"],
  goods: ["客房"],
  jobs: [[roomCleaner, 5], [frontDesk, 2]],
};

const server: JobKind = {
  titles: ["餐厅服务员", "服务员", "楼面服务员", "包房服务员"],
  skills: [must("餐饮服务"), nice("点餐"), nice("普通话")],
  certificates: ["健康证"],
  monthly: [4200, 5800],
  units: [["month", 9], ["hour", 1]],
  shifts: dayWork,
  ages: [16, 45],
  duties: ["迎客、点餐、上菜、翻台，店里主营{goods}", "大厅和包房服务，中午两点到四点半休息", "负责看台和收台，生意好有提成"],
};

const helper: JobKind = {
  titles: ["厨房帮厨", "食堂帮厨", "后厨打杂"],
  skills: [must("帮厨"), nice("切配"), nice("洗碗")],
  certificates: ["健康证"],
  monthly: [4000, 5200],
  shifts: dayWork,
  ages: [18, 55],
  duties: ["洗菜、打饭、收拾厨房卫生，听厨师长安排", "做{goods}的备料和打杂，早上六点半到岗"],
};

const dishwasher: JobKind = {
  titles: ["洗碗工", "洗碗/保洁"],
  skills: [must("洗碗"), nice("保洁")],
  certificates: ["健康证"],
  monthly: [3800, 4800],
  shifts: dayWork,
  ages: [18, 60],
  duties: ["清洗餐具、消毒归位，有洗碗机", "洗碗和厨房地面卫生，每月休四天"],
};

const prep: JobKind = {
  titles: ["中餐切配", "砧板/切配", "切配师傅"],
  skills: [must("切配", "able"), nice("凉菜")],
  certificates: ["健康证"],
  monthly: [4800, 6800],
  shifts: dayWork,
  ages: [18, 50],
  duties: ["{goods}的切配和腌制，控制出成率", "砧板岗，刀工熟练，能看菜单备料"],
};

export const restaurants: Trade = {
  id: "restaurants",
  sector: "catering",
  bases: { changzhou: 9, huangpu: 10, shenzhen: 10, local: 8 },
  nameTails: ["餐饮管理有限公司", "酒楼|家常菜、本地土菜", "酸汤鱼馆|贵州酸汤鱼", "餐饮店", "火锅店|牛羊肉火锅、豆米火锅"],
  goods: ["江浙家常菜", "湘菜", "粤菜", "川菜"],
  jobs: [
    [server, 5],
    [prep, 2.5],
    [{
      titles: ["炒锅厨师", "中餐厨师", "炒菜师傅"],
      skills: [must("中餐烹饪", "skilled"), nice("切配")],
      certificates: ["健康证"],
      monthly: [6500, 9500],
      shifts: dayWork,
      ages: [20, 52],
      experienceYears: 3,
      duties: ["主炒{goods}，面试试菜三道", "炒锅岗，出菜快、味道稳，能带徒弟"],
    }, 1.5],
    [{
      titles: ["打荷", "打荷学徒"],
      skills: [must("打荷"), nice("切配")],
      certificates: ["健康证"],
      monthly: [4500, 5800],
      shifts: dayWork,
      ages: [17, 40],
      duties: ["配合炒锅出菜、摆盘、补料，想学厨的从这里起步"],
    }, 1.5],
    [helper, 2],
    [dishwasher, 1.5],
    [{
      titles: ["传菜员", "传菜生"],
      skills: [must("传菜")],
      certificates: ["健康证"],
      monthly: [4000, 5200],
      shifts: dayWork,
      ages: [16, 45],
      duties: ["从厨房传菜到台，核对台号，收空盘"],
    }, 1.5],
    [{
      titles: ["收银员", "前台收银"],
      skills: [must("收银"), nice("电脑操作")],
      certificates: ["健康证"],
      monthly: [4300, 5500],
      shifts: dayWork,
      ages: [18, 42],
      duties: ["点单收款、对账交班、接订位电话"],
    }, 0.8],
    [{
      titles: ["烧烤师傅", "烧烤学徒"],
      skills: [must("烧烤", "able")],
      certificates: ["健康证"],
      monthly: [5500, 7500],
      shifts: [["night", 8], ["rotating", 2]],
      ages: [18, 48],
      duties: ["晚市烤炉，穿串、腌料、烤制一手抓"],
    }, 0.7],
  ],
};

export const canteens: Trade = {
  id: "canteens",
  sector: "catering",
  bases: { changzhou: 5, huangpu: 5, shenzhen: 4, local: 3 },
  nameTails: ["团膳服务有限公司", "膳食管理有限公司"],
  goods: ["工厂食堂大锅菜", "学校午餐", "员工自助餐"],
  jobs: [
    [helper, 4],
    [prep, 2],
    [dishwasher, 2],
    [{
      titles: ["面点师傅", "早餐面点工"],
      skills: [must("面点", "able")],
      certificates: ["健康证"],
      monthly: [5500, 7500],
      shifts: [["day", 1]],
      ages: [20, 52],
      duties: ["做包子、馒头、花卷等早点，凌晨四点到岗，中午下班"],
    }, 1.5],
  ],
};

export const bakeries: Trade = {
  id: "bakeries",
  sector: "catering",
  bases: { changzhou: 2, huangpu: 3, shenzhen: 4, local: 1 },
  nameTails: ["烘焙坊", "食品烘焙有限公司"],
  goods: ["面包", "蛋糕", "月饼"],
  jobs: [
    [{
      titles: ["烘焙学徒", "裱花/烘焙师"],
      skills: [must("烘焙", "learner")],
      certificates: ["健康证"],
      monthly: [4300, 6500],
      shifts: dayWork,
      ages: [17, 40],
      duties: ["称料、打面、整形、烤制，做{goods}，师傅手把手教"],
    }, 2],
    [{
      titles: ["饮品制作员", "咖啡茶饮店员"],
      skills: [must("咖啡", "learner"), nice("点餐"), nice("收银")],
      certificates: ["健康证"],
      monthly: [4300, 5600],
      shifts: [["rotating", 1]],
      ages: [18, 35],
      duties: ["按配方做咖啡和茶饮，点单收银，早晚班轮换"],
    }, 2],
  ],
};
