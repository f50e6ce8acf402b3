import type { RecordChange } from "../domain/record-change.ts";

/** The matcher's store as a log to follow: every row once, at the position of its last change. */
export type ChangeLog = {
  /** Committed rows beyond a position, by position, all read at one instant. */
  after(position: number, limit: number): Promise<RecordChange[]>;
  /**
   * Calls back soon after a change; a hint that may be missed. `onLost` says that no more hints
   * will come. Answers a function that ends it.
   */
  onChanged(callback: () => void, onLost: () => void): Promise<() => Promise<void>>;
};
