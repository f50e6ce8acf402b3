import type { SessionCard } from "@qianxian/contracts/identity";
import type { AccountId, Actor, GrantId, SessionId } from "@qianxian/contracts/vocabulary";

/** A log-in, by the fingerprint of its token; it acts in one of the account's roles. */
export type Session = {
  id: SessionId;
  tokenHash: string;
  accountId: AccountId;
  grantId: GrantId;
  openedAt: Date;
  seenAt: Date;
  /** Network address at log-in. */
  from: string | null;
};

const minuteMs = 60_000;
/** A session ends so long after log-in, whatever happens. */
export const sessionMsMax = 12 * 60 * minuteMs;
/** A session ends after so long without a request. */
export const idleMsMax = 30 * minuteMs;

/** When a session ends at the latest. */
export const endOf = ({ openedAt }: Pick<Session, "openedAt">): Date =>
  new Date(openedAt.getTime() + sessionMsMax);

/** Does the token still stand for its account? */
export const isLive = (session: Pick<Session, "openedAt" | "seenAt">, now: Date): boolean =>
  now < endOf(session) && now.getTime() - session.seenAt.getTime() < idleMsMax;

/** Is it time to note that the session was used? Once a minute is enough, and spares a write a request. */
export const needsNote = (session: Pick<Session, "seenAt">, now: Date): boolean =>
  now.getTime() - session.seenAt.getTime() >= minuteMs;

/** What a session shows its owner. */
export const sessionCard = (session: Session, actor: Actor, tokenHash: string | undefined): SessionCard => ({
  id: session.id,
  openedAt: session.openedAt.toISOString(),
  seenAt: session.seenAt.toISOString(),
  expiresAt: endOf(session).toISOString(),
  from: session.from,
  role: actor.role as SessionCard["role"],
  isThis: session.tokenHash === tokenHash,
});
