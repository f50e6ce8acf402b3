import { type CrewCard, CrewsChanged, type WorkerCard, WorkersChanged } from "@qianxian/contracts/profiles";
import { VacanciesChanged, type VacancyCard } from "@qianxian/contracts/vacancies";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { aClock, anEvent, memoryInbox, memoryTransact, noMessages } from "@qianxian/testing";
import { memoryMaskedNames } from "../adapters/memory-masked-names.ts";
import { memoryCardRecords, memoryChangeLog, noRecords } from "../adapters/memory-records.ts";
import { catchUp } from "../adapters/store-follower.ts";
import { matcherApp, matcherReactions } from "../app.ts";
import { CountBook } from "../domain/count-book.ts";
import { MatchIndex } from "../domain/match-index.ts";
import type { ChangeLog } from "../ports/change-log.ts";
import type { Deps, Tx } from "../use-case.ts";

/** Cards as the events of other services bring them, one event a list. */
export type Told = {
  vacancies?: readonly VacancyCard[];
  workers?: readonly WorkerCard[];
  crews?: readonly CrewCard[];
};

/** The matcher's store in memory: its transactions, and its log. */
export const aMemoryStore = (): { transact: Transact<Tx>; changes: ChangeLog } => {
  const state = { ...noRecords(), ...noMessages() };
  const makeTx = (rows: typeof state): Tx => ({
    records: memoryCardRecords(rows),
    inbox: memoryInbox(rows),
  });
  return { transact: memoryTransact(state, makeTx), changes: memoryChangeLog(state) };
};

/** The whole service over a store, in memory unless another is given, read already unless `behind`; it stands on 2 March 2026. */
export const aMatcherApp = (
  options: { names?: ReadonlyMap<WorkerId, string>; store?: ReturnType<typeof aMemoryStore>; behind?: boolean } = {},
) => {
  const { transact, changes } = options.store ?? aMemoryStore();
  const index = new MatchIndex();
  if (!options.behind) index.apply([]);
  const clock = aClock();
  const turns = { given: 0 };
  const giveWay = async () => {
    turns.given += 1;
  };
  const deps: Deps = { clock, index, names: memoryMaskedNames(options.names ?? new Map()), counts: new CountBook(), giveWay };
  const env = { transact, deps };
  const reactions = matcherReactions(env);
  const learn = async ({ vacancies, workers, crews }: Told): Promise<void> => {
    if (vacancies) await reactions["index-vacancies"].react(anEvent(VacanciesChanged, { vacancies }));
    if (workers) await reactions["index-workers"].react(anEvent(WorkersChanged, { workers }));
    if (crews) await reactions["index-crews"].react(anEvent(CrewsChanged, { crews }));
    await catchUp(changes, index);
  };
  return { app: matcherApp(env), env, reactions, learn, index, changes, clock, turns };
};
