import { z } from "zod";
import { VacancyCard } from "../vacancies/index.ts";
import { VacancyId, WorkerId, Words } from "../vocabulary/index.ts";

/** The parts of the score, in the order in which the sentence names them. */
export const PartName = z.enum(["skill", "region", "sector", "wage", "living"]);
export type PartName = z.infer<typeof PartName>;

/** One part of a score and the clause that explains it. */
export const MatchPart = z
  .strictObject({
    part: PartName,
    /** Share of this part in the score, 0 to 10 000; all parts of a match add up to 10 000. */
    weight: z.int().min(0).max(10_000),
    /** How well it fits, 0 to 10 000; null when the worker is silent and the part is left out. */
    fit: z.int().min(0).max(10_000).nullable(),
    unknown: z.enum(["none", "worker", "vacancy"]),
    says: Words,
  })
  .meta({ id: "MatchPart" });
export type MatchPart = z.infer<typeof MatchPart>;

/** Score 0 to 10 000 with the parts that made it and one sentence why. */
export const Verdict = z
  .strictObject({ score: z.int().min(0).max(10_000), parts: z.array(MatchPart), sentence: Words })
  .meta({ id: "Verdict" });
export type Verdict = z.infer<typeof Verdict>;

/** Conditions a pair must meet to be shown at all, in the order in which they are asked. */
export const GateName = z.enum([
  "worker-seeking",
  "vacancy-live",
  "seats-open",
  "closing-date",
  "start-date",
  "age",
  "minor-protection",
  "certificates",
  "region-refused",
  "sector-refused",
  "shift-refused",
  "employer-blocked",
]);
export type GateName = z.infer<typeof GateName>;

/** A gate that failed, in words: why not, and what would open it. */
export const FailedGate = z
  .strictObject({ gate: GateName, says: Words, opensWhen: Words })
  .meta({ id: "FailedGate" });
export type FailedGate = z.infer<typeof FailedGate>;

/** What staff see of a vacancy beside a score. */
export const VacancyBrief = VacancyCard.pick({
  id: true,
  status: true,
  title: true,
  employerName: true,
  base: true,
  sector: true,
  region: true,
  wage: true,
  board: true,
  lodging: true,
  seatsOpen: true,
})
  .extend({ regionName: z.string().nullable() })
  .meta({ id: "VacancyBrief" });
export type VacancyBrief = z.infer<typeof VacancyBrief>;

/** Up to where in the matcher's store an answer has read. */
export const AsOf = z
  .strictObject({ position: z.int().nonnegative(), date: z.iso.date() })
  .meta({ id: "AsOf" });
export type AsOf = z.infer<typeof AsOf>;

export const VacancyMatch = z
  .strictObject({ rank: z.int().positive(), vacancy: VacancyBrief, ...Verdict.shape })
  .meta({ id: "VacancyMatch" });
export type VacancyMatch = z.infer<typeof VacancyMatch>;

export const Candidate = z
  .strictObject({
    rank: z.int().positive(),
    workerId: WorkerId,
    maskedName: z.string().nullable(),
    town: z.string(),
    ...Verdict.shape,
  })
  .meta({ id: "Candidate" });
export type Candidate = z.infer<typeof Candidate>;

/** A scored pair, for the planner. */
export const ScoredPair = z.strictObject({
  workerId: WorkerId,
  vacancyId: VacancyId,
  score: z.int().min(0).max(10_000),
  sentence: Words,
  /** The clause that speaks most for the vacancy, for a message to the worker; null when none does. */
  because: Words.nullable(),
});
export type ScoredPair = z.infer<typeof ScoredPair>;
