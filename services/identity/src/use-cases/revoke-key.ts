import { identityRoutes } from "@qianxian/contracts/identity";
import { keyCard, revoked } from "../domain/api-key.ts";
import { reachedKey } from "../managed-key.ts";
import { useCase } from "../use-case.ts";

/** Ends a key at once; one that has ended stays as it is. */
export const revokeKey = useCase({
  input: identityRoutes.revokeKey.input,
  run: ({ input: { keyId }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const now = deps.clock.now();
      const ended = revoked(await reachedKey(tx, actor, keyId), now);
      await tx.keys.save(ended);
      return keyCard(ended, now);
    }),
});
