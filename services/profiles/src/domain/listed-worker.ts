import { nothingKnown, type WorkerFacts } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { ListedPerson } from "@qianxian/intake";
import type { Opener, Sealer } from "./identifiers.ts";
import { restate, sealedAnew, secretsOf, type Stated } from "./identity.ts";
import { change, enter, type LedgerWorker } from "./ledger-worker.ts";

/** Of somebody of whom only a list speaks: nothing is known, no consent is given, and silence about work seeks none. */
const unsaid = (today: string): WorkerFacts => ({
  ...nothingKnown,
  seeking: { state: "no", from: null, source: "import", verifiedOn: today },
  consentToPush: false,
});

/** Enters somebody whom the ledger does not know. */
export const enterListed = (
  person: ListedPerson,
  id: WorkerId,
  sealer: Sealer,
  today: string,
): LedgerWorker => {
  const { name, phone, idNumber, village, said } = person;
  return enter(
    { id, name, phone, idNumber, village, householdId: null, ...unsaid(today), ...said },
    secretsOf(id, { name, phone, idNumber }, sealer),
  );
};

/** What a list states, over what is known; news of seeking that is older than the ledger's has no effect. */
const factsWith = ({ facts }: LedgerWorker, { said }: ListedPerson): WorkerFacts => {
  const { seeking, ...rest } = said;
  const isNews = seeking !== undefined && seeking.verifiedOn >= facts.seeking.verifiedOn;
  return { ...facts, ...rest, ...(isNews ? { seeking } : {}) };
};

/** Home and identifiers as a list states them; an ID number that is known already stays. */
const statedBy = ({ phone, idNumber, village }: ListedPerson, { index }: LedgerWorker): Stated => ({
  village,
  phone: phone ?? undefined,
  idNumber: index.idNumber === null ? (idNumber ?? undefined) : undefined,
});

/**
 * The next revision of a person with what a list states, and then, when an identifier is new, every one sealed and
 * indexed under the keys in force; the same worker comes back when that says nothing new.
 */
export const amendListed = (worker: LedgerWorker, person: ListedPerson, vault: Opener & Sealer): LedgerWorker => {
  const changed = change(worker, factsWith(worker, person));
  const restated = restate(changed, statedBy(person, worker), vault);
  if (restated === changed) return changed;
  return { ...restated, ...sealedAnew(worker, restated, vault), revision: worker.revision + 1 };
};
