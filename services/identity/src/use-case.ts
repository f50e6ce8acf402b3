import { type AnswerBook, type Clock, type Inbox, makeKeyedUseCase, makeReaction, type Outbox } from "@qianxian/kernel";
import type { AccountRegister } from "./ports/account-register.ts";
import type { ChainSeals } from "./domain/audit-chain.ts";
import type { AuditLog, AuditTrail } from "./ports/audit-log.ts";
import type { Authenticator } from "./ports/authenticator.ts";
import type { GrantBook } from "./ports/grant-book.ts";
import type { Employers, KeyRing } from "./ports/key-ring.ts";
import type { Afterwards, CodeSender, Leaders } from "./ports/leaders.ts";
import type { AttemptBook, InvitationBook, LogInCodes, RecoveryCodes } from "./ports/log-in-book.ts";
import type { Passwords } from "./ports/passwords.ts";
import type { Safe } from "./ports/safe.ts";
import type { SessionBook } from "./ports/session-book.ts";
import type { Tokens } from "./ports/tokens.ts";
import type { UnitBook } from "./ports/unit-book.ts";
import type { ViewBook } from "./ports/view-book.ts";

/** What a use case may touch inside its transaction. */
export type Tx = {
  accounts: AccountRegister;
  grants: GrantBook;
  sessions: SessionBook;
  units: UnitBook;
  invitations: InvitationBook;
  attempts: AttemptBook;
  recoveryCodes: RecoveryCodes;
  logInCodes: LogInCodes;
  keys: KeyRing;
  views: ViewBook;
  audit: AuditLog;
  outbox: Outbox;
  inbox: Inbox;
  answers: AnswerBook;
};

export type Deps = {
  clock: Clock;
  passwords: Passwords;
  tokens: Tokens;
  safe: Safe;
  authenticator: Authenticator;
  leaders: Leaders;
  codeSender: CodeSender;
  afterwards: Afterwards;
  employers: Employers;
  seals: ChainSeals;
  trail: AuditTrail;
  /** A new UUIDv7. */
  newId: () => string;
};

/** A use case of this service: ask, decide, record. */
export const useCase = makeKeyedUseCase<Tx, Deps>();

/** Something this service does because an event happened. */
export const reaction = makeReaction<Tx, Deps>();
