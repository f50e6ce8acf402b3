import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { ErasedWorker } from "../domain/erased-worker.ts";

/** Who was erased, and the deed itself. */
export type Erasures = {
  find(id: WorkerId): Promise<ErasedWorker | null>;
  /** Entries that had been merged into this one and were erased with it. */
  with(id: WorkerId): Promise<WorkerId[]>;
  /** Everybody who was erased, by id. */
  all(): Promise<ErasedWorker[]>;
  /** Those of these ids that were erased. */
  among(ids: readonly WorkerId[]): Promise<WorkerId[]>;
  /**
   * Deletes everything of a person but what law keeps, with kept answers that show them, and enters them among the
   * erased. Doing it again changes nothing.
   */
  put(erased: ErasedWorker): Promise<void>;
};
