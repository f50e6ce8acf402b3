import { identityRoutes } from "@qianxian/contracts/identity";
import { ApiKeyId } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError } from "@qianxian/kernel";
import { endOfKey, hintOf, keyCard, phasedOut, type StoredApiKey, stateOf, successorsEnd } from "../domain/api-key.ts";
import { reachedKey } from "../managed-key.ts";
import { type Deps, useCase } from "../use-case.ts";

const successorOf = (old: StoredApiKey, { clock, newId, tokens }: Deps, expiresAt: string | undefined) => {
  const now = clock.now();
  const id = ApiKeyId.parse(newId());
  const key = tokens.newApiKey(old.mode);
  const stored: StoredApiKey = {
    ...old,
    id,
    keyHash: tokens.fingerprint(key),
    hint: hintOf(key),
    actor: { ...old.actor, keyId: id },
    createdAt: now,
    expiresAt: expiresAt === undefined ? successorsEnd(old, now) : endOfKey(expiresAt, now),
    lastUsedAt: null,
  };
  return { key, stored };
};

/** Makes a key like an old one, which lives on for the overlap. */
export const rotateKey = useCase({
  input: identityRoutes.rotateKey.input,
  run: ({ input: { keyId, overlapDays, expiresAt }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const now = deps.clock.now();
      const old = await reachedKey(tx, actor, keyId);
      if (stateOf(old, now) !== "active") throw new AppError("key-ended", { keyId });
      const { key, stored } = successorOf(old, deps, expiresAt);
      const made = { ...stored, createdBy: accountOf(actor) };
      await tx.keys.add(made);
      await tx.keys.save(phasedOut(old, overlapDays, now));
      return { ...keyCard(made, now), key };
    }),
});
