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
import { cryptoTokens } from "../adapters/crypto-tokens.ts";
import { memoryPasswords } from "../adapters/memory-passwords.ts";
import {
  memoryAccounts,
  memoryKeys,
  type MemoryRows,
  memorySessions,
  noRows,
} from "../adapters/memory-store.ts";
import { identityApp } from "../app.ts";
import type { Tx } from "../use-case.ts";

type State = MemoryRows & MessagingState;

/** This service's transaction over memory. */
export const memoryStore = (): { state: State; transact: Transact<Tx> } => {
  const state: State = { ...noRows(), ...noMessages() };
  const transact = memoryTransact(state, (rows): Tx => ({
    accounts: memoryAccounts(rows),
    sessions: memorySessions(rows),
    keys: memoryKeys(rows),
    outbox: memoryOutbox(rows),
    inbox: memoryInbox(rows),
    answers: memoryAnswerBook(rows),
  }));
  return { state, transact };
};

/** The whole service over memory twins; counts its transactions. */
export const anIdentityApp = () => {
  const { state, transact } = memoryStore();
  const clock = aClock();
  const passwords = memoryPasswords();
  const asked = { transactions: 0 };
  const counting: Transact<Tx> = (work, behalf) => {
    asked.transactions += 1;
    return transact(work, behalf);
  };
  const deps = { clock, passwords, tokens: cryptoTokens, newId: idsInOrder("1d") };
  return { app: identityApp({ transact: counting, deps }), state, clock, passwords, asked };
};
