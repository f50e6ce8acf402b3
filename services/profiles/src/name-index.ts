import { everyHour } from "@qianxian/database";
import type { Transact } from "@qianxian/kernel";
import type { Logger } from "@qianxian/telemetry";
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

/** Does so now and every hour, beside the requests. @returns a function that stops it after the chunk under way */
export const startNameIndexing = (transact: Transact<Tx>, deps: Pick<Deps, "vault" | "ring">, log: Logger): (() => Promise<void>) =>
  everyHour({ work: (stopped) => indexMissingNames(transact, deps, stopped), done: "names indexed", failed: "indexing names failed" }, log);
