import { type AnswerBook, type Clock, type Inbox, makeReaction, makeKeyedUseCase, type Outbox } from "@qianxian/kernel";
import type { ViewLimits } from "./domain/full-view.ts";
import type { AreaTable } from "./domain/id-number.ts";
import type { ConsentBook } from "./ports/consent-book.ts";
import type { CrewInvitations } from "./ports/crew-invitations.ts";
import type { CrewRepository } from "./ports/crew-repository.ts";
import type { ErasureList } from "./ports/erasure-list.ts";
import type { Erasures } from "./ports/erasures.ts";
import type { PersonRecords } from "./ports/person-records.ts";
import type { DataKeys, SealedRows } from "./ports/data-keys.ts";
import type { FullViews } from "./ports/full-views.ts";
import type { Afterwards, CodeSender, JoinCodes, JoinTokens } from "./ports/join-codes.ts";
import type { LeaderRegister } from "./ports/leader-register.ts";
import type { Likenesses } from "./ports/likenesses.ts";
import type { LinkTokens } from "./ports/link-tokens.ts";
import type { MergeBook } from "./ports/merge-book.ts";
import type { ReferralNotes } from "./ports/referral-notes.ts";
import type { StationPaths } from "./ports/station-paths.ts";
import type { KeyRing, Vault } from "./ports/vault.ts";
import type { WorkerHistory } from "./ports/worker-history.ts";
import type { WorkerIntake } from "./ports/worker-intake.ts";
import type { WorkerLists } from "./ports/worker-lists.ts";
import type { WorkerRepository } from "./ports/worker-repository.ts";

/** What a use case may touch inside its transaction. */
export type Tx = {
  workers: WorkerRepository;
  lists: WorkerLists;
  history: WorkerHistory;
  intake: WorkerIntake;
  crews: CrewRepository;
  referrals: ReferralNotes;
  dataKeys: DataKeys;
  sealedRows: SealedRows;
  views: FullViews;
  consents: ConsentBook;
  erasures: Erasures;
  leaders: LeaderRegister;
  invitations: CrewInvitations;
  joinCodes: JoinCodes;
  likenesses: Likenesses;
  merges: MergeBook;
  outbox: Outbox;
  inbox: Inbox;
  answers: AnswerBook;
};

export type Deps = {
  clock: Clock;
  vault: Vault;
  ring: KeyRing;
  viewLimits: ViewLimits;
  areas: AreaTable;
  persons: PersonRecords;
  erasureList: ErasureList;
  stations: StationPaths;
  tokens: LinkTokens;
  joinTokens: JoinTokens;
  codeSender: CodeSender;
  afterwards: Afterwards;
  /** A new UUIDv7. */
  newId: () => string;
};

/** A use case of this service: ask, decide, record. */
export const useCase = makeKeyedUseCase<Tx, Deps>();

/** Something this service does because an event happened. */
export const reaction = makeReaction<Tx, Deps>();
