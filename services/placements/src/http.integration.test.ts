/**
 * Guarantees, for every route of this service
 * 1. Without a signed identity it answers 401, before looking at the input.
 * 2. For every role it answers what the policy table says: 200 to whom it is open, 403 to a role that may not call,
 *    404 to whoever stands elsewhere in the tree. A key that is limited to other actions gets 403.
 * 3. A refusal without a reason is 422 and points at the field.
 */
import { describe, expect, it } from "@jest/globals";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import { scopesOfSubject, subjectOfPerson } from "@qianxian/kernel";
import { anEvent, anId } from "@qianxian/testing";
import request from "supertest";
import { placementsHttp } from "./http.ts";
import {
  aCard,
  aPlacementsApp,
  aReply,
  asAuditor,
  asCounty,
  asCountyAdmin,
  asEmployer,
  asLeader,
  asLiaison,
  asOperator,
  asOtherCounty,
  asOtherEmployer,
  asService,
  asStation,
  asTown,
  asVillage,
  employerId,
  town,
  vacancyId,
  village,
  workerId,
} from "./testing/index.ts";

const secret = "a-secret-of-at-least-thirty-two-characters";

/** The worker is at home in a village, and away with a station and an employer. */
const [station, workplace] = [anId(1, "57"), anId(3, "a")];
const away = scopesOfSubject(subjectOfPerson({ village, stations: [station], workplaceId: workplace }));

const serve = async () => {
  const { app, reactions, state } = aPlacementsApp();
  await reactions["open-referral"].react(anEvent(ReplyReceived, aReply()));
  await reactions["follow-workers"].react(anEvent(WorkersChanged, { workers: [aCard({ scopes: away })] }));
  const log = makeLogger({ service: "placements", level: "silent" });
  const http = placementsHttp({ app, secret, log, adapters: { store: "memory" } });
  return { http, referralId: [...state.referrals.keys()][0]! };
};

const ask = async (
  route: { method: string; path: string },
  actor: Actor | null,
  body: object | undefined = undefined,
) => {
  const { http, referralId } = await serve();
  const path = route.path.replace(":referralId", referralId);
  const asked = route.method === "get" ? request(http).get(path) : request(http).post(path).send(body);
  return actor ? asked.set(identityHeader, await signIdentity(actor, "placements", secret)) : asked;
};

const bodies = {
  refuseReferral: { reason: "other" },
  readReferralContact: { reason: "约面试" },
  createReferral: { workerId, vacancyId, workerSaidYes: true },
} as Partial<Record<keyof typeof placementsRoutes, object>>;

/** Whoever the worker of the referral belongs to, one of each role. */
const insiders = [
  asCountyAdmin, asCounty, asAuditor, asTown(town), asVillage(village), asStation(station), asLiaison(workplace), asEmployer,
];
/** Others of the same roles, elsewhere in the tree. */
const strangers = [
  { ...asCountyAdmin, county: "522731" } as Actor,
  asOtherCounty,
  { ...asAuditor, county: "522731" } as Actor,
  asTown("522732101"),
  asVillage(`${town}282`),
  asStation(anId(2, "57")),
  asLiaison(employerId),
  asOtherEmployer,
];
type Named = Actor["role"];
const readers: Named[] = insiders.map(({ role }) => role);
const callers: Named[] = ["county-admin", "county-staff", "town-staff"];
const deciders: Named[] = ["county-admin", "county-staff", "employer"];
/** Operation, roles it is open to, and what strangers of these roles get. */
const matrix: [keyof typeof placementsRoutes, Named[], number][] = [
  ["listReferrals", readers, 200],
  ["readReferral", readers, 404],
  ["createReferral", callers, 404],
  ["withdrawReferral", callers, 404],
  ["acceptReferral", deciders, 404],
  ["refuseReferral", deciders, 404],
  ["readReferralContact", ["employer"], 404],
];

const routes = Object.entries(placementsRoutes);
const single = routes.filter(([, { path }]) => path.includes(":referralId"));

describe("placements over HTTP", () => {
  it.each(routes)("%s: 401 without an identity", async (_name, route) => {
    const answer = await ask(route, null, { nonsense: true });
    expect(answer.status).toBe(401);
    expect(answer.body.code).toBe("not-authenticated");
  });

  it.each(routes)("%s: 403 for a leader, the operator and other services", async (_name, route) => {
    for (const actor of [asLeader, asOperator, asService]) expect((await ask(route, actor)).status).toBe(403);
  });

  it.each(matrix)("%s: answers every role as the policy table says", async (name, allowed, refused) => {
    const route = placementsRoutes[name];
    const statusOf = async (actor: Actor) => (await ask(route, actor, bodies[name])).status;
    for (const actor of Object.values(insiders)) {
      const expected = allowed.includes(actor.role) ? route.status : 403;
      expect([actor.role, await statusOf(actor)]).toEqual([actor.role, expected]);
    }
    for (const actor of strangers) {
      const expected = allowed.includes(actor.role) ? refused : 403;
      expect([actor.role, await statusOf(actor)]).toEqual([actor.role, expected]);
    }
  });

  it("listReferrals: nothing for strangers", async () => {
    for (const actor of strangers)
      expect((await ask(placementsRoutes.listReferrals, actor)).body).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it.each(single)("%s: 404 for another employer, or 403 where no employer may call", async (name, route) => {
    const answer = await ask(route, asOtherEmployer, bodies[name as keyof typeof bodies]);
    if (name === "withdrawReferral") return expect(answer.status).toBe(403);
    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe("referral-not-found");
  });

  it("readReferralContact: 403 with a key that is limited to other actions", async () => {
    const keyed = Actor.parse({ ...asEmployer, only: ["referral.read", "referral.decide"] });
    expect((await ask(placementsRoutes.readReferralContact, keyed, bodies.readReferralContact)).status).toBe(403);
    expect((await ask(placementsRoutes.readReferral, keyed)).status).toBe(200);
  });

  it("refuseReferral: 422 without a reason, and says where", async () => {
    const answer = await ask(placementsRoutes.refuseReferral, asEmployer, {});
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: "/reason" })]);
  });

  it("createReferral: 422 unless staff say that the worker said yes, and says where", async () => {
    for (const workerSaidYes of [undefined, false]) {
      const answer = await ask(placementsRoutes.createReferral, asCounty, { workerId, vacancyId, workerSaidYes });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, "/workerSaidYes"]);
    }
  });

  it("listReferrals: several states in one parameter; an unknown one is 422", async () => {
    const list = (query: string) => ask({ method: "get", path: `/v1/referrals?${query}` }, asCounty);
    expect((await list("status=referred,accepted&sort=oldest")).body).toMatchObject({ total: 1, items: [{ status: "referred" }] });
    expect((await list("status=started")).body).toMatchObject({ total: 0, items: [] });
    expect((await list("status=referred,gone")).status).toBe(422);
  });

  it("readReferralContact: 422 without a reason, or with a number in it", async () => {
    for (const body of [{}, { reason: "打 15400000001" }]) {
      const answer = await ask(placementsRoutes.readReferralContact, asEmployer, body);
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, "/reason"]);
      expect(answer.text).not.toContain("1540000");
    }
  });

  it("readReferralContact: 200, name and phone", async () => {
    const answer = await ask(placementsRoutes.readReferralContact, asEmployer, bodies.readReferralContact);
    expect([answer.status, answer.body]).toEqual([200, { name: "韦试验", phone: "15400000001" }]);
  });

  it("startReferral: 409 before the acceptance, for the deciders only", async () => {
    for (const actor of [asCountyAdmin, asCounty, asEmployer])
      expect((await ask(placementsRoutes.startReferral, actor, {})).body.code).toBe("referral-not-accepted");
    for (const actor of [asAuditor, asTown(town), asVillage(village), asStation(station), asLiaison(workplace)])
      expect((await ask(placementsRoutes.startReferral, actor, {})).status).toBe(403);
    for (const actor of [asOtherCounty, asOtherEmployer])
      expect((await ask(placementsRoutes.startReferral, actor, {})).status).toBe(404);
  });

  it("acceptReferral: 200 and the referral", async () => {
    const answer = await ask(placementsRoutes.acceptReferral, asEmployer);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ status: "accepted", maskedName: "韦*" });
  });
});
