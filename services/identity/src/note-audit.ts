import type { AccountId, Actor } from "@qianxian/contracts/vocabulary";
import { entryOf, note, type Origin } from "@qianxian/kernel";
import { firstRoleOf } from "./own-session.ts";
import type { Tx } from "./use-case.ts";

/**
 * Notes in the audit log what is no change by `conclude`: a log-in, one that failed, a log-out, a denied request.
 * `about` names ids only; `as` says what happened where the operation alone does not, such as `openSessionRefused`.
 * Without an origin, which every request over HTTP has, nothing is noted.
 */
export const noteAudit = async (
  { outbox }: Pick<Tx, "outbox">,
  origin: Origin | undefined,
  { actor, about = {}, as }: { actor: Actor; about?: Readonly<Record<`${string}Id`, string>>; as?: string },
): Promise<void> => {
  if (!origin) return;
  await note(outbox, entryOf({ ...origin, operation: as ?? origin.operation }, actor, about, null));
};

/** Notes that somebody failed to log in by the name of an account; its county's auditors see it. */
export const noteRefusedLogIn = async (tx: Tx, origin: Origin | undefined, accountId: AccountId): Promise<void> => {
  const grant = await firstRoleOf(tx, accountId);
  const actor = grant?.actor ?? ({ role: "anyone" } as const);
  await noteAudit(tx, origin, { actor, about: { accountId }, as: "openSessionRefused" });
};

/** Notes that an account's password was set by its invitation, where the county's auditors see it: the link names nobody. */
export const notePasswordSet = async (tx: Tx, origin: Origin | undefined, accountId: AccountId): Promise<void> => {
  const grant = await firstRoleOf(tx, accountId);
  if (grant) await noteAudit(tx, origin, { actor: grant.actor, about: { accountId }, as: "setPasswordByInvitation" });
};

/** Notes a log-out, of which the gateway tells in its own name. */
export const noteLogOut = async (tx: Pick<Tx, "outbox">, origin: Origin | undefined, actor: Actor, accountId: AccountId): Promise<void> => {
  await noteAudit(tx, origin && { ...origin, action: "session.own" }, { actor, about: { accountId }, as: "closeSession" });
};
