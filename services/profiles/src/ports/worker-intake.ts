import type { IntakeEntry } from "../domain/intake-entry.ts";

/** Remembers whom the lists named, and the row that came last of each. */
export type WorkerIntake = {
  /** Entries with these keys. */
  find(keys: readonly string[]): Promise<IntakeEntry[]>;
  /**
   * Enters or renews entries, in one statement. Fails with `try-again-later` when somebody has just given one
   * of the keys to another worker.
   */
  put(entries: readonly IntakeEntry[]): Promise<void>;
};
