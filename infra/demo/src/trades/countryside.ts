import type { WageUnit } from "@qianxian/contracts/vocabulary";
import type { Choices } from "../random.ts";
import { must, nice, type JobKind, type Trade } from "./trade.ts";

const byTheDay: Choices<WageUnit> = [["day", 7], ["month", 3]];

const fieldHand: JobKind = {
  titles: ["田间管理工", "基地务工人员", "种植基地长期工"],
  skills: [must("种植"), nice("除草"), nice("施肥")],
  monthly: [3900, 5200],
  units: byTheDay,
  shifts: [["day", 1]],
  ages: [18, 62],
  duties: ["{goods}基地的移栽、除草、施肥、灌溉，跟着带班走", "负责划片管护{goods}，工资按出工天数结"],
};

export const tea: Trade = {
  id: "tea",
  sector: "agriculture",
  bases: { changzhou: 0.4, local: 10 },
  nameTails: ["茶叶专业合作社", "茶业有限公司", "生态茶场"],
  goods: ["毛尖茶", "红茶"],
  jobs: [
    [{
      titles: ["采茶工", "茶叶采摘工", "茶园采摘工"],
      skills: [must("采茶")],
      monthly: [3600, 5000],
      units: [["day", 6], ["piece", 4]],
      pieceFen: [1500, 4500],
      shifts: [["day", 1]],
      ages: [16, 65],
      duties: ["采一芽一叶，手快的一天十来斤", "茶园采摘，车接车送，带饭或在茶场吃"],
    }, 5],
    [{
      titles: ["制茶工", "炒茶师傅"],
      skills: [must("制茶", "able")],
      monthly: [5000, 7500],
      shifts: [["day", 5], ["rotating", 5]],
      ages: [18, 58],
      duties: ["{goods}摊青、杀青、揉捻、提毫，茶季夜里要赶工"],
    }, 2],
    [{
      titles: ["茶园管护工"],
      skills: [must("修剪"), must("除草"), nice("打药"), nice("施肥")],
      monthly: [3600, 4800],
      units: byTheDay,
      shifts: [["day", 1]],
      ages: [18, 62],
      duties: ["茶园修剪、除草、施肥、打药，全年有活"],
    }, 2],
  ],
};

export const greenhouses: Trade = {
  id: "greenhouses",
  sector: "agriculture",
  bases: { changzhou: 1, huangpu: 1, local: 8 },
  nameTails: ["蔬菜种植专业合作社", "农业开发有限公司", "生态农业有限公司"],
  goods: ["辣椒", "西红柿", "黄瓜", "茄子"],
  jobs: [
    [{
      titles: ["大棚种植工", "大棚蔬菜工", "大棚管护员"],
      skills: [must("大棚管理"), must("种植"), nice("育苗"), nice("灌溉")],
      monthly: [3800, 5200],
      units: byTheDay,
      shifts: [["day", 1]],
      ages: [18, 62],
      duties: ["大棚{goods}的定植、吊蔓、打杈、采收", "管两到三个棚，浇水通风，{goods}收成好有奖金"],
    }, 4],
    [{
      titles: ["育苗工", "苗圃育苗员"],
      skills: [must("育苗"), nice("嫁接")],
      monthly: [3800, 5200],
      units: byTheDay,
      shifts: [["day", 1]],
      ages: [18, 60],
      duties: ["{goods}穴盘播种、移苗、喷水，苗棚里作业"],
    }, 1.5],
    [{
      titles: ["菌棚工人", "食用菌种植工"],
      skills: [must("食用菌"), nice("采摘")],
      monthly: [3800, 5000],
      units: byTheDay,
      shifts: [["day", 1]],
      ages: [18, 60],
      duties: ["菌棒上架、喷水、采菇、剪脚，棚里作业不晒太阳"],
    }, 1.5],
    [fieldHand, 3],
  ],
};

export const orchards: Trade = {
  id: "orchards",
  sector: "agriculture",
  bases: { changzhou: 0.6, local: 6 },
  nameTails: ["水果种植专业合作社", "果业有限公司", "生态果园"],
  goods: ["蓝莓", "葡萄"],
  jobs: [
    [{
      titles: ["果园修剪工", "果树修剪工"],
      skills: [must("修剪", "able"), nice("套袋"), nice("葡萄"), nice("蓝莓")],
      monthly: [4000, 5500],
      units: byTheDay,
      shifts: [["day", 1]],
      ages: [18, 60],
      duties: ["{goods}冬剪夏剪、抹芽、绑枝，懂修剪的优先"],
    }, 2],
    [{
      titles: ["采摘分级工", "鲜果采摘工"],
      skills: [must("采摘"), must("水果分级"), nice("包装")],
      monthly: [3600, 4800],
      units: [["day", 8], ["hour", 2]],
      shifts: [["day", 1]],
      ages: [16, 62],
      duties: ["{goods}采收、分级、装盒，采收季约四十天", "按大小分级装筐，站着做，太阳大时歇晌"],
    }, 3],
    [fieldHand, 2],
  ],
};

export const tobacco: Trade = {
  id: "tobacco",
  sector: "agriculture",
  bases: { local: 3 },
  nameTails: ["烟叶种植专业合作社", "烤烟种植专业合作社"],
  goods: ["烤烟"],
  jobs: [
    [{
      titles: ["编烟工", "烟叶采烤工"],
      skills: [must("编烟"), must("烟叶")],
      monthly: [3800, 5200],
      units: [["day", 1]],
      shifts: [["day", 1]],
      ages: [18, 62],
      duties: ["采烟、编烟、上炕，烤季两个月，活集中"],
    }, 2],
    [fieldHand, 1],
  ],
};

export const herbs: Trade = {
  id: "herbs",
  sector: "agriculture",
  bases: { local: 3 },
  nameTails: ["中药材种植专业合作社", "药材种植有限公司"],
  goods: ["钩藤", "白及", "黄精"],
  jobs: [
    [{
      titles: ["药材基地种植工", "中药材种植工"],
      skills: [must("中药材"), must("种植"), nice("除草")],
      monthly: [3600, 4800],
      units: byTheDay,
      shifts: [["day", 1]],
      ages: [18, 62],
      duties: ["{goods}育苗移栽和除草，采挖季另计"],
    }, 2],
    [fieldHand, 1],
  ],
};
