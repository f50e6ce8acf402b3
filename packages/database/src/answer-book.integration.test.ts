/**
 * Guarantees
 * 1. Answers in Postgres keep every promise of an AnswerBook.
 * 2. A key that an open transaction has is refused at once to every other, and free when it ends, either way.
 * 3. Schemas of one database have keys of their own.
 */
import type { AnswerBook, Transact } from "@qianxian/kernel";
import { answerBookContract } from "@qianxian/testing/answer-book";
import { aSchema } from "@qianxian/testing/servers";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { sqlAnswerBook } from "./index.ts";

type Tx = { answers: AnswerBook };

const aStore = async () => {
  const db = await aSchema("vacancies");
  const pool = new pg.Pool({ connectionString: db.url, max: 4, options: `-c search_path=${db.schema}` });
  const transact: Transact<Tx> = async (work) => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const raw = {
        $executeRawUnsafe: async (sql: string, ...values: unknown[]) => (await client.query(sql, values)).rowCount ?? 0,
        $queryRawUnsafe: async <T>(sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as T,
      };
      const result = await work({ answers: sqlAnswerBook(raw) });
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  };
  const close = async () => {
    await pool.end();
    await db.drop();
  };
  return { transact, close };
};

answerBookContract("sqlAnswerBook", aStore);

describe("a key", () => {
  let stores: Awaited<ReturnType<typeof aStore>>[];
  beforeAll(async () => {
    stores = [await aStore(), await aStore()];
  });
  afterAll(() => Promise.all(stores.map(({ close }) => close())));
  const once = { scope: "employer 1 publishVacancy", key: "k1" };
  const lockIn = (n: number) => stores[n]!.transact((tx) => tx.answers.lock(once));

  it.each([
    ["commits", null],
    ["fails", new Error("after all")],
  ])("is refused to others until its transaction %s", async (_how, failure) => {
    const holder = stores[0]!.transact(async (tx) => {
      expect(await tx.answers.lock(once)).toBe(true);
      expect(await tx.answers.lock(once)).toBe(true);
      expect([await lockIn(0), await lockIn(1)]).toEqual([false, true]);
      if (failure) throw failure;
      return "done";
    });
    expect(await holder.catch((error: unknown) => error)).toBe(failure ?? "done");
    expect(await lockIn(0)).toBe(true);
  });

  it("counts no two of scope and key as one", async () => {
    await stores[0]!.transact(async (tx) => {
      expect(await tx.answers.lock(once)).toBe(true);
      expect(await stores[0]!.transact((other) => other.answers.lock({ ...once, key: "k2" }))).toBe(true);
      expect(await stores[0]!.transact((other) => other.answers.lock({ ...once, scope: "x" }))).toBe(true);
    });
  });
});
