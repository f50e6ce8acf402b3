/**
 * Guarantees
 * 1. The scopes that Postgres generates are those that the kernel says, for people and crews.
 * 2. Row-level security alone, without any check of the application, lets no row of another place be found, listed,
 *    locked, changed or entered, and lets through what belongs to one of the caller's places.
 * 3. Somebody away is seen by the village at home and by the station and those above it, not by their siblings.
 * 4. A transaction that runs on nobody's behalf sees nobody.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Actor, WorkerId } from "@qianxian/contracts/vocabulary";
import { type Behalf, scopesOf, scopesOfSubject, type Transact } from "@qianxian/kernel";
import { v7 } from "uuid";
import { scopesOfCrew } from "../domain/crew.ts";
import { change, enter, type LedgerWorker, subjectOf } from "../domain/ledger-worker.ts";
import {
  aNewCrew,
  aNewWorker,
  auditor,
  countyStaff,
  crewId,
  employer,
  employerId,
  leaderOf,
  liaisonOf,
  operator,
  stationId,
  stationStaff,
  testKey,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";
import type { Tx } from "../use-case.ts";
import { countyKey } from "./county-key.ts";
import { openProfilesStore } from "./prisma-client.ts";

const person = (n: number, home: Partial<LedgerWorker>): LedgerWorker => ({
  ...enter(aNewWorker(n, { village: home.village ?? villages.sanhe }), {
    sealed: { name: `v1.name${n}`, phone: `v1.phone${n}`, idNumber: `v1.id${n}` },
    index: { phone: `phone${n}`, idNumber: `id${n}` },
  }),
  ...home,
});

/** 1 at home, 2 at a station below another, 3 working with an employer and released to two, 4 of another village. */
const people = [
  person(1, {}),
  person(2, { stations: [stationId(2), stationId(1)] }),
  person(3, { workplaceId: employerId(1), releasedTo: [employerId(1), employerId(2)] }),
  person(4, { village: aNewWorker(4, { village: villages.dahe }).village, crewId: crewId(1) }),
];

let store: Awaited<ReturnType<typeof prismaStore>>;
beforeAll(async () => {
  store = await prismaStore();
  await store.transact(async (tx) => {
    const { memberIds: _members, ...crew } = aNewCrew(1, [workerId(4)], towns.dahe);
    await tx.crews.addMissing([{ ...crew, revision: 1 }]);
    await tx.workers.addMissing(people);
  });
});
afterAll(() => store.close());

describe("the scopes that Postgres generates", () => {
  it("are the kernel's for every person", async () => {
    const { rows } = await store.pool.query<{ id: string; scopes: string[] }>("select id, scopes from worker order by id");
    const generated = rows.map(({ id, scopes }) => [id, scopes.toSorted()]);
    expect(generated).toEqual(people.map((one) => [one.id, scopesOfSubject(subjectOf(one))]));
  });

  it("are the kernel's for a crew", async () => {
    const { rows } = await store.pool.query<{ scopes: string[] }>("select scopes from crew");
    expect(rows.map(({ scopes }) => scopes.toSorted())).toEqual([scopesOfCrew(aNewCrew(1, [workerId(4)], towns.dahe))]);
  });
});

const callers: [string, Actor, number[]][] = [
  ["county staff", countyStaff, [1, 2, 3, 4]],
  ["the auditor", auditor, [1, 2, 3, 4]],
  ["another county", { ...countyStaff, county: "522731" } as Actor, []],
  ["a town", townStaff(towns.sanhe), [1, 2, 3]],
  ["a sibling town", townStaff(towns.dahe), [4]],
  ["a village", villageStaff(villages.sanhe), [1, 2, 3]],
  ["a sibling village", villageStaff("522732001282"), []],
  ["the station", stationStaff(stationId(2), [stationId(1)]), [2]],
  ["the station above", stationStaff(stationId(1)), [2]],
  ["a sibling station", stationStaff(stationId(3), [stationId(1)]), []],
  ["the liaison at work", liaisonOf(employerId(1)), [3]],
  ["another liaison", liaisonOf(employerId(2)), []],
  ["an employer said yes to", employer, [3]],
  ["the leader", leaderOf(crewId(1)), [4]],
  ["another leader", leaderOf(crewId(2)), []],
  ["an operator", operator, []],
];

describe.each(callers)("row-level security alone, for %s", (_who, actor, numbers) => {
  const own = numbers.map(workerId);
  const foreign = people.filter(({ id }) => !own.includes(id));
  const behalf: Behalf = scopesOf(actor);
  const each = async <T>(ask: (id: WorkerId) => Promise<T | null>): Promise<WorkerId[]> => {
    const answers = await Promise.all(people.map(async ({ id }) => ((await ask(id)) === null ? [] : [id])));
    return answers.flat();
  };

  it("finds, lists, locks and knows the own people only", async () => {
    const within: Transact<Tx> = (work) => store.transact(work, behalf);
    expect(await each((id) => within((tx) => tx.workers.find(id)))).toEqual(own);
    expect(await each((id) => within((tx) => tx.workers.lock(id)))).toEqual(own);
    const ids = people.map(({ id }) => id);
    const listed = await within((tx) => tx.workers.list({ reach: "all" }, 10));
    const locked = await within((tx) => tx.workers.lockAmong({ ids, idNumbers: ["id1", "id4"], phones: ["phone2"] }));
    const named = await within((tx) => tx.workers.sealedNames(ids));
    const known = await within((tx) => tx.workers.known(ids));
    const sorted = (rows: readonly { id: WorkerId }[]) => rows.map(({ id }) => id).toSorted();
    expect([listed, locked, named, known].map(sorted)).toEqual([own, own, own, own]);
    const members = await within((tx) => tx.workers.membersOf([crewId(1)]));
    expect(sorted(members)).toEqual(own.filter((id) => id === workerId(4)));
  });

  it("changes no foreign row, and enters none", async () => {
    const before = await store.pool.query("select * from worker order by id");
    for (const row of foreign) {
      const next = change(row, { ...row.facts, consentToPush: false });
      const refused = { code: "worker-changed-meanwhile" };
      await expect(store.transact((tx) => tx.workers.save(next), behalf)).rejects.toMatchObject(refused);
      await expect(store.transact((tx) => tx.workers.saveAll([next]), behalf)).rejects.toMatchObject(refused);
      const another = { ...row, id: v7() as WorkerId, index: { ...row.index, idNumber: v7() } };
      await expect(store.transact((tx) => tx.workers.addMissing([another]), behalf)).rejects.toThrow(/row-level security/);
    }
    const after = await store.pool.query("select * from worker order by id");
    expect(after.rows).toEqual(before.rows);
  });

  it("can't push a person of its own to where it may not see", async () => {
    const [mine] = people.filter(({ id, crewId, stations }) => own.includes(id) && crewId === null && stations.length === 0);
    if (!mine || actor.role.startsWith("county") || actor.role === "auditor") return;
    const away = { ...mine, revision: 2, village: aNewWorker(9, { village: villages.duting }).village, workplaceId: null, releasedTo: [] };
    await expect(store.transact((tx) => tx.workers.save(away), behalf)).rejects.toThrow(/row-level security/);
    expect(await store.transact((tx) => tx.workers.find(mine.id))).toEqual(mine);
  });
});

describe("crews under row-level security alone", () => {
  it.each<[string, Actor, number[]]>([
    ["its town", townStaff(towns.dahe), [1]],
    ["a sibling town", townStaff(towns.sanhe), []],
    ["its leader", leaderOf(crewId(1)), [1]],
    ["another leader", leaderOf(crewId(2)), []],
  ])("are seen by %s as they should", async (_who, actor, numbers) => {
    const { found } = await store.transact((tx) => tx.crews.list({ reach: "all" }, 10), scopesOf(actor));
    expect(found.map(({ id }) => id)).toEqual(numbers.map(crewId));
  });
});

describe("a transaction on nobody's behalf", () => {
  it("sees nobody in the role of requests", async () => {
    const { appUrl: url, url: systemUrl, schema } = store;
    const bare = await openProfilesStore({ url, systemUrl, schema, newId: v7, onError: () => {}, county: countyKey(testKey) });
    expect(await bare.app.transact((tx) => tx.workers.list({ reach: "all" }, 10))).toEqual([]);
    expect(await bare.app.transact((tx) => tx.workers.list({ reach: "all" }, 10), [])).toEqual([]);
    expect(await bare.system.transact((tx) => tx.workers.list({ reach: "all" }, 10))).toHaveLength(people.length);
    await bare.close();
  });
});
