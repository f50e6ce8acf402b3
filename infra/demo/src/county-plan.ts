import { planCrews, type CrewPlan } from "./crew-plan.ts";
import { decideSeeking, pairBuddies, settleVillages, type WorkerPlan } from "./worker-plan.ts";

export type CountyPlan = { workers: WorkerPlan[]; crews: CrewPlan[] };

/** The whole county in outline: small enough to hold at full size, so that records can be streamed. */
export const planCounty = (seed: number, count: number, crewCount: number, today: string): CountyPlan => {
  const workers = settleVillages(seed, count, today);
  pairBuddies(seed, workers);
  const crews = planCrews(seed, workers, crewCount, today);
  decideSeeking(seed, workers);
  return { workers, crews };
};
