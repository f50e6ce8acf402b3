import { checkConduct } from "./checks/conduct.ts";
import { checkEvents } from "./checks/events.ts";
import { checkKeys } from "./checks/keys.ts";
import { checkMessages } from "./checks/messages.ts";
import { checkReferrals } from "./checks/referrals.ts";
import { checkVacancies } from "./checks/vacancies.ts";
import type { Violation } from "./checks/violation.ts";
import type { EndState } from "./end-state.ts";
import type { Entry } from "./journal.ts";

/** Compares what callers were promised with what is there in the end; an empty list is the proof. */
export const check = (entries: readonly Entry[], end: EndState): Violation[] => [
  ...checkVacancies(entries, end),
  ...checkEvents(end),
  ...checkMessages(entries, end),
  ...checkReferrals(entries, end),
  ...checkConduct(entries, end),
  ...checkKeys(entries),
];
