import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { useCase } from "../use-case.ts";

/** Destroys retired keys for good, all that are named or none. */
export const destroyDataKeys = useCase({
  input: profilesInternalRoutes.destroyDataKeys.input,
  run: async ({ input: { keyIds }, deps, conclude }) => {
    const answer = await conclude(async (tx) => {
      await tx.dataKeys.hold();
      const keys = await tx.dataKeys.all();
      const named = [...new Set(keyIds)].map((id) => keys.find((key) => key.id === id));
      for (const key of named) {
        if (!key) throw new AppError("keys-not-found", { keys: keyIds.length });
        if (key.retiredAt === null) throw new AppError("keys-in-use", { keyId: key.id });
      }
      const going = named.flatMap((key) => (key && key.destroyedAt === null ? [key.id] : []));
      await tx.dataKeys.destroy(going, deps.clock.now());
      return { destroyed: going.length };
    });
    await deps.ring.reload();
    return answer;
  },
});
