import type { WorkerId } from "@qianxian/contracts/vocabulary";

export type PersonLine = { maskedName: string; town: string | null };

/** Masked names and towns, as the ledger tells them. */
export type PeopleDirectory = {
  /** Those of the given workers that the ledger knows. Fails with `service-unreachable`. */
  lines(ids: readonly WorkerId[]): Promise<ReadonlyMap<WorkerId, PersonLine>>;
};
