/**
 * Guarantees
 * 1. The scopes that Postgres generates are those of the card, for people, and the kernel's for crews.
 * 2. Row-level security alone lets a request see rows about people of its caller's place only, and change, enter and
 *    remove none; on nobody's behalf it sees nobody.
 * 3. Requests need no such row: every question is answered the same while the app role sees nobody.
 * 4. Cards from before learn their places and their county.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { type Behalf, scopesOf, scopesOfSubject, subjectOfCrew, subjectOfPerson } from "@qianxian/kernel";
import { aPostgresStore, openForRequests } from "../testing/a-postgres-store.ts";
import {
  aCrew,
  actors,
  aMatcherApp,
  aVacancy,
  aWorker,
  countyStaff,
  crewId,
  employerId,
  otherTown,
  outreach,
  stationId,
  strangeStaff,
  townNextDoor,
  vacancyId,
  village,
  workerId,
} from "../testing/index.ts";
import { catchUp } from "./store-follower.ts";

const migration = new URL("../../prisma/migrations/20261124122000_name-who-may-see/migration.sql", import.meta.url);
const away = { village, stations: [stationId(1)], workplaceId: employerId(1) };
/** 1 at home in the first village, 2 of it but away, 3 of another town in the leader's crew, 4 of another county. */
const people = [
  aWorker(1),
  aWorker(2, { scopes: scopesOfSubject(subjectOfPerson(away)) }),
  aWorker(3, { town: otherTown, crewId: crewId(1) }),
  aWorker(4, { town: townNextDoor }),
];
const crews = [aCrew(1, { town: otherTown, memberIds: [workerId(3)] }), aCrew(2, { town: townNextDoor })];

let store: Awaited<ReturnType<typeof aPostgresStore>>;
let requests: ReturnType<typeof openForRequests>;
beforeAll(async () => {
  store = await aPostgresStore();
  requests = openForRequests(store.schema);
  await store.transact(async (tx) => {
    await tx.records.putVacancies([aVacancy(1)]);
    await tx.records.putWorkers(people);
    await tx.records.putCrews(crews);
  });
});
afterAll(async () => {
  await requests.close();
  await store.close();
});

/** What a request's own statements find and can do, with no check of the application before them. */
const asRequest = (behalf?: Behalf) => {
  const { prisma } = requests.app;
  const say = `select set_config('app.scopes', $1, true)`;
  return async (sql: string) =>
    prisma.$transaction(async (tx) => {
      if (behalf && behalf !== "all") await tx.$queryRawUnsafe(say, `{${behalf.join(",")}}`);
      return tx.$queryRawUnsafe<{ id: string }[]>(sql);
    });
};
const idsIn = async (table: string, behalf?: Behalf) =>
  (await asRequest(behalf)(`select id from ${table} order by id`)).map(({ id }) => id);

describe("the scopes that Postgres generates", () => {
  it("are those of the cards", async () => {
    const scopesIn = async (table: string) =>
      (await store.schema.pool.query<{ scopes: string[] }>(`select scopes from ${table} order by id`)).rows.map(({ scopes }) => scopes.toSorted());
    expect(await scopesIn("worker_record")).toEqual(people.map(({ scopes }) => [...scopes].toSorted()));
    expect(await scopesIn("crew_record")).toEqual(crews.map((crew) => scopesOfSubject(subjectOfCrew(crew))));
  });
});

describe("row-level security", () => {
  const seen: [string, Actor, number[], number[]][] = [
    ["county staff", countyStaff, [1, 2, 3], [1]],
    ["a county admin", actors["county-admin"], [1, 2, 3], [1]],
    ["an auditor", actors.auditor, [1, 2, 3], [1]],
    ["staff of another county", strangeStaff, [4], [2]],
    ["town staff", actors["town-staff"], [1, 2], []],
    ["village staff", actors["village-staff"], [1, 2], []],
    ["station staff", actors["station-staff"], [2], []],
    ["a liaison", actors.liaison, [2], []],
    ["a leader", actors.leader, [3], [1]],
    ["an employer", actors.employer, [], []],
    ["an operator", actors.operator, [], []],
  ];
  it.each(seen)("lets %s see what is of the own place", async (_who, actor, workers, itsCrews) => {
    expect(await idsIn("worker_record", scopesOf(actor))).toEqual(workers.map(workerId));
    expect(await idsIn("crew_record", scopesOf(actor))).toEqual(itsCrews.map(crewId));
  });

  it("lets nobody be seen on nobody's behalf", async () => {
    for (const table of ["worker_record", "crew_record"]) expect(await idsIn(table)).toEqual([]);
    expect(await idsIn("vacancy_record")).toEqual([vacancyId(1)]);
  });

  it("lets a request change and remove nothing, and enter nobody", async () => {
    const act = asRequest(scopesOf(countyStaff));
    expect(await act("update worker_record set revision = 99 returning id")).toEqual([]);
    expect(await act("delete from worker_record returning id")).toEqual([]);
    const enter = "insert into worker_record (id, revision, erased, card, position) select gen_random_uuid(), 1, false, '{}', 99 returning id";
    await expect(act(enter)).rejects.toThrow(/row-level security/);
    const { rows } = await store.schema.pool.query("select max(revision) as highest, count(*)::int as rows from worker_record");
    expect(rows).toEqual([{ highest: 1, rows: people.length }]);
  });
});

describe("answers", () => {
  it("need none of these rows in the role of requests", async () => {
    const rich = aMatcherApp({ store });
    const poor = aMatcherApp({ store: { transact: requests.app.transact, changes: store.changes } });
    for (const { index, changes } of [rich, poor]) await catchUp(changes, index);
    expect(await idsIn("worker_record")).toEqual([]);

    const answers = ({ app }: typeof rich) =>
      Promise.all([
        app.matchesForWorker({ workerId: workerId(2) }, countyStaff),
        app.candidatesForVacancy({ vacancyId: vacancyId(1) }, countyStaff),
        app.explainMatch({ workerId: workerId(1), vacancyId: vacancyId(1) }, countyStaff),
        app.matchesForCrew({ crewId: crewId(1) }, countyStaff),
        app.pairsForCampaign({ vacancyIds: [vacancyId(1)], within: {}, perVacancy: 5 }, outreach),
      ]);
    const given = await answers(poor);
    expect(given).toEqual(await answers(rich));
    expect(given[1]).toMatchObject({ eligible: 3 });
  });
});

describe("cards from before", () => {
  it("learn their places and their county", async () => {
    const old = await aPostgresStore();
    const { pool } = old.schema;
    await pool.query(`drop policy by_place on worker_record; drop policy by_place on crew_record;
      alter table worker_record drop column scopes; alter table crew_record drop column scopes; drop function card_scopes`);
    const card = aWorker(1, { crewId: crewId(1) });
    const { scopes, automated, ...worker } = card;
    const { county, ...vacancy } = aVacancy(1);
    await pool.query("insert into worker_record (id, revision, erased, card, position) values ($1, 1, false, $2, 1)", [card.id, worker]);
    await pool.query("insert into vacancy_record (id, revision, status, card, position) values ($1, 1, 'live', $2, 2)", [vacancy.id, vacancy]);

    await pool.query(readFileSync(migration, "utf8"));

    const [first, second] = await old.changes.after(0, 10);
    expect(first?.card).toEqual({ ...worker, automated, scopes });
    expect(second?.card).toEqual({ ...vacancy, county });
    await old.close();
  });
});
