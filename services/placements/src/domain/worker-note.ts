import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { Scope, WorkerId } from "@qianxian/contracts/vocabulary";

/** What is kept of a person besides their referrals: nothing that names them. */
export type WorkerNote = {
  workerId: WorkerId;
  /** The ledger's; older news has no effect. */
  revision: number;
  /** Places of the tree that own the person, ancestors written out. */
  places: readonly Scope[];
  /** Has left the ledger. */
  erased: boolean;
};

/** Owners of a person. Employers see referrals to their own vacancies only, whoever else the person has said yes to. */
const owners = /^(county|town|village|station|crew|liaison):/;

/** What a card of the ledger tells this service. */
export const noteOf = ({ id, revision, scopes, erased }: WorkerCard): WorkerNote => ({
  workerId: id,
  revision,
  places: scopes.filter((scope) => owners.test(scope)),
  erased,
});
