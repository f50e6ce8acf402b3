/**
 * Guarantees, through the gateway, every service its own process on real Postgres and Redis
 * 1. A station of the organisation tree sees a worker from the next request on after the village said where they are,
 *    and ceases to when the worker has left.
 * 2. A crew is joined by the person's own word through an opaque link that needs no log-in; the leader sees the person
 *    then and not before; whoever leaves is seen no more.
 * 3. Two entries of one person are merged and made two again; the audit log tells of both by ids.
 * 4. A leader whose agreement rests is logged out within seconds.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { identityRoutes } from "@qianxian/contracts/identity";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { Call } from "@qianxian/http";
import { eventually } from "@qianxian/testing/servers";
import { startWalk, type Walk } from "./testing/a-walk.ts";

let walk: Walk;
let village: Call;
let station: Call;
beforeAll(async () => {
  walk = await startWalk(300);
  village = (await walk.logIn("village")).call;
  station = (await walk.logIn("station")).call;
}, 180_000);
afterAll(() => walk.stop());

const key = (() => {
  let n = 0;
  return () => ({ idempotencyKey: `crews-${(n += 1)}` });
})();

/** People of the first village who are in no crew. */
const neighbours = async () =>
  (await village(profilesRoutes.listWorkers, { limit: 200 })).items.filter(({ crewId, stationId }) => crewId === null && stationId === null);

describe("a station", () => {
  it("sees a worker while the worker is there", async () => {
    const [worker] = await neighbours();
    const workerId = worker?.id ?? "";
    const { items } = await walk.staff(identityRoutes.listUnits, { kind: "station", limit: 50 });
    const seen = () => station(profilesRoutes.readWorker, { workerId }).then(() => true, () => false);
    expect(await seen()).toBe(false);
    const stations: string[] = [];
    for (const { id } of items) {
      await village(profilesRoutes.setPresence, { workerId, stationId: id, region: "320400" }, key());
      if (await seen()) stations.push(id);
    }
    // The own station and those below it, and no other.
    expect(stations.length).toBeGreaterThan(0);
    expect(stations.length).toBeLessThan(items.length);
    await village(profilesRoutes.setPresence, { workerId, stationId: stations[0] ?? "", region: "320400" }, key());
    await station(profilesRoutes.setPresence, { workerId, stationId: null, region: null }, key());
    expect([await seen(), (await village(profilesRoutes.readWorker, { workerId })).stationId]).toEqual([false, null]);
  });
});

describe("a crew", () => {
  it("is joined by the own word through a link, and left", async () => {
    const [, worker] = await neighbours();
    const workerId = worker?.id ?? "";
    const [crew] = (await walk.leader(profilesRoutes.listCrews, {})).items;
    const crewId = crew?.id ?? "";
    const names = async () => (await walk.leader(profilesRoutes.readCrew, { crewId })).members.map(({ workerId: id }) => id);
    const { token } = await walk.staff(profilesRoutes.inviteToCrew, { crewId, workerId });
    const link = { token: token ?? "" };
    expect(await walk.nobody(profilesRoutes.readCrewInvitation, link)).toMatchObject({ status: "open" });
    expect(await names()).not.toContain(workerId);
    const answers = await Promise.all([1, 2, 3].map(() => walk.nobody(profilesRoutes.answerCrewInvitation, { ...link, answer: "join" })));
    expect(answers.map(({ status }) => status)).toEqual(["joined", "joined", "joined"]);
    expect(await names()).toContain(workerId);
    await village(profilesRoutes.leaveCrew, { crewId, workerId }, key());
    expect(await names()).not.toContain(workerId);
    await expect(walk.leader(profilesRoutes.readWorker, { workerId })).rejects.toMatchObject({ code: "worker-not-found" });
  });

  it("has its leader in the register", async () => {
    const { items } = await walk.staff(profilesRoutes.listLeaders, { limit: 200 });
    const { items: crews } = await walk.staff(profilesRoutes.listCrews, { limit: 200 });
    expect(items.map(({ crewId }) => crewId).toSorted()).toEqual(crews.map(({ id }) => id).toSorted());
    expect(items.every(({ running }) => running)).toBe(true);
  });
});

describe("two entries of one person", () => {
  it("are merged, and made two again", async () => {
    const { items } = await walk.staff(profilesRoutes.listWorkers, { limit: 200 });
    const [one, two] = items.filter(({ crewId, buddyIds, partnerId }) => crewId === null && partnerId === null && buddyIds.length === 0);
    const pair = { workerId: one?.id ?? "", otherId: two?.id ?? "" };
    const { mergeId } = await walk.staff(profilesRoutes.mergeWorkers, { ...pair, reason: "同一个人" }, key());
    await expect(walk.staff(profilesRoutes.readWorker, { workerId: pair.otherId })).rejects.toMatchObject({ code: "worker-not-found" });
    const apart = await walk.staff(profilesRoutes.undoMerge, { mergeId, reason: "弄错了" }, key());
    const revision = expect.any(Number);
    expect([apart.worker, apart.other]).toEqual([{ ...one, revision }, { ...two, revision }]);
    const auditor = (await walk.logIn("auditor")).call;
    const told = async () => {
      const { items: lines } = await auditor(identityRoutes.listAudit, { limit: 200 });
      const text = JSON.stringify(lines.filter((line) => JSON.stringify(line).includes(pair.otherId)));
      return ["mergeWorkers", "undoMerge", "同一个人", "弄错了"].every((word) => text.includes(word));
    };
    expect(await eventually(told, "the audit log tells of both")).toBe(true);
  });
});

describe("an agreement that rests", () => {
  it("ends the leader's session", async () => {
    const [crew] = (await walk.leader(profilesRoutes.listCrews, {})).items;
    const { items } = await walk.staff(profilesRoutes.listLeaders, { limit: 200 });
    const leader = items.find(({ crewId }) => crewId === crew?.id);
    await walk.staff(profilesRoutes.changeLeader, { leaderId: leader?.id ?? "", status: "paused" }, { ...key(), ifMatch: leader?.revision ?? 0 });
    const isOut = () => walk.leader(profilesRoutes.listCrews, {}).then(() => false, (error: { code?: string }) => error.code === "not-authenticated");
    await eventually(isOut, "the leader's log-out");
  });
});
