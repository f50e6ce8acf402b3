import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { Transact } from "@qianxian/kernel";
import { erase, tombstoneOf } from "./domain/erased-worker.ts";
import type { Deps, Tx } from "./use-case.ts";

/**
 * Brings the ledger and the list of the erased in step, before anybody is answered: whom a restored backup brought
 * back is erased again, and who was erased without reaching the list is entered. Answers how many of each.
 */
export const replayErasures = async (
  transact: Transact<Tx>,
  { erasureList }: Pick<Deps, "erasureList">,
): Promise<{ erasedAgain: number; entered: number }> => {
  const listed = await erasureList.read();
  let erasedAgain = 0;
  for (const { workerId, erasedAt } of listed) {
    const wasThere = await transact(async (tx) => {
      const worker = await tx.workers.lock(workerId);
      if (!worker) return false;
      const erased = erase(worker, new Date(erasedAt), null);
      await tx.erasures.put(erased);
      await tx.outbox.add(WorkersChanged, { workers: [tombstoneOf(erased)] });
      return true;
    }, "all");
    if (wasThere) erasedAgain += 1;
  }
  const known = new Set(listed.map(({ workerId }) => workerId));
  const all = await transact((tx) => tx.erasures.all(), "all");
  const missing = all.filter(({ id }) => !known.has(id));
  await erasureList.add(missing.map(({ id, erasedAt }) => ({ workerId: id, erasedAt: erasedAt.toISOString() })));
  return { erasedAgain, entered: missing.length };
};
