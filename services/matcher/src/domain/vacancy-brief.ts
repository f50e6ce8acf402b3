import type { VacancyBrief, VacancyMatch, Verdict } from "@qianxian/contracts/matcher";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { regionName } from "@qianxian/gazetteer";

/** What is shown of a vacancy beside a score, its region by name. */
export const briefOf = (card: VacancyCard): VacancyBrief => ({
  id: card.id,
  status: card.status,
  title: card.title,
  employerName: card.employerName,
  base: card.base,
  sector: card.sector,
  region: card.region,
  regionName: card.region && regionName(card.region),
  wage: card.wage,
  board: card.board,
  lodging: card.lodging,
  seatsOpen: card.seatsOpen,
});

/** Ranked vacancies as they are answered, the best with rank 1. */
export const vacancyMatches = (
  ranked: readonly { vacancy: VacancyCard; verdict: Verdict }[],
): VacancyMatch[] =>
  ranked.map(({ vacancy, verdict }, place) => ({
    rank: place + 1,
    vacancy: briefOf(vacancy),
    ...verdict,
  }));
