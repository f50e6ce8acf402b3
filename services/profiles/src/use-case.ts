import { type AnswerBook, type Clock, type Inbox, makeReaction, makeKeyedUseCase, type Outbox } from "@qianxian/kernel";
import type { AreaTable } from "./domain/id-number.ts";
import type { CrewRepository } from "./ports/crew-repository.ts";
import type { ReferralNotes } from "./ports/referral-notes.ts";
import type { Vault } from "./ports/vault.ts";
import type { WorkerIntake } from "./ports/worker-intake.ts";
import type { WorkerRepository } from "./ports/worker-repository.ts";

/** What a use case may touch inside its transaction. */
export type Tx = {
  workers: WorkerRepository;
  intake: WorkerIntake;
  crews: CrewRepository;
  referrals: ReferralNotes;
  outbox: Outbox;
  inbox: Inbox;
  answers: AnswerBook;
};

export type Deps = {
  clock: Clock;
  vault: Vault;
  areas: AreaTable;
  /** A new UUIDv7. */
  newId: () => string;
};

/** A use case of this service: ask, decide, record. */
export const useCase = makeKeyedUseCase<Tx, Deps>();

/** Something this service does because an event happened. */
export const reaction = makeReaction<Tx, Deps>();
