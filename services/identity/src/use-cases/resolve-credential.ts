import { identityInternalRoutes } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { needsUseNote, stateOf } from "../domain/api-key.ts";
import { isApiKey, isSessionToken } from "../domain/credential.ts";
import { isLive, needsNote } from "../domain/session.ts";
import { type Tx, useCase } from "../use-case.ts";

const actorOfSession = async (tx: Tx, tokenHash: string, now: Date): Promise<Actor | null> => {
  const found = await tx.sessions.find(tokenHash);
  if (!found || !isLive(found.session, now)) return null;
  if (needsNote(found.session, now)) await tx.sessions.note(tokenHash, now);
  return found.actor;
};

const actorOfKeyHash = async (tx: Tx, keyHash: string, now: Date): Promise<Actor | null> => {
  const key = await tx.keys.find(keyHash);
  if (!key || stateOf(key, now) !== "active") return null;
  if (needsUseNote(key, now)) await tx.keys.noteUse(key.id, now);
  return key.actor;
};

/**
 * Who a session token or an API key stands for; null for nobody. What can be neither, such as a
 * mistyped key, is answered without a query.
 */
export const resolveCredential = useCase({
  input: identityInternalRoutes.resolveCredential.input,
  run: async ({ input: { credential }, deps, transact }) => {
    const hash = deps.tokens.fingerprint(credential);
    if (isApiKey(credential)) return { actor: await transact((tx) => actorOfKeyHash(tx, hash, deps.clock.now())) };
    if (!isSessionToken(credential)) return { actor: null };
    return { actor: await transact((tx) => actorOfSession(tx, hash, deps.clock.now())) };
  },
});
