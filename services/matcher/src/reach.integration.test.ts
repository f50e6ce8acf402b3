/**
 * Guarantees
 * 1. For every role, each route shows exactly the people, crews and vacancies of the own place, and 404 for the others:
 *    a village whoever is at home there, a station or a liaison whoever is with them, a leader the own crew.
 * 2. A role that an action is not granted to is 403, whatever the thing.
 * 3. Candidates, and how many they are, are counted among those the caller reaches; a town asked for shows no others.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { rolesOf } from "@qianxian/contracts/access";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { type Actor, Role } from "@qianxian/contracts/vocabulary";
import { identityHeader, signIdentity } from "@qianxian/http";
import { scopesOfSubject, subjectOfPerson } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import request from "supertest";
import { matcherHttp } from "./http.ts";
import {
  aCrew,
  actors,
  aMatcherApp,
  aVacancy,
  aWorker,
  crewId,
  employerId,
  nextDoor,
  otherTown,
  stationId,
  townNextDoor,
  vacancyId,
  village,
  workerId,
} from "./testing/index.ts";

const secret = "a secret of the tests, 32 characters and more";
const log = makeLogger({ service: "matcher", level: "silent" });
const matcher = aMatcherApp();
const server = matcherHttp({ app: matcher.app, secret, log, adapters: { store: "memory" } });
const away = { village, stations: [stationId(1), stationId(9)], workplaceId: employerId(1) };

/** 1 at home in the first village, 2 of it but away, 3 of another town in the leader's crew, 4 of another county. */
const everybody = [1, 2, 3, 4];
beforeAll(() =>
  matcher.learn({
    vacancies: [aVacancy(1), aVacancy(2, { county: nextDoor }), aVacancy(3, { status: "draft" })],
    workers: [
      aWorker(1),
      aWorker(2, { scopes: scopesOfSubject(subjectOfPerson(away)) }),
      aWorker(3, { town: otherTown, crewId: crewId(1) }),
      aWorker(4, { town: townNextDoor }),
    ],
    crews: [aCrew(1, { town: otherTown, memberIds: [workerId(3)] }), aCrew(2, { memberIds: [workerId(1), workerId(3)] })],
  }),
);

const get = async (path: string, actor: Actor) =>
  request(server).get(path).set(identityHeader, await signIdentity(actor, "matcher", secret));
const stationAbove = { ...actors["station-staff"], station: stationId(9) } as Actor;
const stationBelow = { ...actors["station-staff"], station: stationId(2), stationsAbove: [stationId(1)] } as Actor;
const otherVillage = { ...actors["village-staff"], village: `${otherTown}201` } as Actor;
const otherLiaison = { ...actors.liaison, employerId: employerId(2) } as Actor;
const otherLeader = { ...actors.leader, crewId: crewId(2) } as Actor;
const strangers: Record<string, Actor> = { stationAbove, stationBelow, otherVillage, otherLiaison, otherLeader };
const of = (who: string): Actor => strangers[who] ?? actors[who as Role];

/** Who is asked for: the people whose matches they see, and the crews. */
const seen: [string, number[], number[]][] = [
  ["county-admin", [1, 2, 3], [1, 2]],
  ["county-staff", [1, 2, 3], [1, 2]],
  ["auditor", [1, 2, 3], [1, 2]],
  ["town-staff", [1, 2], [2]],
  ["village-staff", [1, 2], []],
  ["otherVillage", [3], []],
  ["station-staff", [2], []],
  ["stationAbove", [2], []],
  ["stationBelow", [], []],
  ["liaison", [2], []],
  ["otherLiaison", [], []],
  ["leader", [3], [1]],
  ["otherLeader", [], [2]],
  ["employer", [], []],
  ["operator", [], []],
  ["service", [], []],
];
const isLetIn = (action: keyof typeof matcherRoutes, actor: Actor): boolean =>
  rolesOf(matcherRoutes[action].action).includes(actor.role as Role);

describe("reach", () => {
  it("is asked for every role", () => {
    expect(new Set(seen.map(([who]) => of(who).role))).toEqual(new Set(Role.options));
  });

  it.each(seen)("%s sees the matches of the own people", async (who, people) => {
    for (const n of everybody) {
      const expected = !isLetIn("matchesForWorker", of(who)) ? 403 : people.includes(n) ? 200 : 404;
      const { status } = await get(`/v1/workers/${workerId(n)}/matches`, of(who));
      const why = await get(`/v1/workers/${workerId(n)}/vacancies/${vacancyId(1)}/why`, of(who));
      expect([n, status, why.status]).toEqual([n, expected, expected]);
    }
  });

  it.each(seen)("%s is told why of no vacancy next door, and a leader of no draft", async (who, people) => {
    for (const n of people) {
      const path = (vacancy: number) => `/v1/workers/${workerId(n)}/vacancies/${vacancyId(vacancy)}/why`;
      const [beyond, draft] = [await get(path(2), of(who)), await get(path(3), of(who))];
      expect([beyond.status, beyond.body.code]).toEqual([404, "vacancy-not-found"]);
      expect(draft.status).toBe(of(who).role === "leader" ? 404 : 200);
    }
  });

  it.each(seen)("%s sees candidates among the own people, and counts them only", async (who, people) => {
    const [here, beyond] = [1, 2].map((n) => `/v1/vacancies/${vacancyId(n)}/candidates`) as [string, string];
    const answer = await get(here, of(who));
    if (!isLetIn("candidatesForVacancy", of(who))) return expect([answer.status, (await get(beyond, of(who))).status]).toEqual([403, 403]);
    const ids = (answer.body.items as { workerId: string }[]).map((item) => item.workerId).toSorted();
    expect([answer.status, ids, answer.body.eligible]).toEqual([200, people.map(workerId), people.length]);
    const { body } = await get(`${here}?town=${otherTown}`, of(who));
    expect(body.eligible).toBe(people.filter((n) => n === 3).length);
    const other = await get(beyond, of(who));
    expect([other.status, other.body.code]).toEqual([404, "vacancy-not-found"]);
  });

  it.each(seen)("%s sees the own crews, by id only the own people", async (who, people, crews) => {
    for (const n of [1, 2]) {
      const answer = await get(`/v1/crews/${crewId(n)}/matches`, of(who));
      const expected = !isLetIn("matchesForCrew", of(who)) ? 403 : crews.includes(n) ? 200 : 404;
      expect([n, answer.status]).toEqual([n, expected]);
      if (answer.status !== 200) continue;
      const members = (n === 1 ? [3] : [1, 3]).filter((member) => people.includes(member));
      expect((answer.body.members as { workerId: string }[]).map((member) => member.workerId)).toEqual(members.map(workerId));
    }
  });
});
