import { dayText, placeText, wageText } from "../parts/say-facts.ts";
import { useWords } from "../words/area.ts";
import { educationWords, sectorWords, shiftWords } from "../words/labels.ts";
import { plainWords } from "../words/plain.ts";
import type { Vacancy } from "./employer-queries.ts";
import { formWords } from "./employer-words.ts";

const useFacts = (vacancy: Vacancy): [string, string][] => {
  const say = useWords(formWords);
  const [sector, shift, education] = [useWords(sectorWords), useWords(shiftWords), useWords(educationWords)];
  const yesNo = (value: boolean | null): string => (value === null ? "" : say(value ? "yes" : "no"));
  const { age, skills, certificates } = vacancy;
  return [
    [say("sector"), vacancy.sector ? sector(vacancy.sector) : ""],
    [say("where"), [placeText(vacancy.region), vacancy.workplace].filter(Boolean).join(" ")],
    [say("pay"), wageText(vacancy.wage)],
    [say("board"), yesNo(vacancy.board)],
    [say("lodging"), yesNo(vacancy.lodging)],
    [say("couples"), yesNo(vacancy.couplesRoom)],
    [say("insurance"), yesNo(vacancy.socialInsurance)],
    [say("shift"), vacancy.shift ? shift(vacancy.shift) : ""],
    [say("skills"), skills.map(({ name, must }) => (must ? `${name}（${say("must")}）` : name)).join("、")],
    [say("certificates"), certificates.join("、")],
    [say("ageFrom"), age ? `${age.min ?? ""}～${age.max ?? ""}` : ""],
    [say("education"), vacancy.education ? education(vacancy.education) : ""],
    [say("starts"), dayText(vacancy.startsOn)],
    [say("more"), vacancy.description ?? ""],
  ];
};

/** What a vacancy says, line by line. */
export const VacancyFacts = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(plainWords);
  return (
    <dl className="facts">
      {useFacts(vacancy).map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd className={value ? "" : "soft"}>{value || say("unknown")}</dd>
        </div>
      ))}
    </dl>
  );
};
