/**
 * Guarantees (openStore)
 * 1. A transaction of a request on somebody's behalf, or on nobody's, runs in the role that meets row-level security;
 *    on behalf of `all` it runs in the stack's own role.
 * 2. Consumers and batches always run in the stack's own role.
 */
import type { Scope } from "@qianxian/contracts/vocabulary";
import { afterEach, describe, expect, it } from "@jest/globals";
import { openStore } from "./index.ts";

type Tx = { role: string; $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number> };

const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0)) await close();
});

/** A store whose clients only say which of the two roles they were made for, and what they were told. */
const aStore = () => {
  const roles = ["app", "system"];
  const told: unknown[] = [];
  const store = openStore({
    url: "postgresql://app@127.0.0.1:1/none",
    systemUrl: "postgresql://system@127.0.0.1:1/none",
    schema: "notes",
    onError: () => {},
    makePrisma: () => {
      const role = roles.shift() ?? "";
      const tx: Tx = { role, $executeRawUnsafe: async (_sql, ...values) => told.push([role, ...values]) };
      return {
        $connect: async () => {},
        $disconnect: async () => {},
        $transaction: <T>(work: (client: Tx) => Promise<T>) => work(tx),
      };
    },
    makeTx: (tx: Tx) => tx,
  });
  closes.push(store.close);
  return { store, told };
};
const roleOf = async (tx: Tx) => tx.role;
const town = ["town:522732101"] as Scope[];

describe("a store", () => {
  it("runs a request's transaction in the role of requests, and tells it on whose behalf", async () => {
    const { store, told } = aStore();
    expect(await store.app.transact(roleOf, town)).toBe("app");
    expect(await store.app.transact(roleOf, [])).toBe("app");
    expect(told).toEqual([["app", ["town:522732101"]], ["app", []]]);
  });

  it("runs one on nobody's behalf there too, and tells it nothing", async () => {
    const { store, told } = aStore();
    expect([await store.app.transact(roleOf), told]).toEqual(["app", []]);
  });

  it("runs what is the stack's own in the role of the stack", async () => {
    const { store, told } = aStore();
    expect(await store.app.transact(roleOf, "all")).toBe("system");
    expect(await store.system.transact(roleOf)).toBe("system");
    expect(told).toEqual([]);
  });
});
