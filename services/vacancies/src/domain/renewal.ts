import { AppError, type FieldError } from "@qianxian/kernel";
import { yearAfter } from "./days.ts";
import { type Posting, settle } from "./posting.ts";

const refused = (code: string, zh: string, en: string): AppError => {
  const field: FieldError = { pointer: "/closesOn", code, zh, en };
  return new AppError("invalid-input", {}, { fields: [field] });
};

/** Refuses a last day out of the range; the one that the posting has already is taken unless it is over. */
const checkLastDay = ({ status, facts }: Posting, closesOn: string, today: string): void => {
  if (closesOn === facts.closesOn && closesOn >= today) return;
  if (closesOn <= today)
    throw refused("not_after_today", "续招的截止日期要在今天以后", "the last day must be after today");
  if (closesOn > yearAfter(today))
    throw refused("too_far", "续招最长一年，请填一年以内的日期", "the last day must be within a year");
  if (status !== "closed" && facts.closesOn !== null && closesOn < facts.closesOn)
    throw refused("before_last_day", "续招的截止日期不能早于现在的截止日期", "the last day must not be before the present one");
};

/**
 * Sets a later last day. A closed posting opens again by it: live, or a draft when it lacks something. An open one that
 * has this last day stays as it is.
 * @param today the county's day, YYYY-MM-DD
 * @throws AppError `invalid-input` at `/closesOn`
 */
export const renew = (posting: Posting, closesOn: string, today: string): Posting => {
  checkLastDay(posting, closesOn, today);
  if (posting.status !== "closed" && closesOn === posting.facts.closesOn) return posting;
  const facts = { ...posting.facts, closesOn };
  return settle({ ...posting, facts, revision: posting.revision + 1 });
};
