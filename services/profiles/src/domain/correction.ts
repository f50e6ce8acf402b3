import { correctionRoutes } from "@qianxian/contracts/profiles";
import type { Actor, WorkerId } from "@qianxian/contracts/vocabulary";
import { type FieldError, reaches, subjectOfPerson } from "@qianxian/kernel";
import { idNumberFaults, idNumberTaken } from "./entry-faults.ts";
import type { AreaTable } from "./id-number.ts";
import type { Opener, Sealer } from "./identifiers.ts";
import { restate, sealedAnew, type Stated } from "./identity.ts";
import { faultsOfHome } from "./known-codes.ts";
import { type LedgerWorker, subjectOf } from "./ledger-worker.ts";

/** What is wrong with corrected identifiers by themselves, as at entry. `today` is YYYY-MM-DD. */
export const faultsOfStated = ({ idNumber = null, village }: Stated, areas: AreaTable, today: string): FieldError[] => [
  ...faultsOfHome(village, "village", "/village"),
  ...idNumberFaults(idNumber, "/idNumber", areas, today),
];

const beyondReach: FieldError = {
  pointer: "/village",
  code: "beyond_reach",
  zh: "户籍要改到您管的范围以外，请找县公司更正",
  en: "this village is beyond your reach; let the county correct the home",
};

/** Only who reaches the new village too may move a home there: nobody is put out of sight, or where others look after them. */
export const faultsOfMove = (worker: LedgerWorker, { village = worker.village }: Stated, actor: Actor): FieldError[] =>
  village === worker.village || reaches(correctionRoutes.correctIdentity, actor, subjectOfPerson({ village })) ? [] : [beyondReach];

/** An ID number that is another's; whose, is said to those only who reach that person. */
export const faultsOfTaken = (workerId: WorkerId, owner: LedgerWorker | null, actor: Actor): (FieldError & { existing?: WorkerId })[] => {
  if (owner === null || owner.id === workerId) return [];
  const mayKnow = reaches(correctionRoutes.correctIdentity, actor, subjectOf(owner));
  return [{ pointer: "/idNumber", ...idNumberTaken, ...(mayKnow ? { existing: owner.id } : {}) }];
};

/**
 * The next revision with what was corrected, and then every identifier sealed and indexed under the keys in force; the
 * same worker comes back when nothing is new.
 */
export const correct = (worker: LedgerWorker, stated: Stated, vault: Opener & Sealer): LedgerWorker => {
  const restated = restate(worker, stated, vault);
  if (restated === worker) return worker;
  return { ...restated, ...sealedAnew(worker, restated, vault), revision: worker.revision + 1 };
};
