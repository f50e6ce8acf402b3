/**
 * Guarantees
 * 1. Every route answers over HTTP what its contract promises.
 * 2. Every route refuses a call without identity (401), and one by a role the contract does not name (403).
 * 3. What is out of reach or unknown is 404; wrong input is 422 with a pointer.
 * 4. No name, phone or ID number stands in a refusal or in a log line.
 */
import { beforeEach, describe, expect, it } from "@jest/globals";
import { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, requestOf, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import request from "supertest";
import { profilesHttp } from "./http.ts";
import {
  aListRow,
  aNewCrew,
  aNewWorker,
  aProfilesApp,
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

const secret = "a secret of tests, at least 32 characters";
const routes = { ...profilesRoutes, ...profilesInternalRoutes };
type Name = keyof typeof routes;

const makeServer = () => {
  const lines: string[] = [];
  const log = makeLogger({ service: "profiles", destination: { write: (line) => lines.push(line) } });
  const adapters = { store: "memory" };
  const http = profilesHttp({ app: aProfilesApp().app, secret, log, adapters });
  const call = async (name: Name, input: Record<string, unknown>, actor?: Actor, ifMatch = "*") => {
    const { path, body } = requestOf(routes[name], input);
    const sent = request(http)[routes[name].method](path);
    if ("conditional" in routes[name]) sent.set("If-Match", ifMatch);
    if (actor) sent.set(identityHeader, await signIdentity(actor, "profiles", secret));
    return body === null ? sent : sent.type("json").send(body);
  };
  return { lines, call, http };
};

let server: ReturnType<typeof makeServer>;
beforeEach(async () => {
  server = makeServer();
  await server.call("loadWorkers", { workers: [aNewWorker(1), aNewWorker(2, { phone: null })] }, otherService);
  await server.call("loadCrews", { crews: [aNewCrew(1, [workerId(1)])] }, otherService);
});

const one = { workerId: workerId(1) };
const crew = { crewId: crewId(1) };
const rotation = async () => ({ rotationId: (await server.call("rotateDataKeys", {}, otherService)).body.id });
const retired = async () => {
  await server.call("resealRows", await rotation(), otherService);
  await server.call("resealRows", await rotation(), otherService);
  const { body } = await server.call("listDataKeys", {}, otherService);
  return { keyIds: body.keys.flatMap(({ id, state }: { id: string; state: string }) => (state === "retired" ? [id] : [])) };
};
const reason = "核对社保";
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
const two = { ...crew, workerId: workerId(2) };
const invited = async () => {
  await server.call("inviteToCrew", two, countyStaff);
  return { ...two, how: "spoken" };
};
const firstLeader = async () => {
  const { body } = await server.call("listLeaders", {}, countyStaff);
  return { leaderId: body.items[0].id, agreementNumber: "协议七号" };
};
const pair = { workerId: workerId(1), otherId: workerId(2) };
const merged = async () => {
  const { body } = await server.call("mergeWorkers", { ...pair, reason }, countyStaff);
  return { mergeId: body.mergeId, reason };
};
type Input = Record<string, unknown> | (() => Promise<Record<string, unknown>>);
const calls: readonly [Name, Input, Actor, Actor][] = [
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
      .set(identityHeader, await signIdentity(caller, "matcher", secret))
      .type("json")
      .send(body ?? undefined);
    expect(forOther.status).toBe(401);
  });

  it.each(calls)("403 %s to a role it does not name", async (name, input, _caller, stranger) => {
    const answer = await server.call(name, typeof input === "function" ? await input() : input, stranger);
    expect(answer).toMatchObject({ status: 403, body: { code: "not-allowed" } });
  });
});

describe("refusals", () => {
  const nobody = { workerId: workerId(99) };
  it.each<[Name, Record<string, unknown>, Actor, string]>([
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

  it("200 for the wordings of consent, without any identity", async () => {
    expect(await server.call("listConsentTexts", {})).toMatchObject({ status: 200, body: { items: [{ purpose: "push" }, {}, {}] } });
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

  it.each<[Actor]>([[leaderOf(crewId(1))], [liaisonOf(employerId(1))], [employer], [auditor], [operator]])("403 correctIdentity for %j", async (actor) => {
    const answer = await server.call("correctIdentity", { ...one, name: "石改名", reason }, actor);
    expect(answer).toMatchObject({ status: 403, body: { code: "not-allowed" } });
  });

  it.each<[Name, Record<string, unknown>, Actor, string]>([
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

describe("identifiers in full", () => {
  const ask = (actor: Actor, change: Record<string, unknown> = {}) =>
    server.call("revealWorker", { ...one, fields: ["name", "phone", "idNumber"], reason, ...change }, actor);

  it("are shown to whom the person is known, with a reason", async () => {
    const { body } = await ask(townStaff(towns.sanhe));
    expect(body).toEqual({ workerId: workerId(1), name: "韦试验", phone: "15400000001", idNumber: expect.stringMatching(/^990000/) });
  });

  it("are refused to auditors and leaders", async () => {
    for (const actor of [auditor, leaderOf(crewId(1))])
      expect(await ask(actor)).toMatchObject({ status: 403, body: { code: "not-allowed" } });
  });

  it.each([["/reason", { reason: "" }], ["/reason", { reason: "打 15400000001" }], ["/fields", { fields: [] }]])(
    "need %s",
    async (pointer, change) => {
      expect(await ask(countyStaff, change)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    },
  );

  it("are shown so many times and then 429", async () => {
    for (let n = 0; n < 3; n += 1) expect((await ask(countyStaff)).status).toBe(200);
    expect(await ask(countyStaff)).toMatchObject({ status: 429, body: { code: "too-many-views" } });
    expect((await ask(countyAdmin)).status).toBe(200);
  });
});

describe("direct identifiers", () => {
  it("stand in no refusal and in no log line", async () => {
    const bad = { ...aNewWorker(7), idNumber: "990000199005170001", phone: "25400000007" };
    const refused = [
      await server.call("loadWorkers", { workers: [bad] }, otherService),
      await server.call("loadWorkers", { workers: [{ ...aNewWorker(7), idNumber: "990000199002300011" }] }, otherService),
      await server.call("changeWorker", { ...one, phone: "15400000007" }, countyStaff),
      await server.call("correctIdentity", { ...one, idNumber: aNewWorker(2).idNumber, phone: "15400000007", reason }, countyStaff),
    ];
    await server.call("correctIdentity", { ...one, phone: "15400000008", name: "韦试验二", reason }, countyStaff);
    await server.call("readContact", one, otherService);
    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
    const said = refused.map(({ text }) => text).join("\n") + server.lines.join("\n");
    expect(server.lines.length).toBeGreaterThan(4);
    expect(said).not.toMatch(/韦试验|[12]54\d{8}|990000\d{8}/);
  });
});
