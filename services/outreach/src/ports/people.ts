import type { WorkerId } from "@qianxian/contracts/vocabulary";

/** What a message needs of a person; asked at sending time, never kept, never logged. */
export type Contact = { phone: string; consentToPush: boolean };

/** The ledger of people, as far as this service may look into it. */
export type People = {
  /** Null for somebody without a number or not in the ledger. Fails with `service-unreachable` or `try-again-later`. */
  contactOf(workerId: WorkerId): Promise<Contact | null>;
  /** Masked names of those that are known. Never fails: a list without names is still a list. */
  maskedNames(workerIds: readonly WorkerId[]): Promise<Map<WorkerId, string>>;
};
