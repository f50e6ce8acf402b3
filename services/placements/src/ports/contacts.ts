import type { EmployerId, WorkerId } from "@qianxian/contracts/vocabulary";

/** A person's identifiers in full: handed on, never kept, never logged. */
export type Contact = { name: string; phone: string | null };

/** The ledger's identifiers, for an employer. */
export type Contacts = {
  /**
   * Name and phone of somebody who agreed to share them. Fails with `consent-missing`, `worker-not-found` or
   * `service-unreachable`.
   */
  read(question: { workerId: WorkerId; reason: string; forEmployer: EmployerId }): Promise<Contact>;
};
