import type { ChangedBy, ChangedFact } from "@qianxian/contracts/profiles";
import type { LedgerWorker } from "./domain/ledger-worker.ts";
import { changedFacts } from "./domain/worker-change.ts";
import type { Restated } from "./names-kept.ts";
import type { NotedChange } from "./ports/worker-history.ts";
import type { Deps, Tx } from "./use-case.ts";

/** By whom, and with what: the clock for when, the vault to tell a new identifier from one sealed anew. */
export type Doing = { by: ChangedBy; deps: Pick<Deps, "clock" | "vault"> };

/** An entry before and after, and what else is to be said of the change. */
type Noted = Restated & { also?: readonly ChangedFact[] };

/** Notes in the journal what of these entries was changed, in one statement; an entry that stayed as it was is passed over. */
export const noteChanges = async (tx: Pick<Tx, "history">, changes: readonly Noted[], { by, deps }: Doing): Promise<void> => {
  const at = deps.clock.now().toISOString();
  const noted = changes.flatMap(({ before, after, also = [] }): NotedChange[] => {
    const what = [...also, ...changedFacts(before, after, deps.vault)];
    return what.length === 0 ? [] : [{ workerId: after.id, at, by, what }];
  });
  await tx.history.note(noted);
};

/** Notes first entries, in one statement. */
export const noteEntries = async (tx: Pick<Tx, "history">, workers: readonly LedgerWorker[], { by, deps }: Doing): Promise<void> => {
  const at = deps.clock.now().toISOString();
  await tx.history.note(workers.map(({ id }) => ({ workerId: id, at, by, what: ["entered"] })));
};
