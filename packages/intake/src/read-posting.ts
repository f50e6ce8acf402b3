import type { Lack, Posting, Refusal, VacancyFacts } from "@qianxian/contracts/vacancies";
import type { Base, Words } from "@qianxian/contracts/vocabulary";
import { findForbiddenWording, type ForbiddenWording } from "./forbidden-wording.ts";
import { lackWords, type LackContext } from "./lack-words.ts";
import { lacksOf } from "./lacks.ts";
import { readFacts, type FactsReading } from "./read-facts.ts";
import { maskContacts } from "./contact-data.ts";
import { cut } from "./plain-text.ts";
import { readRow } from "./posting-row.ts";
import { readRefusal } from "./refusal.ts";

export type PostingContext = { base: Base; hasEmployer: boolean; today: string };

export type ReadPosting =
  | { outcome: "read"; externalId: string; facts: VacancyFacts; forbidden: ForbiddenWording[]; lacks: Lack[]; because: Words[] }
  | {
      outcome: "refused";
      externalId: string | null;
      title: string | null;
      refusal: Refusal;
      because: Words[];
    };

/** All public text of a posting, field by field, in which forbidden wording is looked for. */
const publicText = (posting: Posting): string =>
  [posting.title, posting.headcount_text, posting.education, posting.experience, posting.tags, posting.description].join("\n");

const contextOf = (
  lack: Lack,
  posting: Posting,
  { wageSays, placeSays }: FactsReading,
  forbidden: readonly ForbiddenWording[],
): LackContext => {
  if (lack === "seats") return { written: posting.headcount_text };
  if (lack === "wage") return { written: posting.wage_text, ...(wageSays ? { says: wageSays } : {}) };
  if (lack === "region") {
    return placeSays ? { says: placeSays } : { written: posting.location_text };
  }
  return { forbidden };
};

/**
 * Reads one row as a board or a base wrote it: vacancy facts with what they lack, or a refusal. `because` tells a
 * clerk first each lack in the order of `lacks`, then how an unclear wage or place was understood. Never throws.
 */
export const readPosting = (row: unknown, context: PostingContext): ReadPosting => {
  const reading = readRow(row);
  if (!reading.readable) {
    const { externalId, title, because } = reading;
    return { outcome: "refused", externalId, title, refusal: "unreadable", because };
  }
  const { posting, externalId } = reading;
  const title = cut(maskContacts(posting.title), 120) || null;
  const refused = readRefusal(posting.title, posting.tags, posting.description);
  if (refused) {
    return { outcome: "refused", externalId, title, refusal: refused.refusal, because: [refused.because] };
  }
  const read = readFacts(posting, context.base, context.today);
  const forbidden = findForbiddenWording(publicText(posting));
  const lacks = lacksOf(read.facts, context.hasEmployer, forbidden);
  const because = lacks.map((lack) => lackWords(lack, contextOf(lack, posting, read, forbidden)));
  return { outcome: "read", externalId, facts: read.facts, forbidden, lacks, because: [...because, ...read.notes] };
};
