import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { WorkerNote } from "../domain/worker-note.ts";

/** People as the ledger last told of them: who owns them, and whether they have left. */
export type WorkerNotes = {
  /** Notes those that are newer than what was noted before; answers them. */
  noteNewer(notes: readonly WorkerNote[]): Promise<WorkerNote[]>;
  /** What is noted of a person, kept from changing until the transaction ends; null when the ledger has told nothing yet. */
  hold(workerId: WorkerId): Promise<WorkerNote | null>;
};
