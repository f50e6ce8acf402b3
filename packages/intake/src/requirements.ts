import { plain } from "./plain-text.ts";

/** How firmly a passage asks for what it names; an aside (benefits, the company, what is not needed) does not ask. */
export type Firmness = "required" | "preferred" | "mentioned" | "aside";
export type Passage = { text: string; firmness: Firmness };
type Section = "duties" | "requirements" | "asides";

const headings: readonly (readonly [Section, RegExp])[] = [
  [
    "requirements",
    /(?:任职|岗位|职位|应聘|招聘|技能|工作|基本|能力|录用|入职)(?:要求|资格|条件|需求)|(?:^|[\s【[])(?:要求|条件|资格)\s*[】\]::]|我们希望你/g,
  ],
  ["duties", /(?:岗位|工作|职位)(?:职责|内容|描述|说明)|(?:^|[\s【[])职责\s*[】\]::]/g],
  [
    "asides",
    /福利|待遇|薪资|薪酬|薪水|(?:工作|上班)(?:时间|地点|地址|环境)|公司(?:简介|介绍|地址|概况)|企业(?:简介|介绍)|联系(?:方式|人|电话)|职能类别|关键字|晋升|我们提供|你将获得|(?:创立|成立|创建)于|总部(?:设|位)?(?:在|于)|是(?:一家|国内|中国|全国|专业)|致力于/g,
  ],
];
const wish = /优先|尤佳|为佳|更佳|更好|加分|最好/;
const notNeeded = /无需|不需|不必|不(?:做)?要求|不限|可免/;
const taught = /可?培训|培养|学徒|学习/;
const firm =
  /(?<![户照按据合作量准范务导司的])要求|熟练|熟悉|必须|精通|(?:^|[需须要能])会(?!议|计|员|展|场|所|务|同|籍|面|客|销|谈)|掌握|持有|持证|持.{1,8}证|具备|须|需(?!求|要$|要的)|能独立|胜任|懂/;

const split = (text: string): string[] =>
  text
    .split(/[;。!?\n|]+|(?<!\d)\d{1,2}[、.)](?!\d)|[(【]\d{1,2}[)】]|(?=【)|(?<=】)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The last heading in a passage decides what it and the passages after it are. */
const sectionAfter = (part: string, before: Section): Section => {
  let [last, section] = [-1, before];
  for (const [name, pattern] of headings) {
    const at = [...part.matchAll(pattern)].at(-1)?.index ?? -1;
    if (at > last) [last, section] = [at, name];
  }
  return section;
};

const firmnessOf = (clause: string, section: Section): Firmness => {
  if (notNeeded.test(clause)) return "aside";
  if (wish.test(clause) || taught.test(clause)) return "preferred";
  if (section === "asides") return "aside";
  return section === "requirements" || firm.test(clause) ? "required" : "mentioned";
};

/**
 * The passages of a posting's text and how firmly each asks: required under a heading such as 任职要求 or behind a
 * word such as 熟练, preferred where 优先 stands in the same sentence, else only mentioned.
 */
export const passagesOf = (text: string): Passage[] => {
  let section: Section = "duties";
  return split(plain(text)).flatMap((part): Passage[] => {
    section = sectionAfter(part, section);
    const clauses = part.split(",");
    const lastIsWish = wish.test(clauses.at(-1) ?? "");
    return clauses.map((clause) => {
      const firmness = firmnessOf(clause, section);
      return { text: clause, firmness: lastIsWish && firmness === "required" ? "preferred" : firmness };
    });
  });
};
