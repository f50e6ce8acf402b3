import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { Words } from "@qianxian/contracts/vocabulary";
import { countyDay } from "@qianxian/kernel";
import { because } from "./domain/delivery.ts";
import { briefNow, standingOf } from "./domain/standing.ts";
import type { Deps } from "./use-case.ts";

/** Why a vacancy can't be offered as it stands now; null when it can. Fails when its service does not answer. */
export const vacancyBar = async (
  vacancy: VacancyBrief,
  { vacancies, clock }: Pick<Deps, "vacancies" | "clock">,
): Promise<Words | null> => {
  const card = await vacancies.read(vacancy.id);
  const standing = standingOf(briefNow(vacancy, card));
  if (standing !== "open") return because[standing];
  return card?.closesOn && card.closesOn < countyDay(clock.now()) ? because.ended : null;
};
