import type { Scope } from "@qianxian/contracts/vocabulary";

/** On whose behalf a transaction runs: row-level security lets these places through; `all` is the stack itself. */
export type Behalf = readonly Scope[] | "all";

/**
 * Runs `work` in one transaction: all its writes and its outbox rows, or none. Said on whose behalf, rows about
 * people that belong to none of those places do not exist in it.
 */
export type Transact<Tx> = <T>(work: (tx: Tx) => Promise<T>, behalf?: Behalf) => Promise<T>;
