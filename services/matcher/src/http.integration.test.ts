/**
 * Guarantees
 * 1. Every route answers by its contract to whom the policy table lets in.
 * 2. Every route refuses a caller without identity (401), each role its action is not granted to (403), and
 *    what the caller does not reach (404).
 * 3. Wrong input is refused with pointers to it (422).
 * 4. Until the index has caught up once every question and `/readyz` are 503; `/readyz` names the adapters.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { matcherInternalRoutes, matcherRoutes } from "@qianxian/contracts/matcher";
import { rolesOf } from "@qianxian/contracts/access";
import { type Actor, Role } from "@qianxian/contracts/vocabulary";
import { identityHeader, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import request from "supertest";
import { matcherHttp } from "./http.ts";
import {
  aCrew,
  actors,
  aMatcherApp,
  aVacancy,
  aWorker,
  countyStaff,
  crewId,
  leader,
  otherTown,
  outreach,
  strangeStaff,
  townStaff,
  vacancyId,
  workerId,
} from "./testing/index.ts";

const secret = "a secret of the tests, 32 characters and more";
const log = makeLogger({ service: "matcher", level: "silent" });
const matcher = aMatcherApp({ names: new Map([[aWorker(1).id, "王*"]]) });
let caughtUp = false;
const server = matcherHttp({
  app: matcher.app,
  secret,
  log,
  adapters: { store: "memory" },
  ready: { index: () => caughtUp },
});

type Ask = { method: "get" | "post"; path: string; body?: object };

const ask = async ({ method, path, body }: Ask, actor?: Actor, of = server) => {
  const call = request(of)[method](path);
  if (actor) call.set(identityHeader, await signIdentity(actor, "matcher", secret));
  return body ? call.send(body) : call;
};

const matches = (n: number): Ask => ({ method: "get", path: `/v1/workers/${workerId(n)}/matches` });
const candidates = (n: number): Ask => ({ method: "get", path: `/v1/vacancies/${vacancyId(n)}/candidates` });
const why = (worker: number, vacancy: number): Ask => ({
  method: "get",
  path: `/v1/workers/${workerId(worker)}/vacancies/${vacancyId(vacancy)}/why`,
});
const crew = (n: number): Ask => ({ method: "get", path: `/v1/crews/${crewId(n)}/matches` });
const counts = (...numbers: number[]): Ask => ({ method: "get", path: `/v1/candidate-counts?ids=${numbers.map(vacancyId).join()}` });
const pairs = (n: number, within: object = {}): Ask => ({
  method: "post",
  path: "/internal/matcher/pairs",
  body: { vacancyIds: [vacancyId(n)], within, perVacancy: 5 },
});

beforeAll(() =>
  matcher.learn({
    vacancies: [aVacancy(1), aVacancy(2, { status: "draft" })],
    workers: [aWorker(1, { crewId: crewId(1) }), aWorker(2, { town: otherTown, crewId: crewId(2) })],
    crews: [aCrew(1, { memberIds: [workerId(1)] }), aCrew(2, { town: otherTown })],
  }),
);

describe("answers", () => {
  it.each([
    ["matchesForWorker", matches(1), leader, matcherRoutes.matchesForWorker.output],
    ["candidatesForVacancy", candidates(1), townStaff, matcherRoutes.candidatesForVacancy.output],
    ["candidatesForVacancy of a draft", candidates(2), countyStaff, matcherRoutes.candidatesForVacancy.output],
    ["explainMatch", why(1, 1), countyStaff, matcherRoutes.explainMatch.output],
    ["matchesForCrew", crew(1), leader, matcherRoutes.matchesForCrew.output],
    ["pairsForCampaign", pairs(1), outreach, matcherInternalRoutes.pairsForCampaign.output],
  ])("200 %s", async (_name, asked, actor, output) => {
    const answer = await ask(asked, actor);
    expect(answer.status).toBe(200);
    expect(output.safeParse(answer.body).error).toBeUndefined();
    expect(answer.body.asOf).toEqual({ position: 6, date: "2026-03-02" });
  });
});

describe("refusals", () => {
  const routes = { ...matcherRoutes, ...matcherInternalRoutes };
  const everyRoute: [keyof typeof routes, Ask][] = [
    ["matchesForWorker", matches(1)],
    ["candidatesForVacancy", candidates(1)],
    ["countCandidates", counts(1)],
    ["explainMatch", why(1, 1)],
    ["matchesForCrew", crew(1)],
    ["pairsForCampaign", pairs(1)],
  ];
  const refused = everyRoute.flatMap(([name, asked]) =>
    Role.options
      .filter((role) => !rolesOf(routes[name].action).includes(role))
      .map((role): [string, Role, Ask] => [name, role, asked]),
  );

  it("is asked of every route", () => {
    expect(everyRoute.map(([name]) => name).toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  it.each(everyRoute)("401 %s without identity", async (_name, asked) => {
    const answer = await ask(asked);
    expect([answer.status, answer.body.code]).toEqual([401, "not-authenticated"]);
  });

  it.each(refused)("403 %s for %s", async (_name, role, asked) => {
    const answer = await ask(asked, actors[role]);
    expect([answer.status, answer.body.code]).toEqual([403, "not-allowed"]);
  });

  it.each<[string, Ask, Actor, string]>([
    ["a worker of another town", matches(2), townStaff, "worker-not-found"],
    ["a worker of another crew", matches(2), leader, "worker-not-found"],
    ["a worker of another county", matches(1), strangeStaff, "worker-not-found"],
    ["why, for a worker of another town", why(2, 1), townStaff, "worker-not-found"],
    ["why, for a worker of another crew", why(2, 1), leader, "worker-not-found"],
    ["why, for a draft, to a leader", why(1, 2), leader, "vacancy-not-found"],
    ["why, for an unknown vacancy", why(1, 9), countyStaff, "vacancy-not-found"],
    ["candidates of an unknown vacancy", candidates(9), countyStaff, "vacancy-not-found"],
    ["another crew", crew(2), leader, "crew-not-found"],
    ["a crew of another town", crew(2), townStaff, "crew-not-found"],
    ["pairs of an unknown vacancy", pairs(9), outreach, "vacancy-not-found"],
    ["pairs within an unknown crew", pairs(1, { crewId: crewId(9) }), outreach, "crew-not-found"],
  ])("404 %s", async (_what, asked, actor, code) => {
    const answer = await ask(asked, actor);
    expect([answer.status, answer.body.code]).toEqual([404, code]);
  });

  it("counts to each their own people, and leaves out a vacancy of another county", async () => {
    const answer = await ask(counts(2, 1, 9), townStaff);
    expect(matcherRoutes.countCandidates.output.safeParse(answer.body).error).toBeUndefined();
    expect(answer.body.items).toMatchObject([{ vacancyId: vacancyId(2), eligible: 1 }, { vacancyId: vacancyId(1), eligible: 1 }]);
    expect((await ask(counts(1), countyStaff)).body.items).toMatchObject([{ eligible: 2, asOf: { position: 6 } }]);
    expect((await ask(counts(1), strangeStaff)).body).toEqual({ items: [] });
  });

  it("shows town staff no candidate of another town", async () => {
    const answer = await ask(candidates(1), townStaff);
    expect(answer.body).toMatchObject({ eligible: 1, items: [{ workerId: workerId(1), maskedName: "王*" }] });
  });

  it.each<[string, Ask, Actor, string]>([
    ["an id that is none", { method: "get", path: "/v1/workers/7/matches" }, countyStaff, "/workerId"],
    ["a limit above 100", { ...matches(1), path: `${matches(1).path}?limit=101` }, countyStaff, "/limit"],
    ["an unknown field", { ...crew(1), path: `${crew(1).path}?colour=red` }, leader, "/colour"],
    ["no vacancy to count for", { method: "get", path: "/v1/candidate-counts?ids=" }, countyStaff, "/ids/0"],
    ["no vacancy at all", { ...pairs(1), body: { vacancyIds: [], within: {}, perVacancy: 1 } }, outreach, "/vacancyIds"],
  ])("422 %s", async (_what, asked, actor, pointer) => {
    const answer = await ask(asked, actor);
    expect([answer.status, answer.body.code]).toEqual([422, "invalid-input"]);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });
});

describe("before the index has caught up", () => {
  const behind = aMatcherApp({ behind: true });
  const early = matcherHttp({ app: behind.app, secret, log, adapters: { store: "memory" } });

  it.each([
    ["matchesForWorker", matches(1), countyStaff],
    ["candidatesForVacancy", candidates(1), countyStaff],
    ["countCandidates", counts(1), countyStaff],
    ["explainMatch", why(1, 1), countyStaff],
    ["matchesForCrew", crew(1), countyStaff],
    ["pairsForCampaign", pairs(1), outreach],
  ])("503 %s, not 404", async (_name, asked, actor) => {
    const answer = await ask(asked, actor, early);
    expect([answer.status, answer.body.code]).toEqual([503, "try-again-later"]);
  });
});

describe("/readyz", () => {
  it("503 until the index has caught up, then 200", async () => {
    const before = await request(server).get("/readyz");
    expect([before.status, before.body.checks]).toEqual([503, { index: false }]);
    caughtUp = true;
    const after = await request(server).get("/readyz");
    expect([after.status, after.body]).toMatchObject([200, { ok: true, adapters: { store: "memory" } }]);
  });
});
