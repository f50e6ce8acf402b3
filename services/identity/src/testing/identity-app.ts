import type { Transact } from "@qianxian/kernel";
import { aClock, memoryTransact } from "@qianxian/testing";
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

/** This service's transaction over memory. */
export const memoryStore = (): { state: MemoryRows; transact: Transact<Tx> } => {
  const state = noRows();
  const transact = memoryTransact(state, (state): Tx => ({
    accounts: memoryAccounts(state),
    sessions: memorySessions(state),
    keys: memoryKeys(state),
  }));
  return { state, transact };
};

/** The whole service over memory twins; counts its transactions. */
export const anIdentityApp = () => {
  const { state, transact } = memoryStore();
  const clock = aClock();
  const passwords = memoryPasswords();
  const asked = { transactions: 0 };
  const counting: Transact<Tx> = (work) => {
    asked.transactions += 1;
    return transact(work);
  };
  const deps = { clock, passwords, tokens: cryptoTokens };
  return { app: identityApp({ transact: counting, deps }), state, clock, passwords, asked };
};
