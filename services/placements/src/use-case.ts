import type { ReferralId } from "@qianxian/contracts/vocabulary";
import { type AnswerBook, type Clock, type Inbox, makeReaction, makeKeyedUseCase, type Outbox } from "@qianxian/kernel";
import type { ContactViews } from "./ports/contact-views.ts";
import type { Contacts } from "./ports/contacts.ts";
import type { Judge } from "./ports/judge.ts";
import type { MessagePairs } from "./ports/message-pairs.ts";
import type { PeopleDirectory } from "./ports/people-directory.ts";
import type { ReferralRepository } from "./ports/referral-repository.ts";
import type { SeatCount } from "./ports/seat-count.ts";
import type { VacancyDirectory } from "./ports/vacancy-directory.ts";
import type { WorkerNotes } from "./ports/worker-notes.ts";

/** What a use case may touch inside its transaction. */
export type Tx = {
  referrals: ReferralRepository;
  workers: WorkerNotes;
  views: ContactViews;
  outbox: Outbox;
  inbox: Inbox;
  answers: AnswerBook;
};

export type Deps = {
  clock: Clock;
  newId: () => string;
  seats: SeatCount;
  vacancies: VacancyDirectory;
  people: PeopleDirectory;
  contacts: Contacts;
  judge: Judge;
  messages: MessagePairs;
  /** Tells the log of a seat that could not be put right now; the reconciliation tries again. */
  report: (error: unknown, about: { referralId: ReferralId }) => void;
};

/** A use case of this service: ask, decide, record. */
export const useCase = makeKeyedUseCase<Tx, Deps>();

/** Something this service does because an event happened. */
export const reaction = makeReaction<Tx, Deps>();
