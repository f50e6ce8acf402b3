/**
 * Guarantees
 * 1. The store in Postgres keeps every promise of a PostingRepository, an EmployerRegister and an IntakeBook.
 */
import { afterAll, beforeAll } from "@jest/globals";
import { postingRepositoryContract, type StoreMaker } from "../ports/posting-repository.contract.ts";
import { registersContract } from "../ports/registers.contract.ts";
import { aVacanciesStore } from "../testing/stores.ts";

let postgres: Awaited<ReturnType<typeof aVacanciesStore>>;
beforeAll(async () => {
  postgres = await aVacanciesStore();
});
afterAll(() => postgres.close());

const make: StoreMaker = async () => {
  await postgres.empty();
  return { transact: postgres.store.app.transact, close: async () => {} };
};

postingRepositoryContract("prismaStore", make);
registersContract("prismaStore", make);
