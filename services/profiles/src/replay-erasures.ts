import type { Transact } from "@qianxian/kernel";
import { lineOf, takeOut } from "./taken-out.ts";
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
      await takeOut(tx, worker, new Date(erasedAt), null);
      return true;
    }, "all");
    if (wasThere) erasedAgain += 1;
  }
  const known = new Set(listed.map(({ workerId }) => workerId));
  const all = await transact((tx) => tx.erasures.all(), "all");
  const missing = all.filter(({ id }) => !known.has(id));
  await erasureList.add(missing.map(lineOf));
  return { erasedAgain, entered: missing.length };
};
