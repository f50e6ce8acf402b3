import type { CrewInvitation, JoinedHow } from "@qianxian/contracts/profiles";
import type { AccountId, CrewId, InvitationId, Scope, TownCode, VillageCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, scopesOfSubject, subjectOfCrew, subjectOfRegion } from "@qianxian/kernel";
import type { LedgerWorker } from "./ledger-worker.ts";

/** That somebody was asked to join a crew, with what their answer was. */
export type LedgerInvitation = {
  id: InvitationId;
  crewId: CrewId;
  crewTown: TownCode;
  workerId: WorkerId;
  /** Home of the person, whose staff may record the answer. */
  village: VillageCode;
  /** SHA-256 of the link's token, in hexadecimal digits. */
  tokenHash: string;
  status: "open" | "joined" | "refused";
  how: JoinedHow | null;
  invitedBy: AccountId | null;
  invitedAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
};

const dayMs = 86_400_000;
const openForMs = 14 * dayMs;

/** Until when somebody who is asked now may answer: 14 days. */
export const expiryOf = (now: Date): Date => new Date(now.getTime() + openForMs);

/** How an invitation stands today. */
export const statusOf = ({ status, expiresAt }: LedgerInvitation, now: Date): CrewInvitation["status"] =>
  status === "open" && expiresAt.getTime() <= now.getTime() ? "lapsed" : status;

/** Places of the tree that may see an invitation: those of the crew and those of the person. */
export const scopesOfInvitation = ({ crewId, crewTown, village }: Pick<LedgerInvitation, "crewId" | "crewTown" | "village">): Scope[] =>
  scopesOfSubject({
    at: [...subjectOfCrew({ id: crewId, town: crewTown }).at, ...subjectOfRegion(village).at],
    above: [...subjectOfCrew({ id: crewId, town: crewTown }).above, ...subjectOfRegion(village).above],
  });

/** What staff and leaders see of an invitation. */
export const invitationViewOf = (invitation: LedgerInvitation, now: Date): CrewInvitation => ({
  id: invitation.id,
  crewId: invitation.crewId,
  workerId: invitation.workerId,
  status: statusOf(invitation, now),
  invitedAt: invitation.invitedAt.toISOString(),
  expiresAt: invitation.expiresAt.toISOString(),
  answeredAt: invitation.answeredAt?.toISOString() ?? null,
  how: invitation.how,
});

/** The person's own word. */
export const answerInvitation = (
  invitation: LedgerInvitation,
  status: "joined" | "refused",
  how: JoinedHow,
  answeredAt: Date,
): LedgerInvitation => ({ ...invitation, status, how, answeredAt });

/** Puts somebody into a crew. @throws AppError `in-another-crew` */
export const join = (worker: LedgerWorker, crewId: CrewId): LedgerWorker => {
  if (worker.crewId === crewId) return worker;
  if (worker.crewId !== null) throw new AppError("in-another-crew", { workerId: worker.id });
  return { ...worker, crewId, revision: worker.revision + 1 };
};

/** Takes somebody out of the crew. */
export const part = (worker: LedgerWorker): LedgerWorker => ({ ...worker, crewId: null, revision: worker.revision + 1 });
