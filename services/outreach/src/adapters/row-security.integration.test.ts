/**
 * Guarantees
 * 1. Row-level security alone, without any check of the application, lets no message and no campaign of another place
 *    be found, listed, locked, counted, changed or added, and lets through what belongs to one of the caller's places.
 * 2. Who holds a link sees the one message it answers, and no campaign; a link nobody signed sees nothing.
 * 3. A message can't be pushed to where its changer may not see it.
 * 4. Planning and confirming count what others have sent to the same people all the same.
 * 5. A transaction that runs on nobody's behalf sees nothing; the system role sees everything.
 * 6. What the app computes as a link's scope is what Postgres generates.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Actor, Scope } from "@qianxian/contracts/vocabulary";
import { type Behalf, scopesOf, scopesOfSubject, subjectOfPerson, type Transact } from "@qianxian/kernel";
import { v7 } from "uuid";
import { outreachApp } from "../app.ts";
import type { CampaignRecord } from "../domain/campaign.ts";
import type { OfferMessage } from "../domain/message.ts";
import { noteOf } from "../domain/worker-note.ts";
import {
  aCampaign,
  aCard,
  aLeader,
  aLiaison,
  aMessage,
  anEmployer,
  anOffer,
  anOperator,
  anOutreachApp,
  anyone,
  auditor,
  aVacancyBrief,
  campaignId,
  countyAdmin,
  countyStaff,
  firstTown,
  foreignStaff,
  messageId,
  otherTown,
  placesOf,
  secondTown,
  stationStaff,
  townStaff,
  vacancyId,
  villageStaff,
  workerId,
} from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";
import type { Tx } from "../use-case.ts";
import { hmacLinks } from "./hmac-links.ts";
import { openOutreachStore } from "./prisma-client.ts";

const stationId = "station" in stationStaff ? stationStaff.station : "";
const crewId = "crewId" in aLeader ? aLeader.crewId : "";
const ofPerson = (facts: Partial<Parameters<typeof subjectOfPerson>[0]>) =>
  scopesOfSubject(subjectOfPerson({ village: `${firstTown}001`, ...facts }));

/** 1 at home, 2 at a station, 3 of a crew in the second town, 4 of another county, 5 of whom only the county is known. */
const places: Record<number, Scope[]> = {
  1: ofPerson({}),
  2: ofPerson({ stations: [stationId] }),
  3: ofPerson({ village: `${secondTown}001`, crewId }),
  4: placesOf("522731101"),
  5: placesOf("522732"),
};
const numbers = Object.keys(places).map(Number);
const messages: OfferMessage[] = numbers.map((n) =>
  aMessage({ id: messageId(n), workerId: workerId(n), campaignId: campaignId(n === 4 ? 3 : 1), scopes: places[n]! }),
);
/** The county's, a town's, and another county's. */
const campaigns: CampaignRecord[] = ["522732", firstTown, "522731"].map((place, n) =>
  aCampaign({ id: campaignId(n + 1), place }),
);

let store: Awaited<ReturnType<typeof prismaStore>>;
beforeAll(async () => {
  store = await prismaStore();
  await store.transact(async (tx) => {
    for (const campaign of campaigns) await tx.campaigns.add(campaign);
    await tx.messages.addMissing(messages);
    await tx.workers.noteNewer([1, 4].map((n) => noteOf(aCard(n, { scopes: places[n]! }))));
  });
});
afterAll(() => store.close());

const links = hmacLinks("s".repeat(32));
const holder = (n: number): Behalf => [links.scopeOf(messageId(n))];

const callers: [string, Behalf, number[], number[]][] = [
  ["the county's administrator", scopesOf(countyAdmin), [1, 2, 3, 5], [1, 2]],
  ["county staff", scopesOf(countyStaff), [1, 2, 3, 5], [1, 2]],
  ["the auditor", scopesOf(auditor), [1, 2, 3, 5], [1, 2]],
  ["another county", scopesOf(foreignStaff), [4], [3]],
  ["a town", scopesOf(townStaff), [1, 2], [2]],
  ["a sibling town", scopesOf(otherTown), [3], []],
  ["a village", scopesOf(villageStaff), [1, 2], []],
  ["a station", scopesOf(stationStaff), [2], []],
  ["a leader", scopesOf(aLeader), [3], []],
  ["a liaison", scopesOf(aLiaison), [], []],
  ["an employer", scopesOf(anEmployer), [], []],
  ["an operator", scopesOf(anOperator), [], []],
  ["somebody without identity", scopesOf(anyone as Actor), [], []],
  ["who holds a link", holder(2), [2], []],
  ["who holds a link to no message", holder(99), [], []],
];

describe.each(callers)("row-level security alone, for %s", (_who, behalf, own, ownCampaigns) => {
  const within: Transact<Tx> = (work) => store.transact(work, behalf);
  const ids = own.map(messageId);
  const foreign = messages.filter(({ id }) => !ids.includes(id));
  const everywhere = [...new Set(Object.values(places).flat())];

  it("finds, lists, locks and counts the own messages only", async () => {
    const each = async (ask: (tx: Tx, id: OfferMessage["id"]) => Promise<unknown>) => {
      const found = await Promise.all(messages.map(async ({ id }) => ((await within((tx) => ask(tx, id))) ? [id] : [])));
      return found.flat();
    };
    expect(await each((tx, id) => tx.messages.find(id))).toEqual(ids);
    expect(await each((tx, id) => tx.messages.lock(id))).toEqual(ids);
    const listed = await within(async (tx) => [
      ...(await tx.messages.list({ reach: everywhere, campaignId: campaignId(1) }, "oldest", 9)),
      ...(await tx.messages.list({ reach: everywhere, campaignId: campaignId(3) }, "oldest", 9)),
    ]);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(ids);
    const people = messages.map((one) => one.workerId);
    expect(await within((tx) => tx.messages.offered(people, [vacancyId(1)]))).toHaveLength(own.length);
    expect((await within((tx) => tx.messages.countSince(people, new Date(0)))).size).toBe(own.length);
    const counts = await within((tx) => tx.messages.countsOf(campaigns.map(({ id }) => id)));
    expect([...counts.values()].reduce((sum, { queued }) => sum + queued, 0)).toBe(own.length);
  });

  it("finds, lists and locks the own campaigns only", async () => {
    const found = await within(async (tx) => {
      const rows = [];
      for (const { id } of campaigns) rows.push([await tx.campaigns.find(id), await tx.campaigns.lock(id)]);
      return rows.flatMap(([seen, locked]) => (seen && locked ? [seen.id] : []));
    });
    expect(found).toEqual(ownCampaigns.map(campaignId));
    const listed = await within((tx) => tx.campaigns.list({ place: "" }, 9));
    expect(listed.map(({ id }) => id).toSorted()).toEqual(ownCampaigns.map(campaignId));
  });

  it("changes nothing foreign, and adds nothing", async () => {
    const image = async () => (await store.pool.query("select * from message order by id")).rows;
    const before = await image();
    for (const row of foreign) {
      await expect(within((tx) => tx.messages.save({ ...row, status: "failed" }))).rejects.toThrow();
      await within((tx) => tx.messages.stop([row.workerId], { zh: "停", en: "stop" }));
      await within((tx) => tx.messages.follow([{ workerId: row.workerId, scopes: placesOf(firstTown) }]));
      const another = { ...row, id: v7() as OfferMessage["id"], vacancy: aVacancyBrief({ id: v7() }) };
      await expect(within((tx) => tx.messages.addMissing([another]))).rejects.toThrow(/row-level security/);
    }
    expect(await image()).toEqual(before);
    for (const row of campaigns.filter(({ id }) => !ownCampaigns.map(campaignId).includes(id))) {
      await expect(within((tx) => tx.campaigns.save(row))).rejects.toThrow();
      await expect(within((tx) => tx.campaigns.add({ ...row, id: v7() as CampaignRecord["id"] }))).rejects.toThrow(/row-level security/);
    }
  });

  it("holds what is noted of the own people only", async () => {
    const held = await within((tx) => tx.workers.hold([1, 4].map(workerId)));
    const isHolder = behalf !== "all" && behalf.some((scope) => scope.startsWith("link:"));
    expect([...held.keys()]).toEqual([1, 4].filter((n) => own.includes(n) && !isHolder).map(workerId));
  });
});

describe("a message", () => {
  it("can't be pushed by a town to where it may not see it", async () => {
    const moved = [{ workerId: workerId(1), scopes: placesOf(secondTown) }];
    await expect(store.transact((tx) => tx.messages.follow(moved), scopesOf(townStaff))).rejects.toThrow(/row-level security/);
    expect((await store.transact((tx) => tx.messages.find(messageId(1))))?.scopes).toEqual(places[1]);
  });

  it("names its link as the app does", async () => {
    const { rows } = await store.pool.query<{ id: OfferMessage["id"]; link: string }>(
      "select id, (select s from unnest(scopes) as s where s like 'link:%') as link from message order by id",
    );
    expect(rows.map(({ link }) => Scope.parse(link))).toEqual(rows.map(({ id }) => links.scopeOf(id)));
  });
});

describe("a town's plan", () => {
  it("counts what others have sent to the same people, though row-level security hides it", async () => {
    const { deps } = anOutreachApp({ workers: 5 });
    const app = outreachApp({ transact: store.transact, deps: { ...deps, newId: v7 } });
    const offered = [1, 3, 5].map((n) => ({ workerId: workerId(n), reason: "already-offered" }));

    const { leftOut } = await app.planCampaign({ vacancyIds: [vacancyId(1)] }, townStaff);
    expect(leftOut).toMatchObject(offered);

    const plan = aCampaign({ id: campaignId(9), place: firstTown, planned: [anOffer(3), anOffer(5)] });
    await store.transact((tx) => tx.campaigns.add(plan));
    const sent = app.sendCampaign({ campaignId: plan.id }, townStaff);
    await expect(sent).rejects.toMatchObject({ code: "campaign-empty" });
  });
});

describe("a transaction on nobody's behalf", () => {
  it("sees nothing in the role of requests, and everything in that of the system", async () => {
    const { appUrl: url, url: systemUrl, schema } = store;
    const bare = openOutreachStore({ url, systemUrl, schema, newId: v7, onError: () => {} });
    const seen = (transact: Transact<Tx>, behalf?: Behalf) =>
      transact(async (tx) => (await tx.messages.offered(numbers.map(workerId), [vacancyId(1)])).length, behalf);
    expect(await seen(bare.app.transact)).toBe(0);
    expect(await seen(bare.app.transact, [])).toBe(0);
    expect(await seen(bare.app.transact, "all")).toBe(messages.length);
    expect(await seen(bare.system.transact)).toBe(messages.length);
    await bare.close();
  });
});
