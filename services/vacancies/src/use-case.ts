import { type AnswerBook, type Clock, type Inbox, makeKeyedUseCase, type Outbox } from "@qianxian/kernel";
import type { EmployerRegister } from "./ports/employer-register.ts";
import type { IntakeBook } from "./ports/intake-book.ts";
import type { PostingRepository } from "./ports/posting-repository.ts";

/** What a use case may touch inside its transaction. */
export type Tx = {
  postings: PostingRepository;
  employers: EmployerRegister;
  intake: IntakeBook;
  outbox: Outbox;
  inbox: Inbox;
  answers: AnswerBook;
};

export type Deps = { clock: Clock; newId: () => string };

/** A use case of this service: ask, decide, record. */
export const useCase = makeKeyedUseCase<Tx, Deps>();
