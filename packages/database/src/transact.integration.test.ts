/**
 * Guarantees (makeTransact)
 * 1. On whose behalf a transaction runs is said for that transaction alone: after it, also after one that failed, the
 *    same connection says nothing of it.
 * 2. In the role of requests a transaction on somebody's behalf sees, changes and enters rows of those places only;
 *    on nobody's, or with nothing said, it sees nothing.
 * 3. Places go to the database as a value: none of them can be more than a place.
 */
import type { Scope } from "@qianxian/contracts/vocabulary";
import type { Behalf } from "@qianxian/kernel";
import { aSchema } from "@qianxian/testing/servers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { makeTransact, type Transactional } from "./index.ts";

type Sql = { $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number>; query: pg.PoolClient["query"] };

let db: Awaited<ReturnType<typeof aSchema>>;
let app: pg.Pool;
beforeAll(async () => {
  db = await aSchema("vacancies");
  await db.pool.query(`
    create table note (id int primary key, scopes text[] not null);
    grant select, insert, update, delete on note to qx_test_app;
    alter table note enable row level security;
    create policy by_place on note using (scopes && nullif(current_setting('app.scopes', true), '')::text[])`);
  // One connection, so that whatever a transaction leaves behind the next one meets.
  app = new pg.Pool({ connectionString: db.appUrl, max: 1, options: `-c search_path=${db.schema}` });
});
beforeEach(async () => {
  await db.pool.query(`truncate note; insert into note values (1, '{town:522732101,county:522732}'), (2, '{town:522732102,county:522732}')`);
});
afterAll(async () => {
  await app.end();
  await db.drop();
});

const clientOf = (client: pg.PoolClient): Sql => ({
  $executeRawUnsafe: async (sql, ...values) => (await client.query(sql, values)).rowCount ?? 0,
  query: client.query.bind(client) as pg.PoolClient["query"],
});

/** The transaction half of a client, over plain SQL. */
const overPg = (pool: () => pg.Pool): Transactional<Sql> => ({
  $transaction: async (work) => {
    const client = await pool().connect();
    try {
      await client.query("begin");
      const result = await work(clientOf(client));
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  },
});

const transact = makeTransact(overPg(() => app), (client) => client);
const town = ["town:522732101"] as Scope[];
const numbersOn = (behalf?: Behalf) =>
  transact(async (tx) => (await tx.query<{ id: number }>("select id from note order by id")).rows.map(({ id }) => id), behalf);
const setting = async () => (await app.query<{ said: string | null }>("select current_setting('app.scopes', true) as said")).rows[0]?.said ?? "";

describe("a transaction on somebody's behalf", () => {
  it.each<[string, Behalf, number[]]>([
    ["a town", town, [1]],
    ["the county", ["county:522732"] as Scope[], [1, 2]],
    ["two towns", ["town:522732101", "town:522732102"] as Scope[], [1, 2]],
    ["another county", ["county:522731"] as Scope[], []],
    ["nobody", [], []],
  ])("sees the rows of %s", async (_who, behalf, numbers) => {
    expect(await numbersOn(behalf)).toEqual(numbers);
  });

  it("says so for itself alone", async () => {
    const within = await transact(
      async (tx) => (await tx.query<{ said: string }>("select current_setting('app.scopes') as said")).rows[0]?.said,
      town,
    );
    expect(within).toBe("{town:522732101}");
    expect([await setting(), await numbersOn()]).toEqual(["", []]);
  });

  it("leaves nothing behind when it fails", async () => {
    await expect(transact(() => Promise.reject(new Error("fell over")), town)).rejects.toThrow("fell over");
    expect([await setting(), await numbersOn()]).toEqual(["", []]);
  });

  it("changes, removes and enters no row of another place", async () => {
    const counts = await transact(async (tx) => {
      const changed = await tx.$executeRawUnsafe("update note set id = id + 10 where id = 2");
      return [changed, await tx.$executeRawUnsafe("delete from note where id = 2")];
    }, town);
    expect(counts).toEqual([0, 0]);
    const enter = transact((tx) => tx.$executeRawUnsafe(`insert into note values (3, '{town:522732102}')`), town);
    await expect(enter).rejects.toThrow(/row-level security/);
    const push = transact((tx) => tx.$executeRawUnsafe(`update note set scopes = '{town:522732102}' where id = 1`), town);
    await expect(push).rejects.toThrow(/row-level security/);
    expect((await db.pool.query("select id from note order by id")).rows).toEqual([{ id: 1 }, { id: 2 }]);
  });
});

describe("a place", () => {
  it("is a value of the statement, whatever it says", async () => {
    const odd = ["x'; set app.scopes = '{county:522732}'; --", "x,county:522732", '"},{"county:522732', "{county:522732}"];
    expect(await numbersOn(odd as unknown as Scope[])).toEqual([]);
    expect((await db.pool.query("select count(*)::int as notes from note")).rows).toEqual([{ notes: 2 }]);
  });
});

describe("with nothing said", () => {
  it("sees nothing in the role of requests, and everything in that of the stack", async () => {
    expect([await numbersOn(), await numbersOn("all")]).toEqual([[], []]);
    const asSystem = makeTransact(overPg(() => db.pool), (client) => client);
    const all = await asSystem(async (tx) => (await tx.query("select id from note")).rowCount, "all");
    expect(all).toBe(2);
  });
});
