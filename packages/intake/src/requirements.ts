import { plain } from "./plain-text.ts";

/** How firmly a passage asks for what it names. */
export type Firmness = "required" | "preferred" | "mentioned";
export type Passage = { text: string; firmness: Firmness };

const opens = /(?:任职|岗位|职位|应聘|招聘|技能|工作|基本|能力|资格|录用|入职)(?:要求|资格|条件|需求)|(?:^|[\s【[])(?:要求|条件|资格)\s*[】\]::]|我们希望你/;
const closes =
  /(?:岗位|工作|职位)(?:职责|内容|描述|说明|地点|地址|时间|环境)|福利|待遇|薪资|薪酬|薪水|上班(?:时间|地点|地址)|公司(?:简介|介绍|地址)|联系(?:方式|人|电话)|职能类别|关键字|晋升|我们提供|你将获得/;
const soft = /优先|尤佳|为佳|更佳|更好|加分|最好|可放宽|不(?:做)?要求|无需|不需要?|不必|可培训|培养|培训/;
const firm = /要求|熟练|熟悉|必须|精通|会(?!议|计|员|展|场|所|务|同|籍|面|客|销|谈)|掌握|持(?:有|证)?|具备|须|需(?!求)|能够|能独立|胜任|懂/;

const split = (text: string): string[] =>
  text
    .split(/[;。!?\n|]+|(?<!\d)\d{1,2}[、.)](?!\d)|[(【]\d{1,2}[)】]|(?=【)|(?<=】)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The last heading in a passage decides what the passages after it are. */
const sectionAfter = (part: string, inside: boolean): boolean => {
  const last = (pattern: RegExp): number => [...part.matchAll(new RegExp(pattern, "g"))].at(-1)?.index ?? -1;
  const [open, close] = [last(opens), last(closes)];
  if (open < 0 && close < 0) return inside;
  return open > close;
};

const firmnessOf = (clause: string, inside: boolean): Firmness => {
  if (soft.test(clause)) return "preferred";
  return inside || firm.test(clause) ? "required" : "mentioned";
};

/**
 * The passages of a posting's text and how firmly each asks: required under a heading such as 任职要求 or behind a
 * word such as 熟练, preferred where 优先 stands, else only mentioned.
 */
export const passagesOf = (text: string): Passage[] => {
  let inside = false;
  return split(plain(text)).flatMap((part) => {
    inside = sectionAfter(part, inside);
    const within = inside;
    const wish = soft.test(part.split(",").at(-1) ?? "");
    if (wish && /优先|尤佳|为佳|更佳|加分/.test(part)) return [{ text: part, firmness: "preferred" as const }];
    return part.split(",").map((clause) => ({ text: clause, firmness: firmnessOf(clause, within) }));
  });
};
