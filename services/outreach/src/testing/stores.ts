import { memoryTransact, noMessages } from "@qianxian/testing";
import type { Transact } from "@qianxian/kernel";
import { noRows } from "../adapters/memory-store.ts";
import type { Tx } from "../use-case.ts";
import { memoryTx } from "./an-outreach-app.ts";

/** An empty store for a contract suite: its transaction, and a look at what has been announced. */
export type TestStore = {
  transact: Transact<Tx>;
  /** Events announced so far, in order. */
  announced(): Promise<{ type: string; payload: unknown; notBefore: string | null }[]>;
  close(): Promise<void>;
};

/** The twin in memory. */
export const memoryStore = async (): Promise<TestStore> => {
  const state = { ...noRows(), ...noMessages() };
  return {
    transact: memoryTransact(state, memoryTx),
    announced: async () => state.events,
    close: async () => {},
  };
};
