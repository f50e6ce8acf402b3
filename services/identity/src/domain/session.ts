import type { AccountId } from "@qianxian/contracts/vocabulary";

/** A log-in, by the fingerprint of its token. */
export type Session = { tokenHash: string; accountId: AccountId; openedAt: Date; seenAt: Date };

const minuteMs = 60_000;
/** A session ends so long after log-in, whatever happens. */
export const sessionMsMax = 12 * 60 * minuteMs;
/** A session ends after so long without a request. */
export const idleMsMax = 30 * minuteMs;

/** When a session ends at the latest. */
export const endOf = ({ openedAt }: Pick<Session, "openedAt">): Date =>
  new Date(openedAt.getTime() + sessionMsMax);

/** Does the token still stand for its account? */
export const isLive = (session: Session, now: Date): boolean =>
  now < endOf(session) && now.getTime() - session.seenAt.getTime() < idleMsMax;

/** Is it time to note that the session was used? Once a minute is enough, and spares a write a request. */
export const needsNote = (session: Session, now: Date): boolean =>
  now.getTime() - session.seenAt.getTime() >= minuteMs;
