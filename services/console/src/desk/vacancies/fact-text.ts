import { useCallback } from "react";
import { dayText, placeText, wageText } from "../../parts/say-facts.ts";
import { type Say, useWords } from "../../words/area.ts";
import { educationWords, levelWords, sectorWords, shiftWords } from "../../words/labels.ts";
import { factValueWords } from "./fact-words.ts";
import type { FactName, Facts } from "./facts.ts";

type Words = Say<(typeof factValueWords)["texts"]>;
type Labels = {
  sector: Say<(typeof sectorWords)["texts"]>;
  shift: Say<(typeof shiftWords)["texts"]>;
  level: Say<(typeof levelWords)["texts"]>;
  education: Say<(typeof educationWords)["texts"]>;
};

const flagText = (say: Words, flag: boolean | null): string => (flag === null ? "" : say(flag ? "yes" : "no"));

const ageText = (say: Words, age: Facts["age"]): string => {
  const { min = null, max = null } = age ?? {};
  if (min !== null && max !== null) return say("ageBetween", { min, max });
  if (min !== null) return say("ageFrom", { min });
  return max === null ? "" : say("ageTo", { max });
};

const skillText = (say: Words, labels: Labels, { name, level, must }: Facts["skills"][number]): string => {
  const remarks = [level && labels.level(level), say(must ? "must" : "rather")].filter(Boolean).join("，");
  return `${name}（${remarks}）`;
};

const sayers = (say: Words, labels: Labels): { [Name in FactName]: (facts: Facts) => string } => ({
  title: ({ title }) => title,
  wage: ({ wage }) => wageText(wage),
  region: ({ region }) => placeText(region),
  workplace: ({ workplace }) => workplace ?? "",
  sector: ({ sector }) => (sector ? labels.sector(sector) : ""),
  board: ({ board }) => flagText(say, board),
  lodging: ({ lodging }) => flagText(say, lodging),
  couplesRoom: ({ couplesRoom }) => flagText(say, couplesRoom),
  shift: ({ shift }) => (shift ? labels.shift(shift) : ""),
  skills: ({ skills }) => skills.map((skill) => skillText(say, labels, skill)).join("、"),
  certificates: ({ certificates }) => certificates.join("、"),
  age: ({ age }) => ageText(say, age),
  education: ({ education }) => (education ? labels.education(education) : ""),
  experienceYearsMin: ({ experienceYearsMin: n }) => (n === null ? "" : say("years", { n })),
  socialInsurance: ({ socialInsurance }) => flagText(say, socialInsurance),
  hazardous: ({ hazardous }) => flagText(say, hazardous),
  startsOn: ({ startsOn }) => dayText(startsOn),
  closesOn: ({ closesOn }) => dayText(closesOn),
  seats: ({ seats: n }) => (n === null ? "" : say("people", { n })),
  description: ({ description }) => description ?? "",
});

/** Says one fact of a vacancy as a clerk would; empty when it is not said. */
export const useFactText = (): ((name: FactName, facts: Facts) => string) => {
  const say = useWords(factValueWords);
  const sector = useWords(sectorWords);
  const shift = useWords(shiftWords);
  const level = useWords(levelWords);
  const education = useWords(educationWords);
  return useCallback(
    (name, facts) => sayers(say, { sector, shift, level, education })[name](facts),
    [say, sector, shift, level, education],
  );
};
