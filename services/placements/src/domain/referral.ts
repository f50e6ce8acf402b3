import type { Route } from "@qianxian/contracts";
import type { ReplyReceived } from "@qianxian/contracts/outreach";
import type { Referral, ReferralCard, ReferralStatus, RefusalReason } from "@qianxian/contracts/placements";
import type { SeatClaimState, VacancyCard } from "@qianxian/contracts/vacancies";
import type { Actor, MessageId, ReferralId, Scope, VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches, subjectOfScopes } from "@qianxian/kernel";
import type { z } from "zod";

/** A referral with everything its own service knows of it. */
export type Case = Omit<Referral, "maskedName"> & {
  /** Places of the tree that own the worker; the employer is one more that may see the case. */
  places: readonly Scope[];
  /** The worker has left the ledger: what the law keeps of the case is the auditor's. */
  erased: boolean;
  /** Which answer of the worker it stands on. */
  replyRevision: number;
};

export type Reply = z.output<(typeof ReplyReceived)["payload"]>;

/** A vacancy that still has an employer. */
type Wanting = Pick<VacancyCard, "id" | "title"> & { employerId: Referral["employerId"] };

type Yes = Pick<Case, "messageId" | "saidYesTo" | "referredBy" | "workerId" | "score" | "sentence" | "referredAt" | "replyRevision">;

const opened = (id: ReferralId, yes: Yes, vacancy: Wanting, places: readonly Scope[]): Case => ({
  id,
  revision: 1,
  status: "referred",
  ...yes,
  vacancyId: vacancy.id,
  vacancyTitle: vacancy.title,
  employerId: vacancy.employerId,
  refusalReason: null,
  refusalNote: null,
  answeredAt: null,
  startedOn: null,
  places,
  erased: false,
});

/** Opens the case of a worker who said yes by a link. */
export const refer = (id: ReferralId, reply: Reply, vacancy: Wanting, places: readonly Scope[]): Case => {
  const { messageId, workerId, score, sentence, answeredAt: referredAt, revision: replyRevision } = reply;
  const yes = { messageId, workerId, score, sentence, referredAt, replyRevision };
  return opened(id, { ...yes, saidYesTo: "link", referredBy: null }, vacancy, places);
};

/** A yes that a worker said to staff, and what the matcher says of the pair. */
export type SpokenYes = Omit<Yes, "saidYesTo" | "replyRevision">;

/** Opens the case of a worker who said yes to staff; a later answer by a link counts, whichever it is. */
export const referFor = (id: ReferralId, yes: SpokenYes, vacancy: Wanting, places: readonly Scope[]): Case =>
  opened(id, { ...yes, saidYesTo: "staff", replyRevision: 0 }, vacancy, places);

/** A withdrawn case of a worker who says yes after all, to staff. */
export const referAgain = (before: Case, yes: SpokenYes): Case => ({
  ...before,
  status: "referred",
  revision: before.revision + 1,
  ...yes,
  messageId: before.messageId ?? yes.messageId,
  saidYesTo: "staff",
  answeredAt: null,
});

/** Is the worker with another employer than this, or taken on elsewhere, as far as is known here? */
export const isPlacedElsewhere = (
  employerId: Referral["employerId"],
  vacancyId: VacancyId,
  known: { places: readonly Scope[]; cases: readonly Case[] },
): boolean =>
  known.places.some((place) => place.startsWith("liaison:") && place !== `liaison:${employerId}`) ||
  known.cases.some((other) => other.status === "accepted" && other.vacancyId !== vacancyId);

/** A case that staff opened without a message takes the one by which its worker answers now. */
export const underMessage = (before: Case | null, messageId: MessageId): Case | null =>
  before?.messageId === null ? { ...before, messageId } : null;

/**
 * A later answer of the worker: no withdraws what the employer has not decided, yes brings it back.
 * @returns the changed case, or null when the answer is old or changes nothing
 */
export const reconsider = (before: Case, reply: Reply): Case | null => {
  if (reply.revision <= before.replyRevision) return null;
  const wanted: ReferralStatus = reply.answer === "interested" ? "referred" : "withdrawn";
  const open = before.status === "referred" || before.status === "withdrawn";
  if (!open || before.status === wanted) return { ...before, replyRevision: reply.revision };
  return {
    ...before,
    status: wanted,
    replyRevision: reply.revision,
    revision: before.revision + 1,
  };
};

/** From which states a word of the employer, or of the worker through staff, may lead to which; saying it again changes nothing. */
const leadsFrom: Readonly<Record<Decision["status"], readonly ReferralStatus[]>> = {
  accepted: ["referred"],
  refused: ["referred", "accepted"],
  started: ["accepted"],
  withdrawn: ["referred", "accepted"],
};

export type Decision =
  | { status: "accepted" }
  | { status: "refused"; reason: RefusalReason; note: string | null }
  | { status: "started"; startedOn: string }
  | { status: "withdrawn" };

/** The seat that a decision takes, before it is recorded; null for a no, which takes none. */
export const seatTakenBy = ({ status }: Decision): SeatClaimState | null => {
  if (status === "accepted") return "reserved";
  return status === "started" ? "filled" : null;
};

/** The state of the seat that goes with a case as it stands. */
export const seatOf = ({ status }: Pick<Case, "status">): SeatClaimState => {
  if (status === "accepted") return "reserved";
  return status === "started" ? "filled" : "released";
};

/**
 * Does this decision still change the case? False when it has been recorded before.
 * @throws AppError `referral-not-accepted`, `referral-settled`
 */
export const isNews = (before: Case, decision: Decision): boolean => {
  if (before.status === decision.status) return false;
  if (leadsFrom[decision.status].includes(before.status)) return true;
  const early = decision.status === "started" && before.status === "referred";
  throw new AppError(early ? "referral-not-accepted" : "referral-settled", {
    referralId: before.id,
  });
};

/** Records a decision. @throws AppError as `isNews` */
export const decide = (before: Case, decision: Decision, now: string): Case => {
  if (!isNews(before, decision)) return before;
  return {
    ...before,
    status: decision.status,
    revision: before.revision + 1,
    answeredAt: decision.status === "withdrawn" ? before.answeredAt : (before.answeredAt ?? now),
    refusalReason: decision.status === "refused" ? decision.reason : null,
    refusalNote: decision.status === "refused" ? decision.note : null,
    startedOn: decision.status === "started" ? decision.startedOn : null,
  };
};

const countyOnly = /^county:/;
const wordsLeft = { zh: "本人资料已删除", en: "the person's data has been deleted" };

/** The worker has left the ledger: what is open is withdrawn, and what was written about them is deleted. */
export const leave = (before: Case): Case => {
  const isOpen = before.status === "referred" || before.status === "accepted";
  return {
    ...before,
    ...(isOpen ? { status: "withdrawn" as const, revision: before.revision + 1 } : {}),
    places: before.places.filter((place) => countyOnly.test(place)),
    erased: true,
    sentence: wordsLeft,
    refusalNote: null,
  };
};

/** Who may see the case: the worker's owners, and the employer it was sent to while the worker is in the ledger. */
export const scopesOfCase = ({ places, employerId, erased }: Pick<Case, "places" | "employerId" | "erased">): Scope[] =>
  erased ? [...places] : [...places, `employer:${employerId}` as Scope];

/** May this caller do this to the case? Strangers are told it does not exist; what the law keeps of a case is for auditors. */
export const reachesCase = (route: Pick<Route, "action">, actor: Actor, referral: Case): boolean => {
  const subject = subjectOfScopes(scopesOfCase(referral));
  const isAllowed = !referral.erased || reaches({ action: "worker.restricted" }, actor, subject);
  return isAllowed && reaches(route, actor, subject);
};

/** May the employer still reach the worker? Only while the worker's yes stands and the employer has not said no. */
export const isReleased = ({ status }: Pick<Case, "status">): boolean =>
  status === "referred" || status === "accepted" || status === "started";

/** What the service shows of a case. */
export const viewOf = (
  { places: _places, erased: _erased, replyRevision: _revision, ...referral }: Case,
  maskedName: string | null,
): Referral => ({ ...referral, maskedName });

/** What other services are told of a case. */
export const cardOf = (referral: Case): ReferralCard => ({
  id: referral.id,
  revision: referral.revision,
  status: referral.status,
  messageId: referral.messageId,
  saidYesTo: referral.saidYesTo,
  referredBy: referral.referredBy,
  workerId: referral.workerId,
  vacancyId: referral.vacancyId,
  employerId: referral.employerId,
  refusalReason: referral.refusalReason,
  referredAt: referral.referredAt,
  answeredAt: referral.answeredAt,
  startedOn: referral.startedOn,
});
