import type { Opener } from "./identifiers.ts";
import { comparedName } from "./identity.ts";
import { refuse } from "./known-codes.ts";
import type { LedgerWorker } from "./ledger-worker.ts";

const named = {
  pointer: "/reason",
  code: "names_person",
  zh: "原因里请不要写姓名，操作记录会一直保留",
  en: "leave the person's name out of the reason: the audit log is kept",
};

/** As names are compared, a full stop taken for the dot between parts. */
const plain = (text: string): string => comparedName(text).replaceAll(".", "");

/**
 * Nothing in the audit log names a person, and nothing there is ever taken out again; numbers are refused by the contract.
 * @throws AppError `invalid-input` when a reason names somebody whom the request is about
 */
export const demandNameless = (reason: string, about: readonly LedgerWorker[], vault: Opener): void => {
  const isNamed = about.some(({ id, sealed }) => {
    const name = plain(vault.open("name", id, sealed.name));
    return [...name].length >= 2 && plain(reason).includes(name);
  });
  refuse(isNamed ? [named] : []);
};
