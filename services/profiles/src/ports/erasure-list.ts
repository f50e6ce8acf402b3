import type { WorkerId } from "@qianxian/contracts/vocabulary";

/** One line of the list. */
export type Erasure = { workerId: WorkerId; erasedAt: string };

/** A list of the erased that lies outside the database, so that no backup brings anybody back; it only grows. */
export type ErasureList = {
  /** Every line, oldest first. */
  read(): Promise<Erasure[]>;
  /** Adds those that aren't in it; when it comes back, they are on the disk. */
  add(erasures: readonly Erasure[]): Promise<void>;
};
