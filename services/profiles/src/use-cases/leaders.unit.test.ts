/**
 * Guarantees
 * 1. A leader is entered with an agreement and a crew: a new one, or one whose leader has ended.
 * 2. The register is listed by the towns of the crews, names and phones masked, those out of reach without.
 * 3. The log-in finds by phone who is active with an agreement that holds today: not before, not after, not paused.
 * 4. A crew has one leader at a time; an agreement can't end before it begins; who may not manage is told of nobody.
 * 5. Crews that are loaded get their leader.
 */
import { describe, expect, it } from "@jest/globals";
import { LeadershipEnded } from "@qianxian/contracts/profiles";
import {
  aNewCrew,
  aNewWorker,
  aProfilesApp,
  auditor,
  countyStaff,
  crewId,
  otherService,
  towns,
  townStaff,
  villages,
  workerId,
} from "../testing/index.ts";

const aLedger = async () => {
  const service = aProfilesApp();
  const people = [aNewWorker(1), aNewWorker(2), aNewWorker(3, { village: villages.dahe })];
  await service.app.loadWorkers({ workers: people }, otherService);
  await service.app.loadCrews({ crews: [aNewCrew(1, [workerId(1)])] }, otherService);
  service.state.events = [];
  const { app } = service;
  const list = async (actor = countyStaff) => (await app.listLeaders({}, actor)).items;
  const first = async () => (await list())[0] ?? { id: "" };
  const byPhone = async (phone: string) => (await app.findLeadersByPhone({ phone }, otherService)).leaders;
  return { ...service, list, first, byPhone };
};
const agreement = { agreementNumber: "协议一号", agreementFrom: "2026-03-01", agreementTo: "2026-12-31" };

describe("a crew that is loaded", () => {
  it("has its leader, who can log in by phone", async () => {
    const { first, byPhone } = await aLedger();
    expect(await first()).toMatchObject({ workerId: workerId(1), crewId: crewId(1), town: towns.sanhe, running: true, agreementTo: null });
    expect(await byPhone("154 0000 0001")).toEqual([{ crewId: crewId(1), workerId: workerId(1), county: "522732" }]);
    expect(await byPhone("15400000002")).toEqual([]);
  });

  it("gets no second one when it is loaded again", async () => {
    const { app, list } = await aLedger();
    await app.loadCrews({ crews: [aNewCrew(1, [workerId(1)])] }, otherService);
    expect(await list()).toHaveLength(1);
  });
});

describe("addLeader", () => {
  it("forms a crew in the leader's town, the leader its first member, and announces both", async () => {
    const { app, state } = await aLedger();
    const leader = await app.addLeader({ workerId: workerId(3), ...agreement }, townStaff(towns.dahe));
    expect(leader).toMatchObject({ ...agreement, town: towns.dahe, status: "active", running: true, maskedName: "韦*", maskedPhone: "154****0003" });
    expect(state.events).toMatchObject([
      { payload: { workers: [{ id: workerId(3), crewId: leader.crewId, revision: 2 }] } },
      { payload: { crews: [{ id: leader.crewId, leaderWorkerId: workerId(3), memberIds: [workerId(3)] }] } },
    ]);
  });

  it("gives a crew whose leader has ended to another", async () => {
    const { app, first, state } = await aLedger();
    const { id: leaderId } = await first();
    const taking = { workerId: workerId(2), crewId: crewId(1), ...agreement };
    await expect(app.addLeader(taking, countyStaff)).rejects.toMatchObject({ code: "crew-has-leader" });
    await app.changeLeader({ leaderId, status: "ended" }, countyStaff);
    await app.addLeader(taking, countyStaff);
    const [, ...events] = state.events;
    expect(events).toMatchObject([{ payload: { crews: [{ revision: 2, leaderWorkerId: workerId(2), memberIds: [workerId(1)] }] } }]);
    await expect(app.changeLeader({ leaderId, status: "active" }, countyStaff)).rejects.toMatchObject({ code: "crew-has-leader" });
  });

  it.each([
    ["somebody of another town", { workerId: workerId(3) }, townStaff(towns.sanhe), "worker-not-found"],
    ["a crew of another town", { workerId: workerId(3), crewId: crewId(1) }, townStaff(towns.dahe), "crew-not-found"],
    ["who is in a crew already", { workerId: workerId(1) }, countyStaff, "in-another-crew"],
    ["an agreement that ends before it begins", { workerId: workerId(2), agreementTo: "2026-02-28" }, countyStaff, "invalid-input"],
  ])("refuses %s", async (_what, change, actor, code) => {
    const { app, state } = await aLedger();
    await expect(app.addLeader({ ...agreement, ...change }, actor)).rejects.toMatchObject({ code });
    expect([state.events, state.leaders.size]).toEqual([[], 1]);
  });
});

describe("changeLeader", () => {
  it.each([
    ["paused", { status: "paused" }, 0],
    ["ended", { status: "ended" }, 0],
    ["not begun", { agreementFrom: "2026-03-03" }, 0],
    ["over since yesterday", { agreementFrom: "2026-01-01", agreementTo: "2026-03-01" }, 0],
    ["on the last day", { agreementFrom: "2026-01-01", agreementTo: "2026-03-02" }, 1],
  ])("decides the log-in: %s", async (_what, change, found) => {
    const { app, first, byPhone, state } = await aLedger();
    const { id: leaderId } = await first();
    const changed = await app.changeLeader({ leaderId, ...change }, townStaff(towns.sanhe));
    expect(changed).toMatchObject({ ...change, revision: 2, running: found === 1 });
    const ended = { type: LeadershipEnded.type, payload: { crewId: crewId(1), workerId: workerId(1) } };
    expect(state.events).toMatchObject(found === 1 ? [] : [ended]);
    expect(await byPhone("15400000001")).toHaveLength(found);
  });

  it("goes by the revision, and says nothing new without one", async () => {
    const { app, first } = await aLedger();
    const { id: leaderId } = await first();
    const change = { leaderId, agreementNumber: "协议二号" };
    expect(await app.changeLeader(change, countyStaff, { basedOn: [1] })).toMatchObject({ revision: 2 });
    expect(await app.changeLeader(change, countyStaff, { basedOn: [2] })).toMatchObject({ revision: 2 });
    await expect(app.changeLeader(change, countyStaff, { basedOn: [1] })).rejects.toMatchObject({ code: "changed-meanwhile" });
    await expect(app.changeLeader(change, townStaff(towns.dahe))).rejects.toMatchObject({ code: "leader-not-found" });
    await expect(app.changeLeader({ leaderId, agreementTo: "2020-01-01" }, countyStaff)).rejects.toMatchObject({ code: "invalid-input" });
  });
});

describe("listLeaders", () => {
  it("shows each place its own, masked, page by page", async () => {
    const { app, list } = await aLedger();
    await app.addLeader({ workerId: workerId(3), ...agreement }, countyStaff);
    expect((await list(townStaff(towns.dahe))).map(({ workerId: id }) => id)).toEqual([workerId(3)]);
    expect((await list(auditor)).map(({ maskedName, maskedPhone }) => [maskedName, maskedPhone])).toEqual([
      ["韦*", "154****0001"],
      ["韦*", "154****0003"],
    ]);
    const page = await app.listLeaders({ limit: 1 }, countyStaff);
    const next = await app.listLeaders({ limit: 1, cursor: page.nextCursor }, countyStaff);
    expect([...page.items, ...next.items]).toEqual(await list());
    expect(await app.listLeaders({ status: "paused" }, countyStaff)).toEqual({ items: [], nextCursor: null });
  });
});
