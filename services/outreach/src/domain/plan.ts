import type { matcherInternalRoutes } from "@qianxian/contracts/matcher";
import type { CampaignOrder } from "@qianxian/contracts/outreach";
import { type LeftOutPerson, planCampaign } from "@qianxian/matching";
import type { z } from "zod";
import type { PlannedOffer } from "./campaign.ts";

/** What the matcher knows of the people and vacancies of a campaign. */
export type PairsAnswer = z.output<typeof matcherInternalRoutes.pairsForCampaign.output>;

/** What this service remembers of earlier messages. */
export type OfferHistory = {
  /** `workerId|vacancyId` of every pair offered before, by any campaign. */
  offered: ReadonlySet<string>;
  /** Messages of the last seven days by worker. */
  thisWeek: ReadonlyMap<string, number>;
};

/** Days over which messages to one person are counted. */
export const weekMs = 7 * 24 * 3_600_000;

const pairsMax = 40_000;

/** How many candidates to ask for each vacancy, so that a large campaign stays one answer of bounded size. */
export const candidatesPerVacancy = (vacancies: number): number =>
  Math.min(2_000, Math.max(200, Math.floor(pairsMax / vacancies)));

/** Who gets which vacancy and who is left out, from the matcher's pairs and our own history. */
export const planOf = (
  order: CampaignOrder,
  answer: PairsAnswer,
  history: OfferHistory,
  weeklyCap: number,
): { planned: PlannedOffer[]; leftOut: LeftOutPerson[] } => {
  const { planned, leftOut } = planCampaign({
    people: answer.people.map((person) => ({
      ...person,
      messagesThisWeek: history.thisWeek.get(person.workerId) ?? 0,
    })),
    pairs: answer.pairs,
    vacancies: answer.vacancies,
    alreadyOffered: history.offered,
    limits: {
      perWorkerMax: order.perWorkerMax,
      offersPerSeat: order.offersPerSeat,
      scoreMin: order.scoreMin,
      weeklyCap,
    },
  });
  const townOf = new Map(answer.people.map(({ workerId, town }) => [workerId, town]));
  return { leftOut, planned: planned.map((pair) => ({ ...pair, town: townOf.get(pair.workerId) ?? null })) };
};
