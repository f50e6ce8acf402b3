/**
 * Guarantees
 * 1. Every route answers over HTTP what its contract promises.
 * 2. Every route refuses a call without identity (401), and one by a role the contract does not name (403).
 */
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, requestOf } from "@qianxian/http";
import request from "supertest";
import { aProfilesServer, crew, one, pair, type Fields, type ProfilesServer, reason, type RouteName, routes, two } from "./testing/a-profiles-server.ts";
import {
  aListRow,
  aNewCrew,
  aNewWorker,
  auditor,
  countyAdmin,
  countyStaff,
  crewId,
  employer,
  employerId,
  leaderOf,
  liaisonOf,
  operator,
  otherService,
  stationId,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "./testing/index.ts";

let server: ProfilesServer;
beforeEach(async () => {
  server = await aProfilesServer();
});

const rotation = async () => ({ rotationId: (await server.call("rotateDataKeys", {}, otherService)).body.id });
const retired = async () => {
  await server.call("resealRows", await rotation(), otherService);
  await server.call("resealRows", await rotation(), otherService);
  const { body } = await server.call("listDataKeys", {}, otherService);
  return { keyIds: body.keys.flatMap(({ id, state }: { id: string; state: string }) => (state === "retired" ? [id] : [])) };
};
const agreed = async () => {
  await server.call("giveConsent", { ...one, purpose: "share-with-employer", how: "spoken" }, countyStaff);
  return { ...one, reason, forEmployer: employerId(1) };
};
const erased = async () => {
  await server.call("eraseWorker", { workerId: workerId(2), reason }, countyAdmin);
  return { workerId: workerId(2), reason };
};
/** What needs no identity. */
const openToAll = ["listConsentTexts", "readCrewInvitation", "answerCrewInvitation", "readJoinLink", "requestJoinCode", "joinByCode"];
const invited = async () => {
  await server.call("inviteToCrew", two, countyStaff);
  return { ...two, how: "spoken" };
};
const firstLeader = async () => {
  const { body } = await server.call("listLeaders", {}, countyStaff);
  return { leaderId: body.items[0].id, agreementNumber: "协议七号" };
};
const merged = async () => {
  const { body } = await server.call("mergeWorkers", { ...pair, reason }, countyStaff);
  return { mergeId: body.mergeId, reason };
};
type Input = Fields | (() => Promise<Fields>);
const calls: readonly [RouteName, Input, Actor, Actor][] = [
  ["listWorkers", { limit: 1, town: towns.sanhe }, countyStaff, leaderOf(crewId(1))],
  ["findWorkers", { phone: "15400000001" }, villageStaff(villages.sanhe), leaderOf(crewId(1))],
  ["countWorkers", { by: "village" }, auditor, leaderOf(crewId(1))],
  ["readWorker", one, leaderOf(crewId(1)), employer],
  ["listWorkerHistory", one, leaderOf(crewId(1)), employer],
  ["readWorkerRelations", one, leaderOf(crewId(1)), employer],
  ["changeWorker", { ...one, wageFloorFen: 1 }, townStaff(towns.sanhe), leaderOf(crewId(1))],
  ["correctIdentity", { ...one, name: "石改名", reason }, villageStaff(villages.sanhe), auditor],
  ["importWorkers", { rows: [aListRow(7)] }, townStaff(towns.dahe), leaderOf(crewId(1))],
  ["listCrews", {}, leaderOf(crewId(1)), employer],
  ["readCrew", crew, leaderOf(crewId(1)), employer],
  ["loadWorkers", { workers: [aNewWorker(3)] }, otherService, countyStaff],
  ["loadCrews", { crews: [aNewCrew(2, [workerId(2)])] }, otherService, countyStaff],
  ["readContact", one, otherService, countyStaff],
  ["readMaskedNames", { workerIds: [workerId(1)] }, otherService, countyStaff],
  ["setPresence", { ...one, stationId: stationId(2), region: "320400" }, villageStaff(villages.sanhe), leaderOf(crewId(1))],
  ["listLeaders", {}, townStaff(towns.sanhe), leaderOf(crewId(1))],
  ["addLeader", { workerId: workerId(2), agreementFrom: "2026-03-01" }, townStaff(towns.sanhe), villageStaff(villages.sanhe)],
  ["changeLeader", firstLeader, countyStaff, auditor],
  ["findCrewPlace", crew, otherService, countyStaff],
  ["findLeadersByPhone", { phone: "15400000001" }, otherService, countyStaff],
  ["inviteToCrew", two, townStaff(towns.sanhe), villageStaff(villages.sanhe)],
  ["openJoinLink", crew, leaderOf(crewId(1)), villageStaff(villages.sanhe)],
  ["listCrewInvitations", crew, leaderOf(crewId(1)), employer],
  ["confirmMember", invited, villageStaff(villages.sanhe), leaderOf(crewId(1))],
  ["leaveCrew", { ...crew, workerId: workerId(1) }, villageStaff(villages.sanhe), leaderOf(crewId(1))],
  ["listWorkerDuplicates", {}, townStaff(towns.sanhe), villageStaff(villages.sanhe)],
  ["dismissWorkerDuplicate", pair, townStaff(towns.sanhe), villageStaff(villages.sanhe)],
  ["mergeWorkers", { ...pair, reason }, townStaff(towns.sanhe), auditor],
  ["undoMerge", merged, townStaff(towns.sanhe), auditor],
  ["revealWorker", { ...one, fields: ["phone"], reason }, villageStaff(villages.sanhe), leaderOf(crewId(1))],
  ["readFullContact", agreed, otherService, employer],
  ["listConsents", one, auditor, employer],
  ["giveConsent", { ...one, purpose: "push", how: "paper" }, villageStaff(villages.sanhe), auditor],
  ["withdrawConsent", { ...one, purpose: "automated-decisions", how: "spoken" }, townStaff(towns.sanhe), leaderOf(crewId(1))],
  ["exportWorker", { ...one, reason }, townStaff(towns.sanhe), villageStaff(villages.sanhe)],
  ["eraseWorker", { ...one, reason }, countyAdmin, countyStaff],
  ["readRestricted", erased, auditor, countyAdmin],
  ["listDataKeys", {}, otherService, countyAdmin],
  ["rotateDataKeys", { classes: ["phone"] }, otherService, countyAdmin],
  ["resealRows", rotation, otherService, operator],
  ["destroyDataKeys", retired, otherService, operator],
];

describe("every route", () => {
  it("is called here", () => {
    expect([...calls.map(([name]) => name), ...openToAll].toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  it.each(calls)("200 %s to whom it may answer", async (name, input, caller) => {
    const answer = await server.call(name, typeof input === "function" ? await input() : input, caller);
    expect(answer.status).toBe(routes[name].status);
    expect(routes[name].output.safeParse(answer.body).success).toBe(true);
  });

  it.each(calls)("401 %s without identity, or with one for another service", async (name, given, caller) => {
    const input = typeof given === "function" ? await given() : given;
    const nobody = await server.call(name, input);
    expect(nobody).toMatchObject({ status: 401, body: { code: "not-authenticated" } });
    const { path, body } = requestOf(routes[name], input);
    const { method } = routes[name];
    const sent = request(server.http)[method](path);
    const forOther = await sent
      .set(identityHeader, await server.identityFor("matcher", caller))
      .type("json")
      .send(body ?? undefined);
    expect(forOther.status).toBe(401);
  });

  it.each(calls)("403 %s to a role it does not name", async (name, input, _caller, stranger) => {
    const answer = await server.call(name, typeof input === "function" ? await input() : input, stranger);
    expect(answer).toMatchObject({ status: 403, body: { code: "not-allowed" } });
  });

  it("200 for the wordings of consent, without any identity", async () => {
    expect(await server.call("listConsentTexts", {})).toMatchObject({ status: 200, body: { items: [{ purpose: "push" }, {}, {}] } });
  });

  it.each<[Actor]>([[leaderOf(crewId(1))], [liaisonOf(employerId(1))], [employer], [auditor], [operator]])("403 correctIdentity for %j", async (actor) => {
    const answer = await server.call("correctIdentity", { ...one, name: "石改名", reason }, actor);
    expect(answer).toMatchObject({ status: 403, body: { code: "not-allowed" } });
  });
});
