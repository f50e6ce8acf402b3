import type { WorkerChange } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";

/** That something of an entry was changed; facts by name only. */
export type NotedChange = WorkerChange & { workerId: WorkerId };

/** The journal of the ledger's entries, written in the transaction of each change. */
export type WorkerHistory = {
  /** Notes changes, in one statement. */
  note(changes: readonly NotedChange[]): Promise<void>;
  /** Changes of one entry, the latest first, each with its place, before the given place. */
  of(workerId: WorkerId, limit: number, before?: number): Promise<{ place: number; change: WorkerChange }[]>;
};
