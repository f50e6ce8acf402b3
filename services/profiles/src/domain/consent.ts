import { type Consent, type ConsentHow, type ConsentPurpose, type Consents, textInForce } from "@qianxian/contracts/profiles";
import type { AccountId, WorkerId } from "@qianxian/contracts/vocabulary";
import { change, type LedgerWorker } from "./ledger-worker.ts";

/** A worker's word as somebody enters it. */
export type Word = {
  id: string;
  purpose: ConsentPurpose;
  how: ConsentHow;
  on: string;
  by: AccountId | null;
  textVersion?: string | undefined;
};

/** What a word does to the record: a new entry, the end of the one that stands, or nothing. */
export type Told = { add?: Consent; end?: Consent };

const standing = (items: readonly Consent[], purpose: ConsentPurpose): Consent | undefined =>
  items.find((item) => item.purpose === purpose && item.withdrawnOn === null);

/** How things stand by a worker's words, newest first: a yes is needed, except that plans by machine need a no. */
export const standingOf = (items: readonly Consent[]): Consents["standing"] => {
  const last = items.find(({ purpose }) => purpose === "automated-decisions");
  return {
    push: standing(items, "push") !== undefined,
    "share-with-employer": standing(items, "share-with-employer") !== undefined,
    "automated-decisions": last === undefined || last.withdrawnOn === null,
  };
};

/** A yes; one that stands already says nothing new. */
export const give = (workerId: WorkerId, items: readonly Consent[], word: Word): Told => {
  const { id, purpose, how, on, by, textVersion = textInForce(purpose) } = word;
  if (standingOf(items)[purpose]) return {};
  return { add: { id, workerId, purpose, textVersion, how, givenOn: on, recordedBy: by, withdrawnOn: null, withdrawnHow: null } };
};

/** A yes taken back, or a no to plans made by machine; what does not stand can't be taken back. */
export const withdraw = (workerId: WorkerId, items: readonly Consent[], word: Word): Told => {
  const { id, purpose, how, on, by } = word;
  const given = standing(items, purpose);
  if (given) return { end: { ...given, withdrawnOn: on, withdrawnHow: how } };
  if (!standingOf(items)[purpose]) return {};
  const textVersion = textInForce(purpose);
  return { add: { id, workerId, purpose, textVersion, how, givenOn: null, recordedBy: by, withdrawnOn: on, withdrawnHow: how } };
};

/** The worker as these words leave them: the same one when nothing changes; without consent to share, released to nobody. */
export const heeding = (worker: LedgerWorker, standing: Consents["standing"]): LedgerWorker => {
  const automated = standing["automated-decisions"];
  const releasedTo = standing["share-with-employer"] ? worker.releasedTo : [];
  const changed = change(worker, { ...worker.facts, consentToPush: standing.push });
  if (automated === worker.automated && releasedTo.length === worker.releasedTo.length) return changed;
  return { ...changed, automated, releasedTo, revision: worker.revision + 1 };
};
