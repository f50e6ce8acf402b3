import type { PostingResult } from "@qianxian/contracts/vacancies";
import type { Base, RegionCode } from "@qianxian/contracts/vocabulary";

/**
 * One posting that was taken in and what became of it. `raw` is what was written; recruiters write their telephone
 * numbers there, so it is kept only while somebody may ask about the import (PIPL article 19: no longer than the purpose
 * needs), and is null once it has gone. `masked` is the same without contact data, and stays.
 */
export type IntakeEntry = Pick<
  PostingResult,
  "outcome" | "refusal" | "vacancyId" | "lacks" | "because"
> & { county: RegionCode; base: Base; externalId: string; raw: unknown; masked: unknown };
