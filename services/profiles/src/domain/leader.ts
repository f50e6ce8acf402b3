import type { Leader, LeaderStatus } from "@qianxian/contracts/profiles";
import type { CrewId, LeaderId, TownCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { type FieldError, type Subject, subjectOfCrew } from "@qianxian/kernel";
import type { Opener } from "./identifiers.ts";
import { type LedgerWorker, maskedNameOf } from "./ledger-worker.ts";
import { maskPhone } from "./masking.ts";

/** What leader and county company agreed on, the days inclusive. */
export type Agreement = { agreementNumber: string | null; agreementFrom: string; agreementTo: string | null };

/** Somebody of the register of leaders; the contact stands with the worker. */
export type LedgerLeader = Agreement & {
  id: LeaderId;
  revision: number;
  workerId: WorkerId;
  crewId: CrewId;
  /** The crew's town. */
  town: TownCode;
  status: LeaderStatus;
};

/** Where a leader belongs: to the crew and its town. */
export const subjectOfLeader = ({ crewId, town }: Pick<LedgerLeader, "crewId" | "town">): Subject =>
  subjectOfCrew({ id: crewId, town });

/** Has the agreement's last day passed? */
export const hasLapsed = ({ agreementTo }: Agreement, today: string): boolean => agreementTo !== null && agreementTo < today;

/** May the leader act today? */
export const isRunning = (leader: LedgerLeader, today: string): boolean =>
  leader.status === "active" && leader.agreementFrom <= today && !hasLapsed(leader, today);

/** An agreement that would end before it begins. */
export const faultsOfAgreement = ({ agreementFrom, agreementTo }: Agreement): FieldError[] =>
  agreementTo !== null && agreementTo < agreementFrom
    ? [{ pointer: "/agreementTo", code: "before_start", zh: "协议不能在开始之前结束", en: "the agreement would end before it begins" }]
    : [];

/** The next revision with these words; the same leader comes back when they say nothing new. */
export const amendLeader = (leader: LedgerLeader, words: Partial<Agreement> & { status?: LeaderStatus }): LedgerLeader => {
  const next = { ...leader, ...words };
  const isSame = (Object.keys(words) as (keyof typeof words)[]).every((key) => next[key] === leader[key]);
  return isSame ? leader : { ...next, revision: leader.revision + 1 };
};

/** What a caller sees of a leader; without the worker, who is out of reach, no name. */
export const leaderViewOf = (
  leader: LedgerLeader,
  worker: Pick<LedgerWorker, "id" | "sealed"> | undefined,
  today: string,
  vault: Opener,
): Leader => ({
  ...leader,
  running: isRunning(leader, today),
  maskedName: worker ? maskedNameOf(worker.id, worker.sealed.name, vault) : null,
  maskedPhone: worker?.sealed.phone ? maskPhone(vault.open("phone", worker.id, worker.sealed.phone)) : null,
});
