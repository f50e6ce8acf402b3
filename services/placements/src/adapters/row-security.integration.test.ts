/**
 * Guarantees
 * 1. Row-level security alone, without any check of the application, lets no referral of another place be found, listed,
 *    locked, changed or added, and lets through what belongs to one of the caller's places.
 * 2. An employer sees referrals to itself, as long as the worker is in the ledger, and counts its own views only.
 * 3. A transaction that runs on nobody's behalf sees nothing; the system role sees everything.
 * 4. What the domain says about who may see a case is what Postgres generates.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { EmployerId, Scope, WorkerId } from "@qianxian/contracts/vocabulary";
import { type Behalf, scopesOf, scopesOfSubject, subjectOfPerson, type Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import { v7 } from "uuid";
import { type Case, refer, type Reply, scopesOfCase } from "../domain/referral.ts";
import { noteOf } from "../domain/worker-note.ts";
import {
  aCard,
  aReply,
  asAnyone,
  asAuditor,
  asCounty,
  asCountyAdmin,
  asEmployer,
  asLeader,
  asLiaison,
  asOperator,
  asOtherCounty,
  asOtherEmployer,
  asStation,
  asTown,
  asVillage,
  employerId,
  town,
  vacancyId,
  village,
} from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import { openPlacementsStore } from "./prisma-client.ts";

const otherEmployer = anId(2, "a") as EmployerId;
const elsewhere = "522731101001";
const places = (facts: Partial<Parameters<typeof subjectOfPerson>[0]>): Scope[] =>
  scopesOfSubject(subjectOfPerson({ village, ...facts }));

const aCase = (n: number, own: Scope[], facts: Partial<Case> = {}): Case => ({
  ...refer(
    anId(n, "f") as Case["id"],
    { ...aReply(), messageId: anId(n, "d"), workerId: anId(n, "c") } as Reply,
    { id: vacancyId, title: "缝纫工", employerId },
    own,
  ),
  ...facts,
});

/** 1 at home, 2 at a station, 3 working with an employer, 4 of another county and employer, 5 who has left the ledger. */
const cases = [
  aCase(1, places({})),
  aCase(2, places({ stations: [anId(2, "57"), anId(1, "57")] })),
  aCase(3, places({ village: "522732101001", workplaceId: otherEmployer })),
  aCase(4, places({ village: elsewhere }), { employerId: otherEmployer }),
  aCase(5, ["county:522732" as Scope], { erased: true }),
];
const idOf = (n: number) => anId(n, "f");
const day = "2026-03-02";

let db: Awaited<ReturnType<typeof aSchema>>;
let store: ReturnType<typeof openPlacementsStore>;
beforeAll(async () => {
  db = await aSchema("placements");
  const { appUrl: url, url: systemUrl, schema } = db;
  store = openPlacementsStore({ url, systemUrl, schema, newId: v7, onError: () => {} });
  await store.system.transact(async (tx) => {
    for (const one of cases) await tx.referrals.addMissing(one);
    await tx.referrals.save(cases[4]!);
    await tx.workers.noteNewer([noteOf(aCard({ id: anId(1, "c") })), noteOf(aCard({ id: anId(4, "c"), village: elsewhere }))]);
    await tx.views.count(employerId, day, 9);
  });
});
afterAll(async () => {
  await store.close();
  await db.drop();
});

const callers: [string, Behalf, number[]][] = [
  ["the county's administrator", scopesOf(asCountyAdmin), [1, 2, 3, 5]],
  ["county staff", scopesOf(asCounty), [1, 2, 3, 5]],
  ["the auditor", scopesOf(asAuditor), [1, 2, 3, 5]],
  ["another county", scopesOf(asOtherCounty), [4]],
  ["a town", scopesOf(asTown(town)), [1, 2]],
  ["a sibling town", scopesOf(asTown("522732101")), [3]],
  ["a village", scopesOf(asVillage(village)), [1, 2]],
  ["the station", scopesOf(asStation(anId(2, "57"))), [2]],
  ["the station above", scopesOf(asStation(anId(1, "57"))), [2]],
  ["another station", scopesOf(asStation(anId(3, "57"))), []],
  ["the liaison at work", scopesOf(asLiaison(otherEmployer)), [3]],
  ["the liaison of the employer asked", scopesOf(asLiaison(employerId)), []],
  ["the employer asked", scopesOf(asEmployer), [1, 2, 3]],
  ["another employer", scopesOf(asOtherEmployer), [4]],
  ["a leader", scopesOf(asLeader), []],
  ["an operator", scopesOf(asOperator), []],
  ["somebody without identity", scopesOf(asAnyone), []],
];

describe.each(callers)("row-level security alone, for %s", (_who, behalf, numbers) => {
  const within: Transact<Tx> = (work) => store.app.transact(work, behalf);
  const own = numbers.map(idOf);
  const scopes = [...new Set(cases.flatMap(scopesOfCase))];

  it("finds, lists and locks the own referrals only", async () => {
    const each = async (ask: (tx: Tx, one: Case) => Promise<Case | null>) => {
      const found = await Promise.all(cases.map((one) => within((tx) => ask(tx, one))));
      return found.flatMap((one) => (one ? [one.id] : []));
    };
    expect(await each((tx, { id }) => tx.referrals.find(id))).toEqual(own);
    expect(await each((tx, { id }) => tx.referrals.lock(id))).toEqual(own);
    expect(await each((tx, { messageId }) => tx.referrals.lockByMessage(messageId!))).toEqual(own);
    expect(await each((tx, one) => tx.referrals.lockByPair(one.workerId, one.vacancyId))).toEqual(own);
    const workerIds: WorkerId[] = cases.map((one) => one.workerId);
    const locked = await within((tx) => tx.referrals.lockOf(workerIds));
    const filter = { reach: { scopes, restricted: true } };
    const listed = await within((tx) => tx.referrals.list(filter, { sort: "newest", limit: 9 }));
    expect(await within((tx) => tx.referrals.count(filter))).toBe(own.length);
    expect(locked.map(({ id }) => id)).toEqual(own);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(own);
  });

  it("changes no foreign referral, and adds none", async () => {
    const image = async () => (await db.pool.query("select * from referral order by id")).rows;
    const before = await image();
    for (const row of cases.filter(({ id }) => !own.includes(id))) {
      await expect(within((tx) => tx.referrals.save({ ...row, status: "accepted" }))).rejects.toThrow();
      await within((tx) => tx.referrals.follow([{ workerId: row.workerId, places: places({}) }]));
      const another = { ...row, id: v7() as Case["id"], messageId: v7() as never, workerId: v7() as WorkerId };
      if (row.erased) continue;
      await expect(within((tx) => tx.referrals.addMissing(another))).rejects.toThrow(/row-level security/);
    }
    expect(await image()).toEqual(before);
  });

  it("counts the own views only, and holds no foreign note", async () => {
    const isOwner = behalf.includes(`employer:${employerId}` as never);
    expect(await within((tx) => tx.views.on(employerId, day))).toBe(isOwner ? 1 : 0);
    if (!isOwner) await expect(within((tx) => tx.views.count(employerId, "2026-03-03", 9))).rejects.toThrow(/row-level security/);
    const held = await Promise.all([1, 4].map((n) => within((tx) => tx.workers.hold(anId(n, "c") as WorkerId))));
    const seen = held.flatMap((note) => (note ? [note.workerId] : []));
    const isEmployer = behalf !== "all" && behalf.some((scope) => scope.startsWith("employer:"));
    expect(seen).toEqual([1, 4].filter((n) => numbers.includes(n) && !isEmployer).map((n) => anId(n, "c")));
  });
});

describe("a referral", () => {
  it("is generated the scopes that the domain says", async () => {
    const { rows } = await db.pool.query<{ scopes: string[] }>("select scopes from referral order by id");
    expect(rows.map(({ scopes }) => scopes.toSorted())).toEqual(cases.map((one) => scopesOfCase(one).toSorted()));
  });

  it("can't be pushed by a town to where it may not see it", async () => {
    const moved = [{ workerId: cases[0]!.workerId, places: places({ village: elsewhere }) }];
    const pushed = store.app.transact((tx) => tx.referrals.follow(moved), scopesOf(asTown(town)));
    await expect(pushed).rejects.toThrow(/row-level security/);
  });
});

describe("a transaction on nobody's behalf", () => {
  it("sees nothing in the role of requests, and everything in that of the system", async () => {
    const ids = cases.map(({ workerId }) => workerId);
    const seen = (transact: Transact<Tx>, behalf?: Behalf) =>
      transact(async (tx) => (await tx.referrals.lockOf(ids)).length, behalf);
    expect(await seen(store.app.transact)).toBe(0);
    expect(await seen(store.app.transact, [])).toBe(0);
    expect(await seen(store.app.transact, "all")).toBe(cases.length);
    expect(await seen(store.system.transact)).toBe(cases.length);
  });
});
