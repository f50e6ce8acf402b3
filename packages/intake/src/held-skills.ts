import type { HeldCertificate, HeldSkill } from "@qianxian/contracts/profiles";
import { CertificateName, type SkillLevel, SkillName } from "@qianxian/contracts/vocabulary";
import { canonicalCertificate, canonicalSkill, findCertificates, findSkills } from "@qianxian/gazetteer";
import { plain } from "./plain-text.ts";
import { type ListReading, piecesOf } from "./wishes.ts";
import { readDate } from "./written-date.ts";

const levels: readonly (readonly [RegExp, SkillLevel])[] = [
  [/学徒|初学|在学|刚学|生手|初级/, "learner"],
  [/熟练|熟手|精通|高级|老手|师傅/, "skilled"],
  [/会|能|可以|中级|一般/, "able"],
];
/** Says that there is no skill, or rules one out. */
const noSkill = /^(?:无|没有?|暂无|普工|体力|力工|杂工|不会|不懂|没学)/;

const yearsIn = (piece: string): number | null => {
  const years = Number(/(\d{1,2})\s*年/.exec(piece)?.[1] ?? Number.NaN);
  return years <= 60 ? years : null;
};

/** Skills a person has (缝纫3年、熟练电焊), each once, by their canonical names. */
export const readHeldSkills = (text: string): ListReading<HeldSkill> => {
  const read = new Map<string, HeldSkill>();
  const unread: string[] = [];
  for (const piece of piecesOf(text)) {
    if (noSkill.test(piece)) continue;
    const exact = canonicalSkill(piece);
    const names = exact === null ? findSkills(piece) : [exact];
    if (names.length === 0) unread.push(piece);
    const level = levels.find(([word]) => word.test(piece))?.[1] ?? null;
    for (const name of names)
      if (!read.has(name)) read.set(name, { name: SkillName.parse(name), level, years: yearsIn(piece) });
  }
  return { read: [...read.values()], unread };
};

const splitCertificates = (text: string): string[] =>
  plain(text).split(/[、,;|\n+]+|\s+/).filter((piece) => piece !== "" && !noSkill.test(piece));

/** Certificates a person holds, by their canonical names, with the day up to which each is good when it is written. */
export const readHeldCertificates = (text: string): ListReading<HeldCertificate> => {
  const read = new Map<string, HeldCertificate>();
  const unread: string[] = [];
  for (const piece of splitCertificates(text)) {
    const exact = canonicalCertificate(piece);
    const names = exact === null ? findCertificates(piece) : [exact];
    if (names.length === 0) unread.push(piece);
    const expiresOn = /至|到|有效|止|前/.test(piece) ? readDate(piece) : null;
    for (const name of names)
      if (!read.has(name)) read.set(name, { name: CertificateName.parse(name), expiresOn });
  }
  return { read: [...read.values()], unread };
};
