import { dayWork, must, nice, type Trade } from "./trade.ts";

export const pigFarms: Trade = {
  id: "pig-farms",
  sector: "livestock",
  bases: { changzhou: 0.8, huangpu: 0.8, local: 9 },
  nameTails: ["生态养殖有限公司", "养猪场", "牧业有限公司"],
  goods: ["生猪", "仔猪"],
  jobs: [
    [{
      titles: ["养猪饲养员", "猪场饲养员", "育肥舍饲养员"],
      skills: [must("养猪"), nice("饲料"), nice("防疫")],
      monthly: [4800, 6800],
      shifts: dayWork,
      ages: [18, 58],
      duties: ["育肥舍喂料、清栏、巡栏，场区封闭管理，月休四天可攒着休", "负责一栋猪舍的日常饲养，自动料线，成活率有奖"],
    }, 4],
    [{
      titles: ["配种员", "产房饲养员"],
      skills: [must("配种", "able"), must("接产", "able"), must("养猪", "able")],
      monthly: [6000, 8500],
      shifts: [["day", 6], ["rotating", 4]],
      ages: [20, 52],
      experienceYears: 1,
      duties: ["查情配种、产房接产、仔猪护理，按窝数提成"],
    }, 1.5],
    [{
      titles: ["防疫员", "场内兽医助理"],
      skills: [must("防疫", "able"), nice("兽医")],
      monthly: [5500, 8000],
      shifts: dayWork,
      ages: [20, 52],
      education: "senior",
      duties: ["免疫注射、消毒、病死登记，听技术场长安排"],
    }, 1],
  ],
};

export const cattle: Trade = {
  id: "cattle",
  sector: "livestock",
  bases: { local: 4 },
  nameTails: ["黄牛养殖场", "肉牛养殖专业合作社"],
  goods: ["黄牛"],
  jobs: [
    [{
      titles: ["养牛工", "牛场饲养员"],
      skills: [must("养牛"), nice("饲料"), nice("农机驾驶")],
      monthly: [4300, 6000],
      shifts: [["day", 1]],
      ages: [18, 60],
      duties: ["割草拌料、喂牛清圈、看护母牛，住场", "管四十头{goods}，机械拌料，早晚两次"],
    }, 1],
  ],
};

export const poultry: Trade = {
  id: "poultry",
  sector: "livestock",
  bases: { huangpu: 0.5, local: 4 },
  nameTails: ["林下鸡养殖场", "家禽养殖专业合作社"],
  goods: ["林下鸡"],
  jobs: [
    [{
      titles: ["养鸡工", "鸡舍饲养员"],
      skills: [must("养鸡"), nice("防疫"), nice("孵化")],
      monthly: [4000, 5500],
      shifts: [["day", 1]],
      ages: [18, 60],
      duties: ["喂料、捡蛋、清粪、看温度，三千只一人", "{goods}放养和补料，傍晚关棚点数"],
    }, 1],
  ],
};

export const fishery: Trade = {
  id: "fishery",
  sector: "livestock",
  bases: { local: 2 },
  nameTails: ["渔业专业合作社", "水产养殖有限公司"],
  goods: ["稻田鱼"],
  jobs: [
    [{
      titles: ["养鱼工", "鱼塘管护员"],
      skills: [must("养鱼")],
      monthly: [3900, 5200],
      shifts: [["day", 6], ["night", 1], [null, 3]],
      ages: [18, 60],
      duties: ["投料、巡塘、增氧，夜里要起来看一次"],
    }, 1],
  ],
};
