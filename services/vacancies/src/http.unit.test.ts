/**
 * Guarantees
 * 1. Every route is served, and refuses callers without identity (401), but for what is open to everybody, and of a role its action is not granted to (403).
 * 2. What does not exist, or is out of reach, is 404; every other refusal has the status of its code.
 * 3. A retry after success is not a second vacancy.
 * 4. What is another county's does not exist for any role that the route lets in, nor is it listed for one.
 */
import type { Route } from "@qianxian/contracts";
import { rolesOf } from "@qianxian/contracts/access";
import { AuditNoted } from "@qianxian/contracts/identity";
import { vacanciesInternalRoutes, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { type Actor, Role } from "@qianxian/contracts/vocabulary";
import { isOpen, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { noFacts } from "./domain/facts.ts";
import { vacanciesHttp } from "./http.ts";
import {
  actors,
  aLeader,
  anEmployer,
  aRow,
  aService,
  aStranger,
  aVacanciesApp,
  completeVacancy,
  countyStaff,
  employerId,
  otherEmployerId,
  referralId,
  strangeStaff,
  townStaff,
  vacancyId,
} from "./testing/index.ts";

const secret = "a secret of these tests, 32 letters and more";
const aServer = () => {
  const service = aVacanciesApp();
  const log = makeLogger({ service: "vacancies", level: "silent" });
  const http = vacanciesHttp({ app: service.app, secret, log, adapters: { store: "memory" } });
  const call = async (actor: Actor | null, method: Route["method"], path: string, body?: object, ifMatch = "*") => {
    const identity = actor ? { "x-qx-identity": await signIdentity(actor, "vacancies", secret) } : {};
    const sent = request(http)[method](path).set(identity as Record<string, string>);
    if (method === "patch") sent.set("If-Match", ifMatch);
    return body ? sent.send(body) : sent;
  };
  return { ...service, http, call };
};

const all: [string, Route][] = Object.entries({ ...vacanciesRoutes, ...vacanciesInternalRoutes });
/** Roles that a route lets in; every one of them, as the policy table says. */
const rolesIn = ({ action }: Pick<Route, "action">): Role[] => {
  const roles = rolesOf(action);
  if (roles === "anyone") return [...Role.options];
  return Role.options.filter((role) => roles.includes(role));
};
const addressOf = ({ path }: Route) =>
  path.replace(":vacancyId", vacancyId(99)).replace(":employerId", employerId).replace(":referralId", referralId(1));

const bodyFor = (name: string, { method }: Route): object | undefined =>
  name === "renewVacancy"
    ? { closesOn: "2026-08-31" }
    : { get: undefined, patch: { seats: 3 }, post: {}, put: { state: "reserved" }, delete: undefined }[method];

describe("every route", () => {
  it.each(all.filter(([, route]) => !isOpen(route)))("401 %s without an identity", async (_name, route) => {
    const { call, state } = aServer();
    const { status, body } = await call(null, route.method, addressOf(route));
    expect([status, body.code, state.events]).toEqual([401, "not-authenticated", []]);
  });

  const strangers = all.flatMap(([name, route]) =>
    Role.options.filter((role) => !rolesIn(route).includes(role)).map((role): [string, Role, Route] => [name, role, route]),
  );
  it.each(strangers)("403 %s for %s", async (_name, role, route) => {
    const { call, state } = aServer();
    const { status, body } = await call(actors[role], route.method, addressOf(route));
    expect([status, body.code, state.events]).toEqual([403, "not-allowed", []]);
  });

  const friends = all.flatMap(([name, route]) =>
    rolesIn(route).map((role): [string, Role, Route] => [name, role, route]),
  );
  it.each(friends)("%s lets %s in", async (_name, role, route) => {
    const { call } = aServer();
    const { status } = await call(actors[role], route.method, addressOf(route), route.method === "get" ? undefined : {});
    expect([200, 404, 422]).toContain(status);
  });

  it.each(all.filter(([, route]) => route.path.includes(":vacancyId")))("404 %s of no vacancy", async (name, route) => {
    const { call } = aServer();
    const role = route.action === "stack.call" ? "service" : "county-staff";
    const answer = await call(actors[role], route.method, addressOf(route), bodyFor(name, route));
    expect([name, answer.status, answer.body.code]).toEqual([name, 404, "vacancy-not-found"]);
  });
});

describe("what is another county's", () => {
  const aServerNextDoor = async () => {
    const server = aServer();
    const { id } = await server.app.publishVacancy(completeVacancy(), strangeStaff);
    const employer = await server.app.registerEmployer({ name: "示例鞋厂", base: "local" }, strangeStaff);
    return { ...server, id, employer };
  };
  const lettingIn = (name: keyof typeof vacanciesRoutes) =>
    rolesIn(vacanciesRoutes[name]).map((role): [Role, Route] => [role, vacanciesRoutes[name]]);

  const ofOne = (["readVacancy", "changeVacancy", "closeVacancy", "renewVacancy"] as const).flatMap((name) =>
    lettingIn(name).map(([role, route]): [string, Role, Route] => [name, role, route]),
  );
  it.each(ofOne)("404 %s for %s", async (name, role, route) => {
    const { call, id, state } = await aServerNextDoor();
    const before = state.events.length;
    const answer = await call(actors[role], route.method, route.path.replace(":vacancyId", id), bodyFor(name, route));
    expect([answer.status, answer.body.code, state.events.length]).toEqual([404, "vacancy-not-found", before]);
  });

  const inItsName = (["publishVacancy", "importPostings"] as const).flatMap((name) =>
    lettingIn(name).map(([role, route]): [string, Role, Route] => [name, role, route]),
  );
  it.each(inItsName)("404 %s in its employer's name for %s", async (name, role, route) => {
    const { call, employer, state } = await aServerNextDoor();
    const before = state.events.length;
    const body = name === "publishVacancy" ? completeVacancy() : { base: "local", postings: [aRow(1)] };
    const answer = await call(actors[role], route.method, route.path, { ...body, employerId: employer.id });
    expect([answer.status, answer.body.code, state.events.length]).toEqual([404, "employer-not-found", before]);
  });

  it.each([...lettingIn("listVacancies"), ...lettingIn("listEmployers")])("200 and nothing of it for %s", async (role, route) => {
    const { call, app } = await aServerNextDoor();
    const own = await app.publishVacancy(completeVacancy(), anEmployer);
    const { status, body } = await call(actors[role], route.method, route.path);
    const ids = (body.items as { id: string }[]).map(({ id }) => id);
    expect([status, ids]).toEqual([200, route === vacanciesRoutes.listVacancies ? [own.id] : [employerId, otherEmployerId]]);
  });
});

describe("the walk of a vacancy", () => {
  it("201 posted, 201 again for a retry, 200 read, changed, closed", async () => {
    const { call, state } = aServer();
    const posted = await call(anEmployer, "post", "/v1/vacancies", completeVacancy({ externalId: "A-1" }));
    expect([posted.status, posted.body.status]).toEqual([201, "live"]);
    const again = await call(anEmployer, "post", "/v1/vacancies", completeVacancy({ externalId: "A-1" }));
    expect([again.status, again.body]).toEqual([201, posted.body]);
    const path = `/v1/vacancies/${posted.body.id}`;
    expect((await call(aLeader, "get", path)).body).toEqual(posted.body);
    const changed = await call(anEmployer, "patch", path, { seats: 8 }, posted.get("etag"));
    expect([changed.body.seats.open, posted.get("etag"), changed.get("etag")]).toEqual([8, '"1"', '"2"']);
    expect((await call(anEmployer, "post", `${path}/close`)).body.status).toBe("closed");
    expect((await call(townStaff, "get", "/v1/vacancies?status=closed&limit=1")).body.items).toHaveLength(1);
    expect(state.events.filter(({ type }) => type !== AuditNoted.type)).toHaveLength(3);
  });

  it("200 for everybody while it is live, 404 before and after; renewed it is live again", async () => {
    const { call } = aServer();
    const draft = await call(anEmployer, "post", "/v1/vacancies", completeVacancy({ wage: null }));
    const open = await call(anEmployer, "post", "/v1/vacancies", completeVacancy());
    const shown = async () => (await call(null, "get", `/v1/public/vacancies/${open.body.id}`)).status;
    expect((await call(null, "get", `/v1/public/vacancies/${draft.body.id}`)).body.code).toBe("vacancy-not-found");
    expect(await shown()).toBe(200);
    const path = `/v1/vacancies/${open.body.id}`;
    await call(anEmployer, "post", `${path}/close`);
    expect(await shown()).toBe(404);
    const late = await call(anEmployer, "post", `${path}/renew`, { closesOn: "2020-01-01" });
    expect([late.status, late.body.errors[0].pointer]).toEqual([422, "/closesOn"]);
    const renewed = await call(countyStaff, "post", `${path}/renew`, { closesOn: "2026-08-31" });
    expect(renewed.body).toMatchObject({ status: "live", revision: 3, closesOn: "2026-08-31" });
    expect(await shown()).toBe(200);
  });

  it("200 a list narrowed and counted by what stands in the query, 422 for what it does not know", async () => {
    const { call } = aServer();
    await call(anEmployer, "post", "/v1/vacancies", completeVacancy({ lodging: true }));
    await call(anEmployer, "post", "/v1/vacancies", completeVacancy({ lodging: false, title: "电工" }));
    const list = (query: string) => call(townStaff, "get", `/v1/vacancies?${query}`);
    expect((await list("lodging=false&seatsOpenMax=5&sort=wage")).body).toMatchObject({ items: [{ title: "电工" }], total: 1 });
    const { body } = await call(townStaff, "get", "/v1/vacancies/counts?lodging=true");
    expect(body).toMatchObject({ live: 1, draft: 0, closed: 0, overdue: 0, fewSeats: 0, today: "2026-03-02" });
    for (const query of ["lodging=1", "sort=luck", "closesBy=soon", "seatsOpenMax=-1"]) {
      const pointer = `/${query.split("=")[0]}`;
      expect((await list(query)).body).toMatchObject({ status: 422, errors: [{ pointer }] });
    }
  });

  it("404 for another employer, whatever is asked", async () => {
    const { call } = aServer();
    const { body } = await call(anEmployer, "post", "/v1/vacancies", completeVacancy());
    const path = `/v1/vacancies/${body.id}`;
    const answers = [
      await call(aStranger, "get", path),
      await call(aStranger, "patch", path, { seats: 1 }),
      await call(aStranger, "post", `${path}/close`),
      await call(aStranger, "post", `${path}/renew`, { closesOn: "2026-08-31" }),
    ];
    expect(answers.map(({ status, body: problem }) => [status, problem.code])).toEqual(
      answers.map(() => [404, "vacancy-not-found"]),
    );
  });

  it("409, 412 and 422 say which", async () => {
    const { call } = aServer();
    const post = (change: object) => call(anEmployer, "post", "/v1/vacancies", { ...completeVacancy({ externalId: "A-1" }), ...change });
    const { body } = await post({});
    const path = `/v1/vacancies/${body.id}`;
    expect((await post({ seats: 9 })).body).toMatchObject({ status: 409, code: "external-id-taken" });
    expect((await post({ region: "999999" })).body).toMatchObject({ status: 422, errors: [{ pointer: "/region" }] });
    expect((await post({ head_count: 3 })).body).toMatchObject({ status: 422, errors: [{ pointer: "/head_count" }] });
    const stale = await call(anEmployer, "patch", path, { seats: 6 }, '"9"');
    expect(stale.body).toMatchObject({ status: 412, code: "changed-meanwhile" });
    const wording = await call(anEmployer, "patch", path, { wordingCleared: true });
    expect(wording.body).toMatchObject({ status: 403, code: "not-allowed" });
    await call(anEmployer, "post", `${path}/close`);
    const closed = await call(countyStaff, "patch", path, { seats: 6 });
    expect(closed.body).toMatchObject({ status: 409, code: "vacancy-closed" });
  });
});

describe("staff and services", () => {
  it("200 an import, 404 one for an employer nobody knows", async () => {
    const { call } = aServer();
    const input = { base: "changzhou", employerId, postings: [aRow(1)] };
    const done = await call(countyStaff, "post", "/v1/intake/postings", input);
    expect([done.status, done.body.results[0].outcome]).toEqual([200, "live"]);
    const unknown = await call(countyStaff, "post", "/v1/intake/postings", { ...input, employerId: vacancyId(7) });
    expect([unknown.status, unknown.body.code]).toEqual([404, "employer-not-found"]);
  });

  it("201 an employer, 200 the register", async () => {
    const { call } = aServer();
    const { status, body } = await call(countyStaff, "post", "/v1/employers", { name: "示例农场", base: "local" });
    expect(status).toBe(201);
    expect((await call(townStaff, "get", "/v1/employers?base=local")).body.items).toEqual([body]);
  });

  it("200 loaded, its card, a claim; 409 when no seat is open", async () => {
    const { call } = aServer();
    const { externalId: _e, employerId: _i, ...facts } = completeVacancy({ seats: 1 });
    const vacancy = { ...noFacts, ...facts, id: vacancyId(1), employerId };
    const loaded = await call(aService, "post", "/internal/vacancies/load", { employers: [], vacancies: [vacancy] });
    expect(loaded.body).toEqual({ employers: 0, vacancies: 1 });
    const card = await call(aService, "get", `/internal/vacancies/${vacancyId(1)}`);
    expect(card.body).toMatchObject({ seatsOpen: 1, employerName: "示例制衣厂" });
    const claim = (n: number) =>
      call(aService, "put", `/internal/vacancies/${vacancyId(1)}/seat-claims/${referralId(n)}`, { state: "reserved" });
    expect((await claim(1)).body.seats.open).toBe(0);
    expect((await claim(1)).status).toBe(200);
    expect((await claim(2)).body).toMatchObject({ status: 409, code: "no-seat-open" });
  });
});
