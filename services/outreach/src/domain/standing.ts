import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { regionName } from "@qianxian/gazetteer";

/** What a vacancy is to a worker: open, or why not. */
export type Standing = "open" | "draft" | "closed" | "full";

/** How a vacancy stands. */
export const standingOf = ({ status, seatsOpen }: Pick<VacancyBrief, "status" | "seatsOpen">): Standing => {
  if (status !== "live") return status;
  return seatsOpen > 0 ? "open" : "full";
};

/** May a worker still say yes? Not once it is closed or full; a draft may yet be completed. */
export const isStillOpen = (vacancy: Pick<VacancyBrief, "status" | "seatsOpen">): boolean =>
  !["closed", "full"].includes(standingOf(vacancy));

/** A vacancy's card as staff see it beside a score. */
export const briefOf = (card: VacancyCard): VacancyBrief => {
  const { id, status, title, employerName, base, sector, region, wage, board, lodging, seatsOpen } = card;
  const place = region && regionName(region);
  return { id, status, title, employerName, base, sector, region, regionName: place, wage, board, lodging, seatsOpen };
};

/** A planned vacancy as its card says it stands now; without a card it is gone, which is closed. */
export const briefNow = (planned: VacancyBrief, card: VacancyCard | null): VacancyBrief =>
  card ? briefOf(card) : { ...planned, status: "closed", seatsOpen: 0 };
