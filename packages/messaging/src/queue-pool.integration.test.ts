/**
 * Guarantees (queuePool)
 * 1. A connection that is cut while it is taken, before anybody listens to it, is reported and ends no process.
 * 2. It is replaced by a new one.
 */
import { eventually } from "@qianxian/testing/servers";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { queuePool } from "./postgres.ts";
import { aPostgresQueue } from "./testing/a-postgres-queue.ts";

let database: Awaited<ReturnType<typeof aPostgresQueue>>;
beforeAll(async () => {
  database = await aPostgresQueue();
});
afterAll(() => database.drop());

describe("queuePool", () => {
  it("outlives a connection that is cut as it is taken", async () => {
    const reported: Error[] = [];
    const pool = queuePool({ url: database.url, prefix: "{t}", onError: (error) => void reported.push(error) }, 1);
    const taken = await pool.connect();
    const { rows } = await taken.query<{ pid: number }>("select pg_backend_pid() as pid");
    await database.admin.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    await eventually(() => reported.length > 0, "the report");
    expect(String(reported[0])).toMatch(/terminat/);

    taken.release(true);
    expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
