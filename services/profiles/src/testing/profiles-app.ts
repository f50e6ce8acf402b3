import type { Transact } from "@qianxian/kernel";
import {
  aClock,
  memoryAnswerBook,
  memoryInbox,
  memoryOutbox,
  memoryTransact,
  idsInOrder,
  type MessagingState,
  noMessages,
} from "@qianxian/testing";
import { aesVault } from "../adapters/aes-vault.ts";
import {
  memoryCrews,
  memoryReferralNotes,
  memoryWorkerIntake,
  type MemoryRows,
  memoryWorkers,
  noRows,
} from "../adapters/memory-store.ts";
import { profilesApp } from "../app.ts";
import { profilesReactions } from "../consumers.ts";
import { areaTable } from "../domain/id-number.ts";
import type { Tx } from "../use-case.ts";

type State = MemoryRows & MessagingState;

/** This service's transaction over memory. */
export const memoryStore = (): { state: State; transact: Transact<Tx> } => {
  const state: State = { ...noRows(), ...noMessages() };
  const transact = memoryTransact(state, (state): Tx => ({
    workers: memoryWorkers(state),
    intake: memoryWorkerIntake(state),
    crews: memoryCrews(state),
    referrals: memoryReferralNotes(state),
    outbox: memoryOutbox(state),
    inbox: memoryInbox(state),
    answers: memoryAnswerBook(state),
  }));
  return { state, transact };
};

/** A data key for tests. */
export const testKey = Buffer.alloc(32, 7);

/** The whole service over memory twins; its vault is the real one. */
export const aProfilesApp = (options: { testArea?: boolean } = {}) => {
  const { state, transact } = memoryStore();
  const clock = aClock();
  const vault = aesVault(testKey);
  const areas = areaTable({ testArea: options.testArea ?? true });
  const env = { transact, deps: { clock, vault, areas, newId: idsInOrder() } };
  return { app: profilesApp(env), reactions: profilesReactions(env), state, clock, vault, env };
};
