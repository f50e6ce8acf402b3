import type { AccountId, Actor } from "@qianxian/contracts/vocabulary";
import type { Session } from "../domain/session.ts";

/** The sessions of accounts, dead ones included until they are cleared. */
export type SessionBook = {
  open(session: Session): Promise<void>;
  /** The session of a token's fingerprint, and who its account is now. */
  find(tokenHash: string): Promise<{ session: Session; actor: Actor } | null>;
  /** Notes that a session was used. */
  note(tokenHash: string, seenAt: Date): Promise<void>;
  /** False when there was none. */
  close(tokenHash: string): Promise<boolean>;
  /** Forgets an account's sessions opened before, or last used before, these instants. */
  clear(accountId: AccountId, openedBefore: Date, seenBefore: Date): Promise<void>;
};
