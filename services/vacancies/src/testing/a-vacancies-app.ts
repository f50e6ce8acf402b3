import { VacanciesChanged, type VacancyCard } from "@qianxian/contracts/vacancies";
import type { Transact } from "@qianxian/kernel";
import {
  aClock,
  idsInOrder,
  memoryAnswerBook,
  memoryInbox,
  memoryOutbox,
  memoryTransact,
  type MessagingState,
  noMessages,
} from "@qianxian/testing";
import {
  memoryEmployers,
  memoryIntakeBook,
  memoryPostings,
  type MemoryRows,
  noRows,
} from "../adapters/memory-store.ts";
import { vacanciesApp } from "../app.ts";
import type { Tx } from "../use-case.ts";
import { employers } from "./builders.ts";

type State = MemoryRows & MessagingState;

/** This service's transaction over memory. */
export const memoryStore = (): { state: State; transact: Transact<Tx> } => {
  const state: State = { ...noRows(), ...noMessages() };
  const transact = memoryTransact(
    state,
    (rows): Tx => ({
      postings: memoryPostings(rows),
      employers: memoryEmployers(rows),
      intake: memoryIntakeBook(rows),
      outbox: memoryOutbox(rows),
      inbox: memoryInbox(rows),
      answers: memoryAnswerBook(rows),
    }),
  );
  return { state, transact };
};

/** The whole service over memory, with two employers in its register. */
export const aVacanciesApp = () => {
  const { state, transact } = memoryStore();
  for (const employer of employers) state.employers.set(employer.id, employer);
  const clock = aClock();
  const app = vacanciesApp({ transact, deps: { clock, newId: idsInOrder("b2") } });
  /** Every card announced so far, in order. */
  const announced = (): VacancyCard[] =>
    state.events.flatMap(({ payload }) => VacanciesChanged.payload.parse(payload) as { vacancies: VacancyCard[] })
      .flatMap(({ vacancies }) => vacancies);
  return { app, state, clock, transact, announced };
};
