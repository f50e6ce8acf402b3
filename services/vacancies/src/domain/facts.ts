import { VacancyFacts } from "@qianxian/contracts/vacancies";
import { findForbiddenWording, type ForbiddenWording, maskContacts } from "@qianxian/intake";
import { canonical } from "@qianxian/kernel";
import type { Posting } from "./posting.ts";

/** Facts of which nothing is said. */
export const noFacts: Omit<VacancyFacts, "title" | "base"> = {
  sector: null,
  region: null,
  workplace: null,
  seats: null,
  skills: [],
  certificates: [],
  wage: null,
  board: null,
  lodging: null,
  couplesRoom: null,
  shift: null,
  age: null,
  education: null,
  experienceYearsMin: null,
  socialInsurance: null,
  hazardous: null,
  startsOn: null,
  closesOn: null,
  description: null,
};

/**
 * A recruiter's number or name in the public text is replaced by what it is, as in postings that are taken in: workers
 * answer by the link, and no telephone number of anybody stands in events, queues or lists.
 */
export const withoutContactData = <F extends Partial<VacancyFacts>>(facts: F): F => {
  const { title, workplace, description } = facts;
  return {
    ...facts,
    ...(title === undefined ? {} : { title: maskContacts(title).slice(0, 120) }),
    ...(workplace ? { workplace: maskContacts(workplace).slice(0, 200) } : {}),
    ...(description ? { description: maskContacts(description).slice(0, 5_000) } : {}),
  };
};

/** Wording in the public text that law forbids (Employment Promotion Law, articles 26 to 31). */
export const readForbidden = (facts: VacancyFacts): ForbiddenWording[] =>
  findForbiddenWording(`${facts.title}\n${facts.description ?? ""}`);

/** Do two postings say the same? Ids, seats taken and dates of entry aside. */
export const sameContent = (a: Posting, b: Posting): boolean =>
  a.employer?.id === b.employer?.id && canonical(a.facts) === canonical(b.facts);

/** The facts a change speaks of; a fact it does not name stays as it is. */
export const readChange = (given: Record<string, unknown>): Partial<VacancyFacts> => {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return VacancyFacts.partial().parse(Object.fromEntries(said)) as Partial<VacancyFacts>;
};
