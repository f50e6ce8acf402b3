/**
 * Guarantees
 * 1. The Postgres adapters of leaders, invitations, likenesses and merges keep the promises of their ports, rollback
 *    included; merge, then undo, is as if nothing had been but for revisions.
 * 2. Row-level security alone shows leaders, invitations, likenesses, distinctions and merges to nobody of another
 *    place, and lets no foreign row be entered or changed.
 * 3. The holder of a link sees that invitation and nothing else. Two posts of one link at once have one effect.
 * 4. A rotation of keys during a merge leaves what was put aside readable, and the undoing exact.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Actor, CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import { scopesOf } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { profilesApp } from "../app.ts";
import { holderOf } from "../domain/invitation-view.ts";
import { anInvitation, crewInvitationsContract } from "../ports/crew-invitations.contract.ts";
import { leaderRegisterContract } from "../ports/leader-register.contract.ts";
import { likenessesContract } from "../ports/likenesses.contract.ts";
import { mergeBookContract } from "../ports/merge-book.contract.ts";
import {
  aNewCrew,
  aNewWorker,
  auditor,
  countyStaff,
  crewId,
  employer,
  leaderOf,
  operator,
  otherService,
  stationId,
  stationStaff,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";
import { rotating } from "../testing/rotating.ts";

leaderRegisterContract("prisma", prismaStore);
crewInvitationsContract("prisma", prismaStore);
likenessesContract("prisma", prismaStore);
mergeBookContract("prisma", prismaStore, { runs: 15, fresh: false });

type Store = Awaited<ReturnType<typeof prismaStore>>;
let store: Store;
let app: ReturnType<typeof profilesApp>;
const anyone: Actor = { role: "anyone" };
const reason = "同一个人";

/** 1 leads crew 1 in 三合, 2 and 3 of 三合 were one, 4 of 大河 was asked to join, 5 and 6 of 大河 were told apart. */
beforeAll(async () => {
  store = await prismaStore();
  app = profilesApp({ transact: store.transact, deps: store.deps });
  const dahe = { village: villages.dahe };
  const people = [aNewWorker(1), aNewWorker(2), aNewWorker(3), aNewWorker(4, { ...dahe, name: "莫试验" }), aNewWorker(5, dahe), aNewWorker(6, dahe)];
  await app.loadWorkers({ workers: people }, otherService);
  await app.loadCrews({ crews: [aNewCrew(1, [workerId(1)])] }, otherService);
  await app.mergeWorkers({ workerId: workerId(2), otherId: workerId(3), reason }, countyStaff);
  await app.dismissWorkerDuplicate({ workerId: workerId(5), otherId: workerId(6) }, countyStaff);
  await app.setPresence({ workerId: workerId(2), stationId: stationId(2), region: null }, countyStaff);
});
afterAll(() => store.close());

const tokenOf = async (id: WorkerId, crew: CrewId = crewId(1)) =>
  ((await app.inviteToCrew({ crewId: crew, workerId: id }, countyStaff)) as { token: string }).token;

const tables = ["leader", "crew_invitation", "worker_likeness", "worker_distinction", "worker_merge", "merged_worker"] as const;

/** How many rows of each table a caller sees by row-level security alone. */
const seenBy = (scopes: readonly string[]) =>
  store.transact(async (tx) => {
    const leaders = (await tx.leaders.list({ reach: "all" }, 99)).length;
    const invitations = (await tx.invitations.lockOpen(crewId(1), workerId(4))) === null ? 0 : 1;
    const names = (await tx.likenesses.pairs("all", 99)).length;
    const merged = (await tx.merges.keptFor([workerId(3)])).size;
    return { leaders, invitations, names, merged };
  }, scopes as never);

describe("row-level security alone", () => {
  beforeAll(async () => {
    await tokenOf(workerId(4));
  });

  it("covers every table that came with these", async () => {
    const sql = "select relname as name from pg_class join pg_namespace n on n.oid = relnamespace where nspname = $1 and relrowsecurity";
    const { rows } = await store.pool.query<{ name: string }>(sql, [store.schema]);
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...tables]));
  });

  it.each<[string, Actor, object]>([
    ["the county", countyStaff, { leaders: 1, invitations: 1, names: 1, merged: 1 }],
    ["the auditor", auditor, { leaders: 1, invitations: 1, names: 1, merged: 1 }],
    ["another county", { ...countyStaff, county: "522731" } as Actor, { leaders: 0, invitations: 0, merged: 0 }],
    ["the crew's town", townStaff(towns.sanhe), { leaders: 1, invitations: 1, names: 1, merged: 1 }],
    ["the asked person's village", villageStaff(villages.dahe), { leaders: 0, invitations: 1, merged: 0 }],
    ["a sibling town", townStaff(towns.duting), { leaders: 0, invitations: 0, merged: 0 }],
    ["a sibling village", villageStaff("522732001282"), { leaders: 0, invitations: 0, merged: 0 }],
    ["the crew's leader", leaderOf(crewId(1)), { leaders: 1, invitations: 1, merged: 0 }],
    ["another leader", leaderOf(crewId(2)), { leaders: 0, invitations: 0, merged: 0 }],
    ["the station of the kept one", stationStaff(stationId(2), [stationId(1)]), { leaders: 0, invitations: 0, merged: 1 }],
    ["a sibling station", stationStaff(stationId(3), [stationId(1)]), { leaders: 0, invitations: 0, merged: 0 }],
    ["an employer", employer, { leaders: 0, invitations: 0, merged: 0 }],
    ["an operator", operator, { leaders: 0, invitations: 0, merged: 0 }],
  ])("shows %s its own", async (_who, actor, seen) => {
    expect(await seenBy(scopesOf(actor))).toEqual({ names: 0, ...seen });
  });

  it("shows pairs to who sees both, and told apart they are to everybody who does", async () => {
    const pairs = (actor: Actor) => store.transact((tx) => tx.likenesses.pairs("all", 99), scopesOf(actor));
    await app.dismissWorkerDuplicate({ workerId: workerId(5), otherId: workerId(6), dismissed: false }, countyStaff);
    expect(await pairs(townStaff(towns.dahe))).toEqual([[workerId(5), workerId(6)]]);
    expect(await pairs(townStaff(towns.sanhe))).toEqual([[workerId(1), workerId(2)]]);
    await app.dismissWorkerDuplicate({ workerId: workerId(5), otherId: workerId(6) }, townStaff(towns.dahe));
    expect(await pairs(townStaff(towns.dahe))).toEqual([]);
  });

  it("enters and changes nothing of another place", async () => {
    const [leader] = await store.transact((tx) => tx.leaders.list({ reach: "all" }, 1));
    if (!leader) throw new Error("no leader");
    const foreign = scopesOf(townStaff(towns.duting));
    const save = store.transact((tx) => tx.leaders.save({ ...leader, revision: leader.revision + 1, status: "ended" }), foreign);
    await expect(save).rejects.toMatchObject({ code: "changed-meanwhile" });
    const other = { ...leader, id: anId(99, "1ead") as never, status: "ended" as const };
    await expect(store.transact((tx) => tx.leaders.add([other]), foreign)).rejects.toThrow(/row-level security/);
    await expect(store.transact((tx) => tx.invitations.put(anInvitation(77)), foreign)).rejects.toThrow(/row-level security/);
    const apart = store.transact((tx) => tx.likenesses.tellApart([workerId(1), workerId(2)], null, new Date()), foreign);
    await expect(apart).rejects.toThrow(/row-level security/);
  });
});

describe("a link", () => {
  it("opens its invitation, and no person, crew or leader", async () => {
    const token = await tokenOf(workerId(4));
    const holder = holderOf(store.deps.tokens.hash(token));
    const seen = await store.transact(
      async (tx) => ({
        own: (await tx.invitations.byToken(store.deps.tokens.hash(token)))?.workerId,
        people: (await tx.workers.list({ reach: "all" }, 9)).length,
        crews: (await tx.crews.list({ reach: "all" }, 9)).total,
        leaders: (await tx.leaders.list({ reach: "all" }, 9)).length,
      }),
      holder,
    );
    expect(seen).toEqual({ own: workerId(4), people: 0, crews: 0, leaders: 0 });
    expect(await app.readCrewInvitation({ token }, anyone)).toMatchObject({ status: "open", members: 1 });
  });

  it("has one effect, however often it is posted at once", async () => {
    const token = await tokenOf(workerId(4));
    const before = await app.readWorker({ workerId: workerId(4) }, countyStaff);
    const answers = await Promise.all(Array.from({ length: 8 }, () => app.answerCrewInvitation({ token, answer: "join" }, anyone)));
    expect(answers.every((answer) => (answer as { status: string }).status === "joined")).toBe(true);
    const after = await app.readWorker({ workerId: workerId(4) }, leaderOf(crewId(1)));
    expect(after).toMatchObject({ crewId: crewId(1), revision: (before as { revision: number }).revision + 1 });
    await app.leaveCrew({ crewId: crewId(1), workerId: workerId(4) }, villageStaff(villages.dahe));
    await expect(app.readWorker({ workerId: workerId(4) }, leaderOf(crewId(1)))).rejects.toMatchObject({ code: "worker-not-found" });
  });
});

describe("a station", () => {
  const at = stationStaff(stationId(3), [stationId(1)]);
  it("sees whom it got from the next request on, and says itself that they left", async () => {
    const one = { workerId: workerId(5) };
    await expect(app.readWorker(one, at)).rejects.toMatchObject({ code: "worker-not-found" });
    await app.setPresence({ ...one, stationId: stationId(3), region: "320400" }, villageStaff(villages.dahe));
    expect(await app.readWorker(one, at)).toMatchObject({ stationId: stationId(3) });
    await app.setPresence({ ...one, stationId: null, region: null }, at);
    await expect(app.readWorker(one, at)).rejects.toMatchObject({ code: "worker-not-found" });
  });
});

describe("a rotation of keys between a merge and its undoing", () => {
  it("leaves both entries as they were", async () => {
    const [kept, other] = [aNewWorker(20), aNewWorker(21, { name: "莫试验" })];
    await app.loadWorkers({ workers: [kept, other] }, otherService);
    const views = () => Promise.all([20, 21].map((n) => app.revealWorker({ workerId: workerId(n), fields: ["name", "phone", "idNumber"], reason: "核对" }, { ...countyStaff, accountId: anId(n, "ab") } as Actor)));
    const before = await views();
    const { mergeId } = (await app.mergeWorkers({ workerId: workerId(20), otherId: workerId(21), keep: { name: "other" }, reason }, countyStaff)) as { mergeId: string };
    const { begin, finish } = rotating(app);
    await finish(await begin());
    await app.undoMerge({ mergeId, reason }, countyStaff);
    expect(await views()).toEqual(before);
  });
});
