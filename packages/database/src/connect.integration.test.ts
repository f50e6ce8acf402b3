/**
 * Guarantees
 * 1. A hung statement, a row somebody else holds, and a full pool end in `try-again-later`, soon.
 * 2. A session left idle in a transaction is ended; one that is only idle is not.
 * 3. Raw SQL looks into the service's schema; a connection that dies, also one that is taken, is replaced, and reported.
 * 4. One of two relays leads a schema; the lock outlives the pool's time-outs; a lost lock ends the lead,
 *    and the other takes over.
 */
import { aSchema, eventually } from "@qianxian/testing/servers";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type pg from "pg";
import { asBusy, connect, sqlOutboxStore, withSearchPath } from "./index.ts";

let db: Awaited<ReturnType<typeof aSchema>>;
const pools: pg.Pool[] = [];
const reported: Error[] = [];
beforeAll(async () => {
  db = await aSchema("vacancies");
});
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.end();
});
afterAll(() => db.drop());

const open = (change: { max?: number; statementMsMax?: number } = {}) => {
  const { url, schema } = db;
  const { pool } = connect({ url, schema, ...change, onError: (error) => reported.push(error) });
  pools.push(pool);
  return pool;
};

const failureOf = async (work: Promise<unknown>): Promise<{ code: unknown; ms: number }> => {
  const started = performance.now();
  const error = await work.then(() => null, asBusy);
  return { code: (error as { code?: unknown } | null)?.code, ms: performance.now() - started };
};

describe("connect", () => {
  it("looks into the schema, whatever else the URL says", async () => {
    const { rows } = await open().query("select current_schema() as schema");
    expect(rows).toEqual([{ schema: db.schema }]);
    const url = new URL(withSearchPath("postgresql://a:p%40ss@h:1/d?sslmode=disable", "notes"));
    expect([url.password, url.searchParams.get("sslmode"), url.searchParams.get("options")]).toEqual([
      "p%40ss",
      "disable",
      "-c search_path=notes",
    ]);
  });

  it("ends a hung statement", async () => {
    const failure = await failureOf(open({ statementMsMax: 150 }).query("select pg_sleep(5)"));
    expect(failure.code).toBe("try-again-later");
    expect(failure.ms).toBeLessThan(2_000);
  });

  it("does not wait for a row that somebody else holds", async () => {
    const holder = await open().connect();
    await holder.query("begin");
    await holder.query("lock table employer");
    const failure = await failureOf(open({ statementMsMax: 150 }).query("select 1 from employer"));
    await holder.query("rollback");
    holder.release();
    expect(failure).toMatchObject({ code: "try-again-later" });
  });

  it("does not wait without end for a free connection, nor for a server that is not there", async () => {
    const pool = open({ max: 1 });
    const taken = await pool.connect();
    const full = await failureOf(pool.query("select 1"));
    taken.release();
    expect(full.code).toBe("try-again-later");
    expect(full.ms).toBeLessThan(4_000);
    const { pool: nobody } = connect({ url: "postgresql://a:b@127.0.0.1:9/x", schema: "x" });
    await expect(failureOf(nobody.query("select 1"))).resolves.toMatchObject({ code: "try-again-later" });
    await nobody.end();
  });

  it("replaces a connection that dies while idle, and reports it", async () => {
    const pool = open({ max: 1 });
    const { rows } = await pool.query<{ pid: number }>("select pg_backend_pid() as pid");
    await db.pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    await eventually(() => reported.length > 0, "the report");
    await expect(pool.query("select 1 as one")).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });

  it("outlives a connection that is cut as it is taken, and reports it", async () => {
    const pool = open({ max: 1 });
    const taken = await pool.connect();
    const { rows } = await taken.query<{ pid: number }>("select pg_backend_pid() as pid");
    reported.length = 0;
    await db.pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    await eventually(() => reported.length > 0, "the report");
    taken.release(true);
    await expect(pool.query("select 1 as one")).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });

  it("sets every time-out of a session", async () => {
    const { rows } = await open({ statementMsMax: 1_234 }).query(
      `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
              current_setting('idle_in_transaction_session_timeout') as idle, current_setting('idle_session_timeout') as session`,
    );
    expect(rows).toEqual([{ statement: "1234ms", lock: "1234ms", idle: "10s", session: "0" }]);
  });
});

describe("whileLeading", () => {
  /** A relay that leads until its lead ends, on a pool whose statements may run 100 ms. */
  const aRelay = () => {
    const pool = open({ statementMsMax: 100 });
    const store = sqlOutboxStore(pool, db.url, db.schema);
    const stop = new AbortController();
    const state = { leads: false };
    const lead = (leading?: AbortSignal) =>
      new Promise<void>((resolve) => {
        state.leads = true;
        leading?.addEventListener("abort", () => {
          state.leads = false;
          resolve();
        });
      });
    const running = store.whileLeading(lead, stop.signal);
    return { state, running, stop: () => (stop.abort(), running) };
  };
  const lockHolder = `select pid from pg_locks where locktype = 'advisory' and classid = (hashtext('relay')::bigint & 4294967295)
    and objid = (hashtext($1)::bigint & 4294967295) and granted`;
  const holders = async () => (await db.pool.query<{ pid: number }>(lockHolder, [db.schema])).rows;

  it("lets one of two lead, for longer than any time-out, and the other when it stops", async () => {
    const first = aRelay();
    await eventually(() => first.state.leads, "the first leads");
    const second = aRelay();
    const from = Date.now();
    await eventually(() => Date.now() - from > 500, "five times the statement's time-out");
    expect([first.state.leads, second.state.leads]).toEqual([true, false]);
    await first.stop();
    await eventually(() => second.state.leads, "the second leads");
    await second.stop();
    await eventually(async () => (await holders()).length === 0, "no lock left");
  });

  it("ends the lead when the lock's session is lost, so that never two lead", async () => {
    const first = aRelay();
    await eventually(() => first.state.leads, "the first leads");
    const [{ pid }] = (await holders()) as [{ pid: number }];
    await db.pool.query("select pg_terminate_backend($1)", [pid]);
    await first.running;
    expect(first.state.leads).toBe(false);
  });

  it("stops waiting for the lead when told to", async () => {
    const first = aRelay();
    await eventually(() => first.state.leads, "the first leads");
    const second = aRelay();
    await second.stop();
    expect(second.state.leads).toBe(false);
    await first.stop();
  });
});
