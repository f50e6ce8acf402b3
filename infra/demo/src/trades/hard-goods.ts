import { dayWork, must, nice, twoShifts, type JobKind, type Trade } from "./trade.ts";

const forklift: JobKind = {
  titles: ["叉车司机", "叉车工", "仓库叉车司机"],
  skills: [must("叉车", "able"), nice("装卸")],
  certificates: ["叉车证"],
  monthly: [5200, 7000],
  shifts: twoShifts,
  ages: [18, 50],
  duties: ["开叉车上下货、转运物料，配合仓库盘点", "仓库叉车装卸，持证上岗，有一年以上经验优先"],
};

const maintenance: JobKind = {
  titles: ["设备维修电工", "机修工", "维修技工"],
  skills: [must("设备维修", "able"), must("电工", "able"), nice("机修")],
  certificates: ["电工证"],
  monthly: [6500, 9000],
  shifts: twoShifts,
  ages: [20, 50],
  experienceYears: 2,
  duties: ["负责车间设备日常保养和故障抢修，会看电路图", "设备点检、换件、排故，跟班维修"],
};

const warehouse: JobKind = {
  titles: ["仓管员", "仓库理货员", "物料员/仓管"],
  skills: [must("仓管"), nice("理货"), nice("电脑操作")],
  monthly: [4500, 6000],
  shifts: dayWork,
  ages: [20, 45],
  education: "senior",
  duties: ["收发物料、点数入账、月底盘点，会用电脑做表", "按单备料发料，帐物相符，要搬一点货"],
};

const loader: JobKind = {
  titles: ["搬运工", "装卸工", "仓库搬运工"],
  skills: [must("搬运"), nice("装卸")],
  monthly: [5500, 7800],
  units: [["month", 6], ["day", 3], ["hour", 1]],
  shifts: twoShifts,
  ages: [18, 50],
  duties: ["装车卸货、码托盘，体力活，工资按吨位算", "仓库搬运{goods}，两人一组，有液压车"],
};

const assembler: JobKind = {
  titles: ["普工/操作工", "流水线操作工", "组装普工", "产线普工"],
  skills: [nice("组装"), nice("包装")],
  monthly: [4800, 6500],
  units: [["month", 6], ["hour", 4]],
  shifts: twoShifts,
  ages: [18, 45],
  duties: ["流水线组装{goods}，打螺丝、插件、贴标", "{goods}组装和测试，坐班，不用看显微镜", "做{goods}，不要求经验，岗前培训一天"],
};

const inspector: JobKind = {
  titles: ["质检员", "QC检验员", "品检普工"],
  skills: [must("质检"), nice("测量"), nice("电脑操作")],
  monthly: [4800, 6300],
  shifts: twoShifts,
  ages: [18, 42],
  education: "junior",
  duties: ["{goods}外观检验和功能测试，分良品与不良品", "按检验标准抽检{goods}，填检验记录"],
};

export const electronics: Trade = {
  id: "electronics",
  sector: "manufacturing",
  bases: { changzhou: 12, huangpu: 14, shenzhen: 24, local: 5 },
  nameTails: ["电子有限公司", "电子科技有限公司", "光电有限公司|车灯模组、灯条", "电器有限公司|小家电、取暖器"],
  goods: ["蓝牙耳机", "充电器", "电源适配器", "数据线", "遥控器"],
  jobs: [
    [assembler, 8],
    [{
      titles: ["SMT操作员", "贴片机操作员", "SMT普工/学徒"],
      skills: [must("贴片", "learner"), nice("调机")],
      monthly: [5200, 7000],
      shifts: [["rotating", 8], ["night", 2]],
      ages: [18, 40],
      duties: ["SMT线上料、接料、看炉温，无尘车间穿静电衣", "贴片机操作和换线，会做首件的工资另谈"],
    }, 2.5],
    [{
      titles: ["焊锡工", "电焊台焊线工", "后焊操作员"],
      skills: [must("焊锡", "able")],
      monthly: [5000, 6600],
      shifts: twoShifts,
      ages: [18, 45],
      duties: ["{goods}焊线、补焊、剪脚，车间有排烟", "后段焊锡，会拿烙铁的来就能上岗"],
    }, 2],
    [{
      titles: ["绕线工", "线圈绕线操作员"],
      skills: [must("绕线"), nice("焊锡")],
      monthly: [4800, 6200],
      shifts: twoShifts,
      ages: [18, 45],
      duties: ["自动绕线机看机、上线、浸锡，一人看两台"],
    }, 1],
    [inspector, 2],
    [warehouse, 0.8],
  ],
};

export const machining: Trade = {
  id: "machining",
  sector: "manufacturing",
  bases: { changzhou: 18, huangpu: 9, shenzhen: 9 },
  nameTails: [
    "精密机械有限公司|减速机壳体、电机轴",
    "五金制品有限公司|货架、门锁五金",
    "机械制造有限公司",
    "金属制品有限公司|钣金机箱、货架",
    "汽车零部件有限公司|汽车支架、电机轴",
  ],
  goods: ["减速机壳体", "汽车支架", "电机轴", "农机配件", "货架", "门锁五金", "钣金机箱"],
  jobs: [
    [{
      titles: ["数控车床学徒", "数控车学徒（包教会）"],
      skills: [nice("数控车床", "learner"), nice("测量")],
      monthly: [4500, 5800],
      shifts: twoShifts,
      ages: [17, 35],
      duties: ["跟师傅学数控车床，先学装夹、量尺寸，三个月后独立看机", "上下料、换刀片、自检尺寸，肯学技术的年轻人优先"],
    }, 2],
    [{
      titles: ["数控车床操作工", "数控车工", "数车熟手"],
      skills: [must("数控车床", "able"), must("测量"), nice("识图")],
      monthly: [6200, 8500],
      shifts: twoShifts,
      ages: [20, 48],
      duties: ["{goods}车削加工，会对刀、会看图、会修程序", "看数控车床两到三台，自检首件，大货稳定"],
    }, 3],
    [{
      titles: ["CNC操作员", "CNC操机", "加工中心操作工"],
      skills: [must("CNC操作", "able"), nice("识图"), nice("测量")],
      monthly: [5800, 8200],
      shifts: twoShifts,
      ages: [18, 45],
      duties: ["加工中心上下料、换刀对刀，按图检测{goods}", "CNC操机，师傅调好程序，一人看三台"],
    }, 3],
    [{
      titles: ["冲压工", "冲床操作工", "冲床/折弯工"],
      skills: [must("冲压", "able"), nice("折弯")],
      monthly: [5200, 7200],
      shifts: dayWork,
      ages: [18, 50],
      hazardous: true,
      duties: ["冲床操作，双手按钮加光电保护，做{goods}", "{goods}冲压下料，会架模的加工资"],
    }, 2.5],
    [{
      titles: ["二保焊工", "焊工", "氩弧焊工"],
      skills: [must("二保焊", "able"), nice("氩弧焊"), nice("识图")],
      certificates: ["焊工证"],
      monthly: [6800, 9500],
      units: [["month", 7], ["day", 3]],
      shifts: dayWork,
      ages: [20, 52],
      hazardous: true,
      duties: ["{goods}二保焊点焊、满焊，来厂先试焊一小时", "钣金件焊接打磨，会氩弧焊的工资更高"],
    }, 2.5],
    [{
      titles: ["钳工", "装配钳工"],
      skills: [must("钳工", "able"), must("识图"), nice("钻孔")],
      monthly: [6000, 8500],
      shifts: dayWork,
      ages: [20, 52],
      experienceYears: 2,
      duties: ["{goods}装配、钻孔攻丝、修配，看得懂装配图"],
    }, 1.2],
    [{
      titles: ["打磨抛光工", "抛光工"],
      skills: [must("抛光", "able"), must("打磨")],
      monthly: [6000, 8500],
      shifts: dayWork,
      ages: [18, 50],
      hazardous: true,
      duties: ["{goods}表面打磨抛光，除尘设备齐，发防护用品"],
    }, 1.2],
    [{
      titles: ["磨床工", "外圆磨操作工"],
      skills: [must("磨床", "able"), nice("测量")],
      monthly: [5800, 8000],
      shifts: twoShifts,
      ages: [20, 50],
      duties: ["外圆磨、平面磨操作，自检尺寸到丝"],
    }, 1],
    [inspector, 1.5],
    [forklift, 1],
    [loader, 0.8],
  ],
};

export const plastics: Trade = {
  id: "plastics",
  sector: "manufacturing",
  bases: { changzhou: 8, huangpu: 8, shenzhen: 8 },
  nameTails: ["塑业有限公司", "塑胶制品有限公司", "模塑有限公司|汽车内饰件、家电外壳", "包装材料有限公司|化妆品瓶、一次性餐盒"],
  goods: ["家电外壳", "化妆品瓶", "汽车内饰件", "周转箱", "一次性餐盒"],
  jobs: [
    [{
      titles: ["注塑操作工", "注塑普工", "啤机操作员"],
      skills: [nice("注塑"), nice("质检")],
      monthly: [5000, 6600],
      units: [["month", 7], ["hour", 3]],
      shifts: [["rotating", 8], ["night", 1], [null, 1]],
      ages: [18, 48],
      duties: ["看注塑机开关门取件，削披锋，装箱", "{goods}注塑取件和修边，坐着做"],
    }, 5],
    [{
      titles: ["注塑调机技工", "注塑调机师傅"],
      skills: [must("注塑", "skilled"), must("调机", "able")],
      monthly: [7500, 10500],
      shifts: [["rotating", 1]],
      ages: [22, 48],
      experienceYears: 3,
      duties: ["负责注塑机上下模和调机，处理缩水、披锋等不良"],
    }, 1],
    [{
      titles: ["模具学徒", "模具钳工"],
      skills: [must("模具"), nice("钳工"), nice("线切割")],
      monthly: [5000, 8500],
      shifts: dayWork,
      ages: [18, 45],
      duties: ["跟师傅学模具拆装、飞模、省模，技术活越老越值钱"],
    }, 1.2],
    [{
      titles: ["吹塑操作工", "吹瓶机操作员"],
      skills: [must("吹塑")],
      monthly: [5000, 6500],
      shifts: twoShifts,
      ages: [18, 50],
      duties: ["看吹瓶机，加料、挑次品、打包码垛"],
    }, 1],
    [loader, 1],
    [forklift, 0.7],
  ],
};

export const newEnergy: Trade = {
  id: "new-energy",
  sector: "manufacturing",
  bases: { changzhou: 16, huangpu: 4, shenzhen: 6 },
  nameTails: ["新能源有限公司|储能电柜、电池模组", "电池科技有限公司|动力电芯、电池模组", "光伏材料有限公司|光伏组件"],
  goods: ["电池模组"],
  jobs: [
    [{
      ...assembler,
      titles: ["产线操作工", "车间普工", "设备操作普工"],
      monthly: [5500, 7300],
      duties: [
        "{goods}产线上下料、扫码、看设备，恒温车间穿防尘服",
        "{goods}装配和打包，活不重，新员工有人带",
        "做{goods}，不要求经验，培训三天上岗，月底准时发薪",
      ],
    }, 6],
    [{
      titles: ["激光焊接操作员", "激光切割操作员"],
      skills: [must("激光切割", "learner"), nice("调机")],
      monthly: [5800, 7500],
      shifts: [["rotating", 1]],
      ages: [18, 42],
      education: "senior",
      duties: ["激光设备上下料、参数点检，做{goods}，恒温车间"],
    }, 1.5],
    [inspector, 2],
    [maintenance, 1.2],
    [forklift, 0.9],
    [warehouse, 0.7],
  ],
};
