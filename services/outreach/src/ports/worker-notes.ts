import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { WorkerNote } from "../domain/worker-note.ts";

/** People as the ledger last told of them: who may see what is sent to them, and whether they still want it. */
export type WorkerNotes = {
  /** Notes those that are newer than what was noted before; answers them. */
  noteNewer(notes: readonly WorkerNote[]): Promise<WorkerNote[]>;
  /**
   * What is noted of these people, kept from changing until the transaction ends; whom the ledger has not told of
   * yet is not named.
   */
  hold(workerIds: readonly WorkerId[]): Promise<Map<WorkerId, WorkerNote>>;
};
