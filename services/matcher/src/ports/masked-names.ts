import type { WorkerId } from "@qianxian/contracts/vocabulary";

/** Names as lists may show them; the ledger owns them, the matcher keeps none. */
export type MaskedNames = {
  /** Masked names of up to 1000 people. Never fails: whom it can't learn about it leaves out. */
  of(workerIds: readonly WorkerId[]): Promise<ReadonlyMap<WorkerId, string>>;
};
