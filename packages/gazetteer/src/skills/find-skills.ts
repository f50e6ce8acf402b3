import { plainText, wordScanner } from "../text/word-scanner.ts";
import { skillNames, skills } from "./taxonomy.ts";

/**
 * Words that hold the name of a skill, or its beginning, and are none: what a dormitory has, what is given,
 * what one brings, and everyday words that meet the next one (维护+工程, 公司+机器).
 */
const noSkills =
  "洗衣机 洗衣粉 水电费 水电煤 水电网 咖啡机 咖啡厅 自带行李 带行李 行李寄存 折叠床 种植牙 葡萄酒 葡萄糖 测量体温 " +
  "育儿假 育儿补贴 护理假 陪护假 销售管道 数据管道 晋升管道 管道煤气 包装修 火锅聚餐 烧烤聚餐 户外烧烤 生日蛋糕 油漆味 " +
  "孵化器 孵化基地 孵化园 孵化企业 孵化平台 孵化中心 孵化创业 企业孵化 内部孵化 创业孵化 项目孵化 网红孵化 入组孵化 " +
  "维护 养护 保护 组织 对接 直接 连接 承接 衔接 链接 协助 土木工程 类装载 公司机 停车位 开车间 汽车工程 汽车工业 汽车工厂";

const canonical = new Map<string, string>(
  skills.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [plainText(word), name])),
);
const order = new Map(skillNames.map((name, at) => [name, at]));
const none = "";
/** In a clothing or shoe factory a 车工 sews; elsewhere he stands at a lathe. */
const sews = /服装|制衣|成衣|缝|平车|锁边|针车|裤|衬衫|羽绒|面料|鞋|箱包|手袋|布料/;

const turner = "车工";
const scan = wordScanner(
  new Map([...noSkills.split(" ").map((word) => [word, none] as const), ...canonical, [turner, turner] as const]),
);

/** The canonical name for a name or an alias, null for any other text. */
export const canonicalSkill = (text: string): string | null => canonical.get(plainText(text).trim()) ?? null;

/**
 * All skills that a free text names by name or alias, in the order of the table, each once. At each place the
 * longest word counts, so that 数控车床 is not 普通车床 besides, and 洗衣机 of a dormitory is not 洗衣. 车工 is
 * 缝纫 in a text about clothes or shoes, 普通车床 in any other. Whether the
 * text asks for the skill or forgoes it (不会也可) is not judged.
 */
export const findSkills = (text: string): string[] => {
  const plain = plainText(text);
  const lathe = sews.test(plain) ? "缝纫" : "普通车床";
  const meant = scan(plain).map((name) => (name === turner ? lathe : name));
  const found = new Set(meant.filter((name) => name !== none));
  return [...found].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
};
