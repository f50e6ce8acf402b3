/**
 * Guarantees
 * 1. What is out of reach or unknown is 404; wrong input is 422 with a pointer.
 * 2. What is not agreed to is 409; a change based on an old revision is 412.
 */
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import request from "supertest";
import { aProfilesServer, crew, one, pair, type Fields, type ProfilesServer, reason, type RouteName, two } from "./testing/a-profiles-server.ts";
import {
  aNewCrew,
  auditor,
  countyAdmin,
  countyStaff,
  crewId,
  employerId,
  leaderOf,
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

describe("refusals", () => {
  const nobody = { workerId: workerId(99) };
  it.each<[RouteName, Fields, Actor, string]>([
    ["readWorker", one, townStaff(towns.dahe), "worker-not-found"],
    ["readWorker", nobody, countyStaff, "worker-not-found"],
    ["listWorkerHistory", one, townStaff(towns.dahe), "worker-not-found"],
    ["listWorkerHistory", nobody, countyStaff, "worker-not-found"],
    ["readWorkerRelations", one, villageStaff(villages.dahe), "worker-not-found"],
    ["readWorkerRelations", nobody, countyStaff, "worker-not-found"],
    ["changeWorker", one, townStaff(towns.dahe), "worker-not-found"],
    ["correctIdentity", { ...one, name: "石改名", reason }, villageStaff(villages.dahe), "worker-not-found"],
    ["correctIdentity", { ...nobody, name: "石改名", reason }, countyStaff, "worker-not-found"],
    ["readCrew", crew, leaderOf(crewId(2)), "crew-not-found"],
    ["loadCrews", { crews: [aNewCrew(5, [workerId(99)])] }, otherService, "worker-not-found"],
    ["readContact", nobody, otherService, "worker-not-found"],
    ["readContact", { workerId: workerId(2) }, otherService, "contact-unknown"],
    ["setPresence", { ...one, stationId: null, region: null }, villageStaff(villages.dahe), "worker-not-found"],
    ["setPresence", { ...one, stationId: stationId(9), region: null }, countyStaff, "unit-not-found"],
    ["addLeader", { workerId: workerId(2), agreementFrom: "2026-03-01" }, townStaff(towns.dahe), "worker-not-found"],
    ["addLeader", { workerId: workerId(2), crewId: crewId(9), agreementFrom: "2026-03-01" }, countyStaff, "crew-not-found"],
    ["changeLeader", { leaderId: workerId(9), status: "paused" }, countyStaff, "leader-not-found"],
    ["inviteToCrew", two, townStaff(towns.dahe), "crew-not-found"],
    ["inviteToCrew", two, leaderOf(crewId(2)), "crew-not-found"],
    ["inviteToCrew", two, leaderOf(crewId(1)), "worker-not-found"],
    ["confirmMember", { ...two, how: "paper" }, countyStaff, "invitation-not-found"],
    ["confirmMember", { ...two, how: "paper" }, villageStaff(villages.dahe), "worker-not-found"],
    ["leaveCrew", two, countyStaff, "crew-member-not-found"],
    ["leaveCrew", { ...crew, ...one }, villageStaff(villages.dahe), "worker-not-found"],
    ["readCrewInvitation", { token: "x".repeat(43) }, countyStaff, "link-invalid"],
    ["answerCrewInvitation", { token: "x".repeat(43), answer: "join" }, countyStaff, "link-invalid"],
    ["openJoinLink", crew, townStaff(towns.dahe), "crew-not-found"],
    ["readJoinLink", { token: "x".repeat(59) }, countyStaff, "link-invalid"],
    ["requestJoinCode", { token: "x".repeat(59), phone: "15400000001" }, countyStaff, "link-invalid"],
    ["joinByCode", { token: "x".repeat(59), phone: "15400000001", code: "AAAAAA" }, countyStaff, "link-invalid"],
    ["dismissWorkerDuplicate", pair, townStaff(towns.dahe), "worker-not-found"],
    ["mergeWorkers", { ...pair, reason }, townStaff(towns.dahe), "worker-not-found"],
    ["undoMerge", { mergeId: workerId(9), reason }, countyStaff, "merge-not-found"],
    ["revealWorker", { ...one, fields: ["name"], reason }, villageStaff(villages.dahe), "worker-not-found"],
    ["revealWorker", { ...nobody, fields: ["name"], reason }, countyStaff, "worker-not-found"],
    ["readFullContact", { ...nobody, reason, forEmployer: employerId(1) }, otherService, "worker-not-found"],
    ["listConsents", one, townStaff(towns.dahe), "worker-not-found"],
    ["giveConsent", { ...one, purpose: "push", how: "paper" }, villageStaff(villages.dahe), "worker-not-found"],
    ["withdrawConsent", { ...one, purpose: "push", how: "paper" }, villageStaff(villages.dahe), "worker-not-found"],
    ["exportWorker", { ...one, reason }, townStaff(towns.dahe), "worker-not-found"],
    ["eraseWorker", { ...nobody, reason }, countyAdmin, "worker-not-found"],
    ["readRestricted", { ...one, reason }, auditor, "worker-not-found"],
    ["resealRows", { rotationId: workerId(1) }, otherService, "keys-not-found"],
    ["destroyDataKeys", { keyIds: ["nothing"] }, otherService, "keys-not-found"],
  ])("404 %s: what is unknown or out of reach", async (name, input, actor, code) => {
    expect(await server.call(name, input, actor)).toMatchObject({ status: 404, body: { code } });
  });

  it("409 for a contact that the worker has not agreed to share", async () => {
    const answer = await server.call("readFullContact", { ...one, reason, forEmployer: employerId(1) }, otherService);
    expect(answer).toMatchObject({ status: 409, body: { code: "consent-missing" } });
  });

  it("404 for an address that is none", async () => {
    const answer = await request(server.http).get("/v1/households");
    expect(answer).toMatchObject({ status: 404, body: { code: "route-not-found" } });
  });

  it("412 for a change based on an old revision", async () => {
    const answer = await server.call("changeWorker", { ...one, wageFloorFen: 1 }, countyStaff, '"1"');
    expect(answer).toMatchObject({ status: 412, body: { code: "changed-meanwhile" } });
  });

  it("412 for a correction based on an old revision", async () => {
    const correction = { ...one, name: "石改名", reason };
    expect(await server.call("correctIdentity", correction, countyStaff, '"1"')).toMatchObject({ status: 412, body: { code: "changed-meanwhile" } });
  });

  it.each<[RouteName, Fields, Actor, string]>([
    ["correctIdentity", { ...one, idNumber: "990000199005170001", reason }, countyStaff, "/idNumber"],
    ["correctIdentity", { ...one, name: "石改名" }, countyStaff, "/reason"],
    ["listWorkers", { town: "522732999" }, countyStaff, "/town"],
    ["findWorkers", { phone: "15400000001", name: "韦试验" }, countyStaff, "/name"],
    ["countWorkers", { by: "village", town: "522732999" }, countyStaff, "/town"],
    ["listWorkerHistory", { ...one, cursor: "nonsense" }, countyStaff, "/cursor"],
    ["listCrews", { cursor: "nonsense" }, countyStaff, "/cursor"],
    ["readWorker", { workerId: "7" }, countyStaff, "/workerId"],
    ["changeWorker", { ...one, name: "韦试验" }, countyStaff, "/name"],
    ["readMaskedNames", { workerIds: ["7"] }, otherService, "/workerIds/0"],
  ])("422 %s: wrong input, pointed at", async (name, input, actor, pointer) => {
    const answer = await server.call(name, input, actor);
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-input", errors: [{ pointer }] } });
  });
});
