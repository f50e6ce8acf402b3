import { profilesInternalRoutes, type SealedClass } from "@qianxian/contracts/profiles";
import { type DataKey, keySlots, versionsOf } from "../domain/data-key.ts";
import { beginRotation, rotationViewOf } from "../domain/key-rotation.ts";
import { type Deps, useCase } from "../use-case.ts";

const nextVersions = (keys: readonly DataKey[], classes: readonly SealedClass[], { ring, clock }: Deps): DataKey[] =>
  keySlots
    .filter((slot) => classes.some((one) => one === slot.class))
    .map((slot) => ({
      ...slot,
      ...ring.make(slot),
      version: (versionsOf(keys, slot)[0]?.version ?? 0) + 1,
      createdAt: clock.now().toISOString(),
      retiredAt: null,
      destroyedAt: null,
    }));

/**
 * Makes new keys for some classes, in force from its commit on, and says how many rows wait to be sealed anew. While a
 * rotation is under way that one is answered, and no key made.
 */
export const rotateDataKeys = useCase({
  input: profilesInternalRoutes.rotateDataKeys.input,
  run: async ({ input: { classes }, deps, transact, conclude }) => {
    const begun = await conclude(async (tx) => {
      await tx.dataKeys.hold();
      const last = await tx.dataKeys.rotation();
      if (last && last.finishedAt === null) return rotationViewOf(last);
      await tx.dataKeys.add(nextVersions(await tx.dataKeys.all(), classes, deps));
      const rotation = beginRotation(deps.newId(), [...new Set(classes)], 0, deps.clock.now());
      await tx.dataKeys.keep(rotation);
      return rotationViewOf(rotation);
    });
    await deps.ring.reload();
    if (begun.done > 0 || begun.total > 0) return begun;
    return transact(async (tx) => {
      const rotation = await tx.dataKeys.rotation();
      if (!rotation || rotation.id !== begun.id) return begun;
      const counted = { ...rotation, total: await tx.sealedRows.count(rotation.classes) };
      await tx.dataKeys.keep(counted);
      return rotationViewOf(counted);
    });
  },
});
