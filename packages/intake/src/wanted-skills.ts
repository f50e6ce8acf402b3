import type { WantedSkill } from "@qianxian/contracts/vacancies";
import { CertificateName, SkillName } from "@qianxian/contracts/vocabulary";
import { findCertificates, findSkills } from "@qianxian/gazetteer";
import type { Passage } from "./requirements.ts";

const MOST_SKILLS = 12;
/** 非销售, 不做销售: what a title rules out. */
const ruledOut = /(?:非(?!标|凡|金属|遗)|不是|不做|无需)[一-龥]{2}/g;
const MOST_CERTIFICATES = 10;

/**
 * Skills the work asks for, at most 12, the required ones first: those of the title and of firm passages are a
 * must; those merely mentioned, tagged or preferred are not.
 */
export const readSkills = (title: string, tags: string, passages: readonly Passage[]): WantedSkill[] => {
  const must = new Map<string, boolean>();
  const add = (names: readonly string[], firm: boolean): void => {
    for (const name of names) must.set(name, (must.get(name) ?? false) || firm);
  };
  add(findSkills(title.replace(ruledOut, " ")), true);
  add(findSkills(tags), false);
  for (const { text, firmness } of passages) {
    if (firmness !== "aside") add(findSkills(text), firmness === "required");
  }
  return [...must]
    .map(([name, firm]) => ({ name: SkillName.parse(name), level: null, must: firm }))
    .toSorted((a, b) => Number(b.must) - Number(a.must))
    .slice(0, MOST_SKILLS);
};

/** Certificates that are required: named in title or tags or in a firm passage; what is 优先 is no requirement. */
export const readCertificates = (title: string, passages: readonly Passage[]): CertificateName[] => {
  const firm = passages.filter(({ firmness }) => firmness === "required").map(({ text }) => text);
  const names = new Set([title, ...firm].flatMap((text) => findCertificates(text)));
  return [...names].slice(0, MOST_CERTIFICATES).map((name) => CertificateName.parse(name));
};
