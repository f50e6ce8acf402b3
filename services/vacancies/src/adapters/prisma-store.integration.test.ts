/**
 * Guarantees
 * 1. The store in Postgres keeps every promise of a PostingRepository with its lists, an EmployerRegister and an IntakeBook.
 */
import { afterAll, beforeAll } from "@jest/globals";
import type { Transact } from "@qianxian/kernel";
import { postingListsContract } from "../ports/posting-lists.contract.ts";
import { postingRepositoryContract, type StoreMaker } from "../ports/posting-repository.contract.ts";
import { registersContract } from "../ports/registers.contract.ts";
import { aVacanciesStore } from "../testing/stores.ts";
import type { Tx } from "../use-case.ts";

let postgres: Awaited<ReturnType<typeof aVacanciesStore>>;
beforeAll(async () => {
  postgres = await aVacanciesStore();
});
afterAll(() => postgres.close());

const make: StoreMaker = async () => {
  await postgres.empty();
  const transact: Transact<Tx> = (work, behalf = "all") => postgres.store.app.transact(work, behalf);
  return { transact, close: async () => {} };
};

postingRepositoryContract("prismaStore", make);
postingListsContract("prismaStore", make);
registersContract("prismaStore", make);
