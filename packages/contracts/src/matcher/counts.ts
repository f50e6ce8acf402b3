import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { severalInQuery, VacancyId } from "../vocabulary/index.ts";
import { AsOf } from "./match.ts";

/** From this score on a vacancy suits a worker. */
export const suitsFrom = 5_500;

/** Vacancies counted at once, at most. */
export const countedAtOnce = 20;

/** How many people one vacancy could be for. */
export const CandidateCount = z
  .strictObject({
    vacancyId: VacancyId,
    /** Pass every gate; of a draft, as if it were live. */
    eligible: z.int().nonnegative(),
    /** Of those, score `suitsFrom` or more. */
    suits: z.int().nonnegative(),
    asOf: AsOf,
  })
  .meta({ id: "CandidateCount" });
export type CandidateCount = z.infer<typeof CandidateCount>;

export const countRoutes = defineRoutes({
  countCandidates: {
    method: "get",
    path: "/v1/candidate-counts",
    summary: "For each of up to 20 vacancies, how many people pass every gate and how many it suits, half a minute old at most.",
    action: "candidate.read",
    input: z.strictObject({ ids: severalInQuery(VacancyId, countedAtOnce) }),
    /** In the order asked; a vacancy that does not exist for the caller is left out. */
    output: z.strictObject({ items: z.array(CandidateCount) }),
    status: 200,
    errors: [],
  },
});
