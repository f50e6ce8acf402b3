/**
 * Guarantees
 * 1. The store's own hint wakes a follower long before it polls; a lost connection is replaced.
 * 2. A follower that misses every hint polls.
 * 3. Two processes over one store end at one position and give the same answers, also when
 *    several writers were at work and one process came late.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { VacanciesChanged } from "@qianxian/contracts/vacancies";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { AppError, type Event, type Reaction } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import { anEvent } from "@qianxian/testing";
import { eventually } from "@qianxian/testing/servers";
import { MatchIndex } from "../domain/match-index.ts";
import type { ChangeLog } from "../ports/change-log.ts";
import { aMatcherApp, aVacancy, aWorker, county, countyStaff, vacancyId, workerId } from "../testing/index.ts";
import { aPostgresStore, openIn } from "../testing/a-postgres-store.ts";
import { type Follower, followStore } from "./store-follower.ts";

const log = makeLogger({ service: "matcher", level: "silent" });
const never = 600_000;
/** How long a loaded machine may take; what is waited for comes much sooner. */
const patienceMs = 60_000;

/** Sixty transactions want one row: on a slow machine some find no free connection in time. */
const notBusy = (error: unknown): false => {
  if (error instanceof AppError && error.code === "try-again-later") return false;
  throw error;
};

const started: Follower[] = [];
const follow = (changes: ChangeLog, index: MatchIndex, pollMs: number): Follower => {
  const follower = followStore({ changes, index, log, pollMs });
  started.push(follower);
  return follower;
};
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()));
});

describe("followStore over Postgres", () => {
  let store: Awaited<ReturnType<typeof aPostgresStore>>;
  beforeAll(async () => {
    store = await aPostgresStore();
  });
  afterAll(() => store.close());

  const put = (n: number, revision = 1) =>
    store.transact((tx) => tx.records.putVacancies([aVacancy(n, { revision })]));

  const listeners = async (): Promise<number[]> => {
    const { rows } = await store.schema.pool.query<{ pid: number }>(
      "select pid from pg_stat_activity where query = $1",
      [`listen "records_${store.schema.schema}"`],
    );
    return rows.map(({ pid }) => pid);
  };

  it("is woken by the store, also after its connection was cut", async () => {
    const index = new MatchIndex();
    const follower = follow(store.changes, index, never);
    await eventually(follower.caughtUp, "caught up");
    await put(1);
    await eventually(() => index.position === 1, "the first hint");

    const [first] = await listeners();
    await store.schema.pool.query("select pg_terminate_backend($1)", [first]);
    await eventually(async () => {
      const [next] = await listeners();
      return next !== undefined && next !== first;
    }, "it listens again");
    await put(1, 2);
    await eventually(() => index.position === 2, "the second hint");
    await follower.stop();
    await eventually(async () => (await listeners()).length === 0, "nobody listens");
    expect(await listeners()).toEqual([]);
  });

  it("polls when hints are missed", async () => {
    const index = new MatchIndex();
    const deaf = { ...store.changes, onChanged: async () => async () => {} };
    const follower = follow(deaf, index, 20);
    await eventually(follower.caughtUp, "caught up");
    const before = index.position;
    await put(2);
    await eventually(() => index.position === before + 1, "the poll");
    expect(index.vacancy(aVacancy(2).id)).not.toBeNull();
  });
});

describe("two matchers over one store", () => {
  let store: Awaited<ReturnType<typeof aPostgresStore>>;
  let other: ReturnType<typeof openIn>;
  beforeAll(async () => {
    store = await aPostgresStore();
    other = openIn(store.schema);
  });
  afterAll(async () => {
    await other.store.close();
    await store.close();
  });

  /** As the queue has it: a reader that a busy database turns away gets its event again. */
  const taken = (reaction: Reaction, event: Event) =>
    eventually(
      () => reaction.react(event).then(() => true, (error: unknown) => notBusy(error)),
      "the event is taken",
      patienceMs,
    );

  it("agree", async () => {
    const [one, two] = [aMatcherApp({ store }), aMatcherApp({ store: other })];
    follow(one.changes, one.index, 20);
    const writes = Array.from({ length: 30 }, (_, n) => {
      const { reactions } = n % 2 ? one : two;
      const vacancies = [n % 10, (n + 3) % 10].map((id) => aVacancy(id, { revision: n + 1, seatsOpen: n }));
      const workers = [aWorker(n % 8, { revision: n + 1, wageFloorFen: 400_000 + 10_000 * n })];
      return Promise.all([
        taken(reactions["index-vacancies"], anEvent(VacanciesChanged, { vacancies })),
        taken(reactions["index-workers"], anEvent(WorkersChanged, { workers })),
      ]);
    });
    await Promise.all(writes);
    follow(two.changes, two.index, 20);

    const { rows } = await store.schema.pool.query<{ last: string }>("select last from log_position");
    const last = Number(rows[0]?.last);
    const bothAtEnd = () => one.index.position === last && two.index.position === last;
    await eventually(bothAtEnd, "both at the end", patienceMs);

    const answers = async ({ app }: typeof one) => [
      await Promise.all(
        [0, 1, 2, 3, 4, 5, 6, 7].map((n) => app.matchesForWorker({ workerId: workerId(n) }, countyStaff)),
      ),
      await Promise.all(
        [0, 3, 9].map((n) => app.candidatesForVacancy({ vacancyId: vacancyId(n) }, countyStaff)),
      ),
    ];
    const [mine, theirs] = await Promise.all([answers(one), answers(two)]);
    expect(mine).toEqual(theirs);
    expect(one.index.liveVacancies(county)).toHaveLength(10);
    expect(one.index.vacancy(aVacancy(9).id)?.revision).toBe(30);
  }, 2 * patienceMs);
});
