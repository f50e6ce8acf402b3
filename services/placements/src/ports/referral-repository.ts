import type { ReferralStatus } from "@qianxian/contracts/placements";
import type { EmployerId, MessageId, ReferralId, Scope, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Case } from "../domain/referral.ts";
import type { WorkerNote } from "../domain/worker-note.ts";

/** Where a list goes on: after the case referred then with this id. */
export type ReferralPlace = { referredAt: string; id: string };

/** By the time of the referral. */
export type ReferralSort = "newest" | "oldest";

export type ReferralPage = { sort: ReferralSort; limit: number; after?: ReferralPlace | undefined };

export type ReferralFilter = {
  status?: readonly ReferralStatus[] | undefined;
  vacancyId?: VacancyId | undefined;
  workerId?: WorkerId | undefined;
  employerId?: EmployerId | undefined;
  /** Cases that one of these places may see; of people who left the ledger only if `restricted`. */
  reach: { scopes: readonly Scope[]; restricted: boolean };
};

/** A case whose seat was about to move, and when. */
export type SeatMove = { referral: Case; begunAt: string };

/** Referrals, one a message and one a worker and vacancy. */
export type ReferralRepository = {
  find(id: ReferralId): Promise<Case | null>;
  /** Reads a case and keeps others from changing it until the transaction ends. */
  lock(id: ReferralId): Promise<Case | null>;
  lockByMessage(messageId: MessageId): Promise<Case | null>;
  /** The case of a worker and a vacancy; there is one at most. */
  lockByPair(workerId: WorkerId, vacancyId: VacancyId): Promise<Case | null>;
  /** Notes an answer to a message; false when this one or a later one was noted before. */
  noteReply(messageId: MessageId, revision: number): Promise<boolean>;
  /** Adds a case unless its message, or its worker and vacancy, has one; answers whether it did. */
  addMissing(referral: Case): Promise<boolean>;
  /** Cases of these people, by id; keeps others from changing them until the transaction ends. */
  lockOf(workerIds: readonly WorkerId[]): Promise<Case[]>;
  /** Lets those see the cases of these people who own the people now. */
  follow(people: readonly Pick<WorkerNote, "workerId" | "places">[]): Promise<void>;
  /** Stores a case that was locked before. */
  save(referral: Case): Promise<void>;
  /** Notes that the seat of a case is about to move; a later note replaces an earlier one. */
  beginSeatMove(id: ReferralId, at: Date): Promise<void>;
  /** Strikes the note out, unless it has been replaced by one of another time. */
  endSeatMove(id: ReferralId, at: Date): Promise<void>;
  /** Seat moves begun before then and not ended, oldest first. */
  brokenSeatMoves(before: Date, limit: number): Promise<SeatMove[]>;
  /** A page of a list, in its order. */
  list(filter: ReferralFilter, page: ReferralPage): Promise<Case[]>;
  /** How many cases the whole list has. */
  count(filter: ReferralFilter): Promise<number>;
};
