/**
 * Guarantees
 * 1. The twin in memory keeps every promise of a PostingRepository with its lists, an EmployerRegister and an IntakeBook.
 */
import { postingListsContract } from "../ports/posting-lists.contract.ts";
import { postingRepositoryContract, type StoreMaker } from "../ports/posting-repository.contract.ts";
import { registersContract } from "../ports/registers.contract.ts";
import { memoryStore } from "../testing/a-vacancies-app.ts";
import { employers } from "../testing/builders.ts";

const make: StoreMaker = async () => {
  const { transact } = memoryStore();
  await transact((tx) => tx.employers.addMissing(employers));
  return { transact, close: async () => {} };
};

postingRepositoryContract("memoryStore", make);
postingListsContract("memoryStore", make);
registersContract("memoryStore", make);
