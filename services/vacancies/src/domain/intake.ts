import type { PostingResult } from "@qianxian/contracts/vacancies";
import type { Base, RegionCode, VacancyId } from "@qianxian/contracts/vocabulary";
import { mended, type ReadPosting, readPosting, withoutContacts } from "@qianxian/intake";

import type { IntakeEntry } from "./intake-entry.ts";
import { open, type Posting } from "./posting.ts";

/** One row of a batch as it was read; `posting` is what it would become. */
export type ReadRow = { index: number; raw: unknown; reading: ReadPosting; posting: Posting | null };

type Context = {
  county: RegionCode;
  base: Base;
  employer: Posting["employer"];
  /** The county's day, YYYY-MM-DD. */
  today: string;
  createdAt: string;
  newId: () => VacancyId;
};

const doubled = (externalId: string, title: string | null): ReadPosting => ({
  outcome: "refused",
  externalId,
  title,
  refusal: "doubled-in-file",
  because: [
    {
      zh: "同一份文件里前面已经有这个编号，只收第一条",
      en: "this id came before in the same file; only the first is taken in",
    },
  ],
});

/** Is this the second row of its id in one batch? */
export const isDoubled = ({ reading }: ReadRow): boolean =>
  reading.outcome === "refused" && reading.refusal === "doubled-in-file";

const titleOf = (reading: ReadPosting): string | null =>
  reading.outcome === "read" ? reading.facts.title : reading.title;

/** Reads a batch row by row; the second row with an external id is refused. */
export const readRows = (rows: readonly unknown[], context: Context): ReadRow[] => {
  const seen = new Set<string>();
  const { county, base, employer, today, createdAt } = context;
  return rows.map((raw, index) => {
    const first = readPosting(raw, { base, hasEmployer: employer !== null, today });
    const { externalId } = first;
    const reading =
      externalId !== null && seen.has(externalId) ? doubled(externalId, titleOf(first)) : first;
    if (externalId !== null) seen.add(externalId);
    if (reading.outcome === "refused") return { index, raw, reading, posting: null };
    const { facts, forbidden } = reading;
    const posting = open({
      id: context.newId(),
      county,
      employer,
      externalId: reading.externalId,
      facts,
      forbidden,
      wordingCleared: false,
      createdAt,
    });
    return { index, raw, reading, posting };
  });
};

/** What a clerk is told of a row. */
export const resultOf = (
  row: ReadRow,
  effect: PostingResult["effect"],
  before?: IntakeEntry,
): PostingResult => {
  const { index, reading, posting } = row;
  const shared = { index, externalId: reading.externalId, title: titleOf(reading) };
  if (before) {
    const { outcome, vacancyId, lacks, refusal, because } = before;
    return { ...shared, outcome, vacancyId, lacks, refusal, because, effect };
  }
  if (reading.outcome === "refused" || !posting) {
    const refusal = reading.outcome === "refused" ? reading.refusal : null;
    const { because } = reading;
    return { ...shared, outcome: "refused", effect, vacancyId: null, lacks: [], refusal, because };
  }
  const vacancyId = effect === "created" ? posting.id : null;
  const outcome = posting.status === "live" ? "live" : "draft";
  const lacks = [...posting.lacks];
  return { ...shared, outcome, effect, vacancyId, lacks, refusal: null, because: reading.because };
};

/** What the book would say of a vacancy that has been posted by another way. */
export const entryOfPosting = ({ id, county, facts, externalId, lacks, employer }: Posting): IntakeEntry => ({
  county,
  base: facts.base,
  externalId: externalId ?? "",
  outcome: lacks.length === 0 ? "live" : "draft",
  refusal: null,
  vacancyId: id,
  lacks: [...lacks],
  because: [
    {
      zh: employer ? "这家企业以前已经发布过这个编号的岗位" : "以前已经登记过这个编号的岗位",
      en: employer ? "this employer has posted a vacancy of this id before" : "a vacancy of this id has been entered before",
    },
  ],
  raw: null,
  masked: null,
});

/** The row's place in the intake book; a row without an external id has none. */
export const entryOf = (
  { county, base }: Pick<Context, "county" | "base">,
  row: ReadRow,
  result: PostingResult,
): IntakeEntry | null => {
  const { externalId, outcome, refusal, vacancyId, lacks, because } = result;
  if (externalId === null || refusal === "doubled-in-file") return null;
  const raw = mended(row.raw);
  return { county, base, externalId, outcome, refusal, vacancyId, lacks, because, raw, masked: withoutContacts(raw) };
};
