import type { PostingResult } from "@qianxian/contracts/vacancies";
import type { Base, RegionCode } from "@qianxian/contracts/vocabulary";

/** One posting as it was written and what became of it. */
export type IntakeEntry = Pick<
  PostingResult,
  "outcome" | "refusal" | "vacancyId" | "lacks" | "because"
> & { county: RegionCode; base: Base; externalId: string; raw: unknown };
