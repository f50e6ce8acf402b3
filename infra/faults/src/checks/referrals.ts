import type { EndState, ReferralRow, VacancyRow } from "../end-state.ts";
import { entriesOf, type Entry } from "../journal.ts";
import { type Violation, violations } from "./violation.ts";

/** An answer stands as it was last accepted, and a yes that was never taken back has its referral. */
const checkReplies = (entries: readonly Entry[], end: EndState): Violation[] => {
  const last = new Map(entriesOf(entries, "reply-recorded").map(({ messageId, answer }) => [messageId, answer]));
  const messages = new Map(end.messages.map((message) => [message.id, message]));
  const referrals = new Map<string | null, ReferralRow>(end.referrals.map((referral) => [referral.messageId, referral]));
  const lost = [...last].filter(([id, answer]) => messages.get(id)?.answer !== answer);
  const decided = ["accepted", "refused", "started"];
  const wrong = [...last].filter(([id, answer]) => {
    const status = referrals.get(id)?.status;
    if (status !== undefined && decided.includes(status)) return false;
    return answer === "interested" ? status !== "referred" : status !== undefined && status !== "withdrawn";
  });
  return [
    ...violations("reply-lost", lost.map(([id, answer]) => `${id} ${answer}`)),
    ...violations("referral-wrong", wrong.map(([id]) => `${id} ${referrals.get(id)?.status ?? "none"}`)),
  ];
};

const checkDecisions = (entries: readonly Entry[], end: EndState): Violation[] => {
  const last = new Map(
    entriesOf(entries, "referral-decided").map(({ referralId, status }) => [referralId, status]),
  );
  const rows = new Map(end.referrals.map((referral) => [referral.id, referral.status]));
  const lost = [...last].filter(([id, status]) => rows.get(id) !== status);
  return violations("decision-lost", lost.map(([id, status]) => `${id} ${status}, has ${rows.get(id) ?? "none"}`));
};

const seatOf: Readonly<Record<string, string>> = { accepted: "reserved", started: "filled" };

const countsAgree = ({ seats }: VacancyRow, claimed: readonly string[]): boolean => {
  const count = (state: string) => claimed.filter((one) => one === state).length;
  const open = seats.total - seats.held - seats.reserved - seats.filled;
  return open >= 0 && seats.reserved === count("reserved") && seats.filled === count("filled");
};

/** Seats of every vacancy add up and equal its claims, and every claim equals its referral. */
const checkSeats = (end: EndState): Violation[] => {
  const states = new Map(end.seatClaims.map(({ referralId, state }) => [referralId, state]));
  const known = new Set(end.referrals.map(({ id }) => id));
  const byVacancy = new Map<string, string[]>();
  for (const { vacancyId, state } of end.seatClaims)
    byVacancy.set(vacancyId, [...(byVacancy.get(vacancyId) ?? []), state]);
  const uneven = end.vacancies.filter((row) => !countsAgree(row, byVacancy.get(row.id) ?? []));
  const differs = ({ id, status }: ReferralRow) =>
    (states.get(id) ?? "released") !== (seatOf[status] ?? "released");
  const unowned = end.seatClaims.filter(({ referralId, state }) => state !== "released" && !known.has(referralId));
  return violations("seats-wrong", [
    ...uneven.map(({ id, seats }) => `${id} ${JSON.stringify(seats)}`),
    ...end.referrals.filter(differs).map(({ id, status }) => `referral ${id} ${status}, seat ${states.get(id) ?? "none"}`),
    ...unowned.map(({ referralId }) => `claim of nobody ${referralId}`),
  ]);
};

/** Answers, referrals, decisions and seats say the same. */
export const checkReferrals = (entries: readonly Entry[], end: EndState): Violation[] => [
  ...checkReplies(entries, end),
  ...checkDecisions(entries, end),
  ...checkSeats(end),
];
