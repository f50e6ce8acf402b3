import type { ReplyReceived } from "@qianxian/contracts/outreach";
import type { Referral, ReferralCard, ReferralStatus, RefusalReason } from "@qianxian/contracts/placements";
import type { SeatClaimState, VacancyCard } from "@qianxian/contracts/vacancies";
import type { Actor, ReferralId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { z } from "zod";

/** A referral with everything its own service knows of it. */
export type Case = Omit<Referral, "maskedName"> & {
  /** The worker's town, for the reach of town staff. */
  town: string | null;
  /** Which answer of the worker it stands on. */
  replyRevision: number;
};

export type Reply = z.output<(typeof ReplyReceived)["payload"]>;

/** Opens the case of a worker who said yes to a vacancy that still has an employer. */
export const refer = (
  id: ReferralId,
  reply: Reply,
  vacancy: Pick<VacancyCard, "id" | "title"> & { employerId: Referral["employerId"] },
  town: string | null,
): Case => ({
  id,
  revision: 1,
  status: "referred",
  messageId: reply.messageId,
  workerId: reply.workerId,
  vacancyId: reply.vacancyId,
  vacancyTitle: vacancy.title,
  employerId: vacancy.employerId,
  score: reply.score,
  sentence: reply.sentence,
  refusalReason: null,
  refusalNote: null,
  referredAt: reply.answeredAt,
  answeredAt: null,
  startedOn: null,
  town,
  replyRevision: reply.revision,
});

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

/** From which states an employer's word may lead to which; saying it again changes nothing. */
const leadsFrom: Readonly<Record<"accepted" | "refused" | "started", readonly ReferralStatus[]>> = {
  accepted: ["referred"],
  refused: ["referred", "accepted"],
  started: ["accepted"],
};

export type Decision =
  | { status: "accepted" }
  | { status: "refused"; reason: RefusalReason; note: string | null }
  | { status: "started"; startedOn: string };

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

/** Records an employer's decision. @throws AppError as `isNews` */
export const decide = (before: Case, decision: Decision, now: string): Case => {
  if (!isNews(before, decision)) return before;
  return {
    ...before,
    status: decision.status,
    revision: before.revision + 1,
    answeredAt: before.answeredAt ?? now,
    refusalReason: decision.status === "refused" ? decision.reason : null,
    refusalNote: decision.status === "refused" ? decision.note : null,
    startedOn: decision.status === "started" ? decision.startedOn : null,
  };
};

/** May this caller see the case? An employer sees the own ones, town staff those of their town. */
export const maySee = (actor: Actor, referral: Pick<Case, "employerId" | "town">): boolean => {
  if (actor.role === "county-staff") return true;
  if (actor.role === "town-staff") return referral.town === actor.town;
  return actor.role === "employer" && referral.employerId === actor.employerId;
};

/** What the service shows of a case. */
export const viewOf = (
  { town: _town, replyRevision: _revision, ...referral }: Case,
  maskedName: string | null,
): Referral => ({ ...referral, maskedName });

/** What other services are told of a case. */
export const cardOf = (referral: Case): ReferralCard => ({
  id: referral.id,
  revision: referral.revision,
  status: referral.status,
  messageId: referral.messageId,
  workerId: referral.workerId,
  vacancyId: referral.vacancyId,
  employerId: referral.employerId,
  refusalReason: referral.refusalReason,
  referredAt: referral.referredAt,
  answeredAt: referral.answeredAt,
  startedOn: referral.startedOn,
});
