/**
 * Guarantees
 * 1. A broken unique constraint is recognised by its name, whichever way Prisma reports it.
 * 2. A transaction that fails leaves nothing, not even its events; one that collides is tried again.
 * 3. A database that is too slow or away is `try-again-later`; anything else stays what it is.
 * 4. Twenty claims at once on five seats give exactly five; two imports of the same rows double nothing;
 *    the same posting twice at once is one vacancy.
 * 5. A row with text that Postgres can't keep is refused by itself.
 */
import { VacanciesChanged } from "@qianxian/contracts/vacancies";
import { asBusy, isCollision, isUnique } from "@qianxian/database";
import { aClock } from "@qianxian/testing";
import { aCounty } from "@qianxian/testing/cards";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { v7 } from "uuid";
import { vacanciesApp } from "../app.ts";
import { cardOf } from "../domain/posting.ts";
import { anEmployer, aPosting, aRow, aService, completeVacancy, countyStaff, employerId, referralId } from "../testing/index.ts";
import { aVacanciesStore } from "../testing/stores.ts";
import { openVacanciesStore } from "./prisma-client.ts";

let postgres: Awaited<ReturnType<typeof aVacanciesStore>>;
beforeAll(async () => {
  postgres = await aVacanciesStore();
});
beforeEach(() => postgres.empty());
afterAll(() => postgres.close());

const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => error);
const constraint = "employer_county_name_base_key";
const twin = { id: v7(), name: "示例制衣厂", base: "changzhou", county: aCounty };
const insert = "insert into employer (id, name, base, county) values ($1::uuid, $2, $3, $4)";
const count = async (table: string): Promise<number> =>
  Number((await postgres.pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count);

describe("failures", () => {
  it.each([
    ["a model query", () => postgres.store.app.prisma.employer.create({ data: twin })],
    ["raw SQL", () => postgres.store.app.prisma.$executeRawUnsafe(insert, twin.id, twin.name, twin.base, twin.county)],
    ["pg", () => postgres.pool.query(insert, [twin.id, twin.name, twin.base, twin.county])],
  ])("recognises a broken unique constraint of %s by its name", async (_by, write) => {
    const error = await failureOf(Promise.resolve(write()));
    expect(isUnique(error, constraint)).toBe(true);
    expect([isUnique(error, "employer_pkey"), isUnique(error, "employer_county_name"), isCollision(error)]).toEqual([false, false, false]);
    expect(asBusy(error)).toBe(error);
  });

  it.each(["40001", "40P01"])("knows a collision (%s) however it is reported", async (state) => {
    const raise = `do $$ begin raise exception 'x' using errcode = '${state}'; end $$`;
    expect(isCollision(await failureOf(postgres.store.app.prisma.$executeRawUnsafe(raise)))).toBe(true);
    expect(isCollision(await failureOf(postgres.pool.query(raise)))).toBe(true);
  });

  it("does not take a number in a message for a code", async () => {
    const raise = "do $$ begin raise exception '40001 57014 23505 timeout exceeded'; end $$";
    const error = await failureOf(postgres.store.app.prisma.$executeRawUnsafe(raise));
    expect([isCollision(error), isUnique(error, "x"), asBusy(error) === error]).toEqual([false, false, true]);
    expect([isUnique(null, "x"), isCollision(undefined), asBusy(null)]).toEqual([false, false, null]);
  });

  it("says try-again-later for a hung statement, a session that was ended, and a server that is away", async () => {
    const sleep = postgres.store.app.prisma.$transaction(async (tx) => {
      await tx.$executeRawUnsafe("set local statement_timeout = 100");
      await tx.$queryRawUnsafe("select pg_sleep(5)::text");
    });
    expect(asBusy(await failureOf(sleep))).toMatchObject({ code: "try-again-later" });

    const killed = postgres.store.app.prisma.$transaction(async (tx) => {
      const [session] = await tx.$queryRawUnsafe<{ pid: number }[]>("select pg_backend_pid() as pid");
      await postgres.pool.query("select pg_terminate_backend($1)", [session?.pid]);
      await tx.employer.findMany();
    });
    expect(asBusy(await failureOf(killed))).toMatchObject({ code: "try-again-later" });

    const nobody = "postgresql://a:b@127.0.0.1:9/x";
    const away = openVacanciesStore({ url: nobody, systemUrl: nobody, schema: "x", newId: v7, onError: () => {} });
    await expect(away.app.transact((tx) => tx.employers.find(employerId))).rejects.toMatchObject({ code: "try-again-later" });
    await expect(away.answers()).rejects.toThrow();
    await away.close();
  });
});

describe("transact", () => {
  it("leaves nothing of a transaction that fails, and its events with the others", async () => {
    const { transact } = postgres.store.app;
    const posting = aPosting(1);
    const announce = async (fail: boolean) =>
      transact(async (tx) => {
        await tx.postings.addMissing([posting]);
        await tx.outbox.add(VacanciesChanged, { vacancies: [cardOf(posting)] });
        if (fail) throw new Error("after all");
      });
    await expect(announce(true)).rejects.toThrow("after all");
    expect([await count("vacancy"), await count("outbox")]).toEqual([0, 0]);
    await announce(false);
    expect([await count("vacancy"), await count("outbox")]).toEqual([1, 1]);
  });

  it("tries two that lock the same rows crosswise again, until both are done", async () => {
    const { transact } = postgres.store.app;
    await transact((tx) => tx.postings.addMissing([aPosting(1), aPosting(2)]));
    let holding = 0;
    let runs = 0;
    let meet = () => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const crosswise = (first: number, second: number) =>
      transact(async (tx) => {
        runs += 1;
        await tx.postings.lock(aPosting(first).id);
        holding += 1;
        if (holding === 2) meet();
        await met;
        const posting = await tx.postings.lock(aPosting(second).id);
        if (posting) await tx.postings.save({ ...posting, revision: posting.revision + 1 });
      });
    await Promise.all([crosswise(1, 2), crosswise(2, 1)]);
    const revisions = await transact(async (tx) => [await tx.postings.find(aPosting(1).id), await tx.postings.find(aPosting(2).id)]);
    expect(revisions.map((posting) => posting?.revision)).toEqual([2, 2]);
    expect(runs).toBeGreaterThan(2);
  });
});

describe("many at once", () => {
  const anApp = () => vacanciesApp({ transact: postgres.store.app.transact, deps: { clock: aClock(), newId: v7 } });

  it("gives five seats to twenty claims exactly five times", async () => {
    const app = anApp();
    const { id } = await app.publishVacancy(completeVacancy(), anEmployer);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        app.claimSeat({ vacancyId: id, referralId: referralId(n + 1), state: "reserved" }, aService),
      ),
    );
    const refusals = results.flatMap((result) => (result.status === "rejected" ? [(result.reason as { code: string }).code] : []));
    expect(refusals).toEqual(Array.from({ length: 15 }, () => "no-seat-open"));
    const { seats } = await app.readVacancy({ vacancyId: id }, countyStaff);
    expect([seats, await count("seat_claim"), await count("outbox")]).toEqual([
      { total: 5, open: 0, held: 0, reserved: 5, filled: 0 },
      5,
      6,
    ]);
  });

  it("posts once when the same posting comes ten times at once", async () => {
    const app = anApp();
    const post = () => app.publishVacancy(completeVacancy({ externalId: "A-1" }), anEmployer);
    const ids = (await Promise.all(Array.from({ length: 10 }, post))).map(({ id }) => id);
    expect([new Set(ids).size, await count("vacancy"), await count("outbox")]).toEqual([1, 1, 1]);
  });

  it("doubles nothing when the same rows are imported twice at once", async () => {
    const app = anApp();
    const postings = Array.from({ length: 20 }, (_, n) => aRow(n));
    const take = () => app.importPostings({ base: "local", employerId: null, postings }, countyStaff);
    const results = await Promise.allSettled([take(), take()]);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "try-again-later" });
    expect([await count("vacancy"), await count("intake_record"), await count("outbox")]).toEqual([20, 20, 1]);
  });

  it("makes one vacancy of what staff post twice at once without an employer", async () => {
    const app = anApp();
    const post = () => app.publishVacancy(completeVacancy({ externalId: "A-1" }), countyStaff);
    const [first, second] = await Promise.all([post(), post()]);
    expect(second).toEqual(first);
    expect([await count("vacancy"), await count("outbox")]).toEqual([1, 1]);
  });

  it("refuses a row with text no database keeps by itself, and keeps what it said", async () => {
    const postings = [aRow(1), aRow(2, { description: "缝\u0000纫\ud800" }), aRow(3)];
    const { results } = await anApp().importPostings({ base: "local", employerId: null, postings }, countyStaff);
    expect(results.map(({ refusal }) => refusal)).toEqual([null, "unreadable", null]);
    const kept = "select raw ->> 'description' as said from intake_original where external_id = 'station:2'";
    expect((await postgres.pool.query(kept)).rows).toEqual([{ said: "缝\ufffd纫\ufffd" }]);
  });
});
