import type { Transact } from "@qianxian/kernel";
import { indexNames } from "./names-kept.ts";
import type { Deps, Tx } from "./use-case.ts";

const namesAtOnce = 500;

/**
 * Enters who lacks an entry by which namesakes are found: the ledger is older than the entries, or a backup or a
 * rotation of keys left some behind. In chunks, each by itself, for the whole stack; answers how many.
 */
export const indexMissingNames = async (
  transact: Transact<Tx>,
  { vault, ring }: Pick<Deps, "vault" | "ring">,
  stopped: AbortSignal = new AbortController().signal,
): Promise<number> => {
  if (stopped.aborted) return 0;
  await ring.reload();
  let [last, entered] = [undefined as Parameters<Tx["likenesses"]["unindexed"]>[1], 0];
  do {
    const after = last;
    const people = await transact(async (tx) => {
      const lacking = await tx.likenesses.unindexed(namesAtOnce, after);
      await indexNames(tx, lacking, vault);
      return lacking;
    }, "all");
    entered += people.length;
    last = people.length < namesAtOnce ? undefined : people.at(-1)?.id;
  } while (last && !stopped.aborted);
  return entered;
};

/** The same as upkeep of the service, and what its log says of it. */
export const nameUpkeep = (transact: Transact<Tx>, deps: Pick<Deps, "vault" | "ring">) => ({
  work: (stopped: AbortSignal): Promise<number> => indexMissingNames(transact, deps, stopped),
  done: "names indexed",
  failed: "indexing names failed",
});
