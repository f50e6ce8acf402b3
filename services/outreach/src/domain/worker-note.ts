import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { Scope, WorkerId } from "@qianxian/contracts/vocabulary";

/** What is kept of a person besides their messages: nothing that names them. */
export type WorkerNote = {
  workerId: WorkerId;
  /** The ledger's; older news has no effect. */
  revision: number;
  /** Places of the tree that may see the person. */
  scopes: readonly Scope[];
  /** May still be sent what a machine planned: consents, does not refuse that, and is in the ledger. */
  mayPush: boolean;
  /** Has left the ledger. */
  erased: boolean;
};

/** What a card of the ledger tells this service. */
export const noteOf = ({ id, revision, scopes, consentToPush, automated, erased }: WorkerCard): WorkerNote => ({
  workerId: id,
  revision,
  scopes,
  mayPush: consentToPush && automated && !erased,
  erased,
});
