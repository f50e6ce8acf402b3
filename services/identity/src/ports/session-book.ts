import type { AccountId, Actor, SessionId } from "@qianxian/contracts/vocabulary";
import type { Session } from "../domain/session.ts";

/** A session and who it makes of its holder. */
export type FoundSession = { session: Session; actor: Actor };

/** The sessions of accounts, dead ones included until they are cleared. */
export type SessionBook = {
  open(session: Session): Promise<void>;
  /** The session of a token's fingerprint; null too when its account is not active or its role no longer held. */
  find(tokenHash: string): Promise<FoundSession | null>;
  /** All sessions of an account, newest first. */
  of(accountId: AccountId): Promise<FoundSession[]>;
  /** Notes that a session was used. */
  note(tokenHash: string, seenAt: Date): Promise<void>;
  /** False when there was none. */
  close(tokenHash: string): Promise<boolean>;
  /** Closes one of an account's own sessions; false when it has no such one. */
  closeOwn(accountId: AccountId, sessionId: SessionId): Promise<boolean>;
  /** Closes every session of an account. */
  closeAll(accountId: AccountId): Promise<void>;
  /** Forgets an account's sessions opened before, or last used before, these instants. */
  clear(accountId: AccountId, openedBefore: Date, seenBefore: Date): Promise<void>;
};
