import type { OpenedSession } from "@qianxian/contracts/identity";
import { type AccountId, type Actor, SessionId } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError, type Origin } from "@qianxian/kernel";
import { shownAccount, type StoredAccount } from "./domain/account.ts";
import { isHeld, type StoredGrant } from "./domain/grant.ts";
import { endOf, idleMsMax, isLive, type Session, sessionMsMax } from "./domain/session.ts";
import type { Deps, Tx } from "./use-case.ts";

/** The role that an account's sessions act in at first; null when it holds none. */
export const firstRoleOf = async (tx: Pick<Tx, "grants">, accountId: AccountId): Promise<StoredGrant | null> =>
  (await tx.grants.of([accountId])).find(isHeld) ?? null;

/** Opens a session in one of an account's roles, under a fresh token; dead ones of the account are forgotten. */
export const startSession = async (
  tx: Tx,
  { clock, tokens, newId }: Pick<Deps, "clock" | "tokens" | "newId">,
  held: { account: StoredAccount; grant: Pick<StoredGrant, "id" | "actor"> },
  whence: { from: string | null; openedAt?: Date },
): Promise<OpenedSession> => {
  const now = clock.now();
  const { account, grant } = held;
  const token = tokens.newSessionToken();
  const session: Session = {
    id: SessionId.parse(newId()),
    tokenHash: tokens.fingerprint(token),
    accountId: account.id,
    grantId: grant.id,
    openedAt: whence.openedAt ?? now,
    seenAt: now,
    from: whence.from,
  };
  const before = (ms: number) => new Date(now.getTime() - ms);
  await tx.sessions.clear(account.id, before(sessionMsMax), before(idleMsMax));
  await tx.sessions.open(session);
  return { token, expiresAt: endOf(session).toISOString(), account: shownAccount(account, grant.actor) };
};

/** The session of a request and its account, which stays as it is until the transaction ends. */
export type OwnSession = { session: Session; actor: Actor; account: StoredAccount };

/**
 * The session with which a request came.
 * @throws AppError `session-needed` when it came with a key, or the session has just ended
 */
export const ownSession = async (tx: Tx, actor: Actor, origin: Origin | undefined, now: Date): Promise<OwnSession> => {
  const found = origin?.session === undefined ? null : await tx.sessions.find(origin.session);
  const isOwn = found?.session.accountId === accountOf(actor);
  if (!found || !isOwn || !isLive(found.session, now)) throw new AppError("session-needed");
  const account = await tx.accounts.lock(found.session.accountId);
  if (!account) throw new AppError("session-needed");
  return { ...found, account };
};
