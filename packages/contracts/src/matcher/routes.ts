import { z } from "zod";
import { defineRoutes } from "../define.ts";
import {
  CrewId,
  numberInQuery,
  PriorityGroup,
  RegionCode,
  TownCode,
  VacancyId,
  VillageCode,
  WorkerId,
} from "../vocabulary/index.ts";
import { countRoutes } from "./counts.ts";
import {
  AsOf,
  Candidate,
  FailedGate,
  GateName,
  ScoredPair,
  VacancyBrief,
  VacancyMatch,
  Verdict,
} from "./match.ts";

/** A set of people to stay within; no field given means everybody the caller may see. */
export const Within = z
  .strictObject({
    town: TownCode.optional(),
    crewId: CrewId.optional(),
    workerIds: z.array(WorkerId).max(1_000).optional(),
  })
  .meta({ id: "Within" });
export type Within = z.infer<typeof Within>;

const matchesMax = numberInQuery(1, 100, 20);

export const matcherRoutes = defineRoutes({
  matchesForWorker: {
    method: "get",
    path: "/v1/workers/:workerId/matches",
    summary: "The best vacancies for a worker, each with score, parts and a sentence why.",
    action: "match.read",
    input: z.strictObject({ workerId: WorkerId, limit: matchesMax }),
    output: z.strictObject({
      asOf: AsOf,
      workerId: WorkerId,
      /** Why the list is empty although vacancies are open: a gate no vacancy can pass. */
      failedGate: FailedGate.nullable(),
      items: z.array(VacancyMatch),
    }),
    status: 200,
    errors: ["worker-not-found"],
  },
  candidatesForVacancy: {
    method: "get",
    path: "/v1/vacancies/:vacancyId/candidates",
    summary: "The best workers for a vacancy; of a draft, a preview that can't be sent.",
    action: "candidate.read",
    input: z.strictObject({
      vacancyId: VacancyId,
      limit: numberInQuery(1, 200, 20),
      town: TownCode.optional(),
      village: VillageCode.optional(),
    }),
    output: z.strictObject({
      asOf: AsOf,
      vacancy: VacancyBrief,
      /** True for a draft: staff may look, nobody may send. */
      preview: z.boolean(),
      failedGate: FailedGate.nullable(),
      /** How many workers pass every gate. */
      eligible: z.int().nonnegative(),
      items: z.array(Candidate),
    }),
    status: 200,
    errors: ["vacancy-not-found"],
  },
  ...countRoutes,
  explainMatch: {
    method: "get",
    path: "/v1/workers/:workerId/vacancies/:vacancyId/why",
    summary: "Why this pair scores what it scores, or the gates it fails and what would open them.",
    action: "match.read",
    input: z.strictObject({ workerId: WorkerId, vacancyId: VacancyId }),
    output: z.strictObject({
      asOf: AsOf,
      workerId: WorkerId,
      vacancy: VacancyBrief,
      failedGates: z.array(FailedGate),
      /** What the pair scores, also when a gate fails. */
      verdict: Verdict,
    }),
    status: 200,
    errors: ["worker-not-found", "vacancy-not-found"],
  },
  matchesForCrew: {
    method: "get",
    path: "/v1/crews/:crewId/matches",
    summary: "For a crew: each member's best vacancies, and the vacancies with open seats for all.",
    action: "crew-match.read",
    input: z.strictObject({ crewId: CrewId, limit: numberInQuery(1, 20, 3) }),
    output: z.strictObject({
      asOf: AsOf,
      crewId: CrewId,
      /** Members who are looking. */
      seeking: z.int().nonnegative(),
      members: z.array(
        z.strictObject({
          workerId: WorkerId,
          maskedName: z.string().nullable(),
          failedGate: FailedGate.nullable(),
          items: z.array(VacancyMatch),
        }),
      ),
      /** Vacancies that seat every seeking member at once, by the members' mean score. */
      together: z.array(
        z.strictObject({
          vacancy: VacancyBrief,
          meanScore: z.int().min(0).max(10_000),
          worstScore: z.int().min(0).max(10_000),
          /** Members who fail a gate of it. */
          failing: z.array(z.strictObject({ workerId: WorkerId, gate: GateName, says: z.string() })),
          sentence: z.strictObject({ zh: z.string(), en: z.string() }),
        }),
      ),
    }),
    status: 200,
    errors: ["crew-not-found"],
  },
});

export const matcherInternalRoutes = defineRoutes({
  pairsForCampaign: {
    method: "post",
    path: "/internal/matcher/pairs",
    summary: "Scored pairs of vacancies and people within a set, and who has none, with the reason.",
    action: "stack.call",
    input: z.strictObject({
      vacancyIds: z.array(VacancyId).min(1).max(200),
      /** Whose campaign it is; a vacancy or a crew of another county does not exist for it. Pairs are of one county each in any case. */
      county: RegionCode.optional(),
      within: Within,
      /** Best workers listed for each vacancy. */
      perVacancy: z.int().min(1).max(2_000),
    }),
    output: z.strictObject({
      asOf: AsOf,
      vacancies: z.array(VacancyBrief),
      pairs: z.array(ScoredPair),
      /** Everybody within who is looking for work. */
      people: z.array(
        z.strictObject({
          workerId: WorkerId,
          /** For the reach of town staff, who see what is sent to their own. */
          town: TownCode,
          consentToPush: z.boolean(),
          hasPhone: z.boolean(),
          /** False for somebody who refuses plans made by machine. */
          automated: z.boolean().default(true),
          priorityGroups: z.array(PriorityGroup),
          /** For people in no pair: the gate they fail everywhere, or none when only the rank was too low. */
          failedGate: GateName.nullable(),
        }),
      ),
      /** People within who are not looking; they are counted, not named. */
      notSeeking: z.int().nonnegative(),
    }),
    status: 200,
    errors: ["vacancy-not-found", "crew-not-found"],
  },
});
