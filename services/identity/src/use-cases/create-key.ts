import { identityRoutes } from "@qianxian/contracts/identity";
import { ApiKeyId } from "@qianxian/contracts/vocabulary";
import { accountOf } from "@qianxian/kernel";
import { actorOfKey, endOfKey, hintOf, keyCard, type StoredApiKey } from "../domain/api-key.ts";
import { reachedEmployer } from "../managed-key.ts";
import { useCase } from "../use-case.ts";

/** Makes an API key for an employer, or of mode `test` for its twin in the sandbox; the key is kept hashed only. */
export const createKey = useCase({
  input: identityRoutes.createKey.input,
  run: async ({ input: { employerId, name, mode, scopes, expiresAt }, actor, deps, conclude }) => {
    const now = deps.clock.now();
    const places = await reachedEmployer(deps.employers, actor, employerId);
    const id = ApiKeyId.parse(deps.newId());
    const key = deps.tokens.newApiKey(mode);
    const stored: StoredApiKey = {
      id,
      keyHash: deps.tokens.fingerprint(key),
      name,
      mode,
      hint: hintOf(key),
      employerId: places.id,
      county: places.county,
      actor: actorOfKey(places, mode, id, scopes),
      createdAt: now,
      createdBy: accountOf(actor),
      expiresAt: endOfKey(expiresAt, now),
      lastUsedAt: null,
      revokedAt: null,
    };
    return conclude(async (tx) => {
      await tx.keys.add(stored);
      return { ...keyCard(stored, now), key };
    });
  },
});
