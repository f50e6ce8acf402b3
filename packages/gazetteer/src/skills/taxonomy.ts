import { factorySkills } from "./skills-of-the-factory.ts";
import { landAndSiteSkills } from "./skills-of-land-and-site.ts";
import { serviceSkills } from "./skills-of-services.ts";

export type Skill = { name: string; en: string; aliases: readonly string[] };

/** Version of the list of skills, aliases and relatives; raise it with every change of a name or a closeness. */
export const version = "1.0.0";

const readLine = (line: string): Skill => {
  const [name = "", en = "", aliases = ""] = line.split("|");
  return { name, en, aliases: aliases.split(" ") };
};

/** Every skill: factory and warehouse, hotel, kitchen and services, fields, stables and sites. */
export const skills: readonly Skill[] = [factorySkills, serviceSkills, landAndSiteSkills].flatMap((text) =>
  text.trim().split("\n").map(readLine),
);

const byName = new Map(skills.map((skill) => [skill.name, skill]));

/** The canonical names, in the order of the table. */
export const skillNames: readonly string[] = skills.map((skill) => skill.name);

/** Whether this is a canonical name of a skill. */
export const isSkill = (name: string): boolean => byName.has(name);

/** English name of a skill; a name that is no skill is answered with itself. */
export const skillEnglish = (name: string): string => byName.get(name)?.en ?? name;
