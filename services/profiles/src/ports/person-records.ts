import type { PersonRecord } from "@qianxian/contracts/operator";
import type { WorkerId } from "@qianxian/contracts/vocabulary";

/** What all services of the stack hold about a person. */
export type PersonRecords = {
  /** Everything or nothing. Fails with `service-unreachable` when one service does not answer. */
  of(workerId: WorkerId): Promise<PersonRecord[]>;
};
