import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { supersededOf } from "../domain/data-key.ts";
import { type Rotation, rotationViewOf } from "../domain/key-rotation.ts";
import { indexNames } from "../names-kept.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

/** Once nothing lies under the older keys any more they are retired; nobody writes meanwhile. */
const finish = async (tx: Tx, rotation: Rotation, { clock }: Deps): Promise<Rotation> => {
  await tx.dataKeys.hold();
  const left = await tx.sealedRows.count(rotation.classes);
  if (left > 0) return { ...rotation, place: null, total: rotation.done + left };
  const old = supersededOf(await tx.dataKeys.all(), rotation.classes).map(({ id }) => id);
  await tx.sealedRows.forget(old);
  await tx.dataKeys.retire(old, clock.now());
  return { ...rotation, finishedAt: clock.now().toISOString() };
};

const goOn = async (tx: Tx, rotation: Rotation, limit: number, deps: Deps): Promise<Rotation> => {
  const rows = await tx.sealedRows.next(rotation.classes, limit, rotation.place);
  const last = rows.at(-1);
  if (!last) return finish(tx, rotation, deps);
  const renewals = rows.map((before) => ({ before, after: deps.vault.renew(before) }));
  const put = await tx.sealedRows.put(renewals);
  // Of the name's class alone: an entry is of the sealed name.
  if (rotation.classes.includes("name")) await indexNames(tx, await tx.workers.among(rows.map(({ id }) => WorkerId.parse(id))), deps.vault);
  return { ...rotation, done: rotation.done + put, place: { table: last.table, id: last.id } };
};

/**
 * Seals the next rows of a rotation under the keys in force; how far it has come commits with them. Rows that change
 * meanwhile stay as they were changed and come again in the next pass. No revision changes and nothing is announced.
 */
export const resealRows = useCase({
  input: profilesInternalRoutes.resealRows.input,
  run: async ({ input: { rotationId, limit }, deps, transact }) => {
    await deps.ring.reload();
    const kept = await transact(async (tx) => {
      const rotation = await tx.dataKeys.rotation();
      if (!rotation || rotation.id !== rotationId) throw new AppError("keys-not-found", { rotationId });
      if (rotation.finishedAt !== null) return rotation;
      const next = await goOn(tx, rotation, limit, deps);
      await tx.dataKeys.keep(next);
      return next;
    });
    if (kept.finishedAt !== null) await deps.ring.reload();
    return rotationViewOf(kept);
  },
});
