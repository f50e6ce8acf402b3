import { type AnswerBook, type Clock, type Inbox, makeKeyedUseCase, makeReaction, type Outbox } from "@qianxian/kernel";
import type { AccountRegister } from "./ports/account-register.ts";
import type { KeyRing } from "./ports/key-ring.ts";
import type { Passwords } from "./ports/passwords.ts";
import type { SessionBook } from "./ports/session-book.ts";
import type { Tokens } from "./ports/tokens.ts";

/** What a use case may touch inside its transaction. */
export type Tx = {
  accounts: AccountRegister;
  sessions: SessionBook;
  keys: KeyRing;
  outbox: Outbox;
  inbox: Inbox;
  answers: AnswerBook;
};

export type Deps = {
  clock: Clock;
  passwords: Passwords;
  tokens: Tokens;
  /** A new UUIDv7. */
  newId: () => string;
};

/** A use case of this service: ask, decide, record. */
export const useCase = makeKeyedUseCase<Tx, Deps>();

/** Something this service does because an event happened. */
export const reaction = makeReaction<Tx, Deps>();
