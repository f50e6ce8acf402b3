/**
 * Guarantees
 * 1. Every route answers over HTTP what its contract promises.
 * 2. Every route refuses a call without identity (401), a forged one (401), and a role the policy table does not
 *    name (403), for every role; the worker's two routes need no identity, the log-in codes are for services only.
 * 3. What is out of reach or unknown is 404, wrong input is 422 with a pointer, a conflict is 409.
 * 4. Neither refusals nor log lines hold a token or a phone number.
 */
import { describe, expect, it } from "@jest/globals";
import { type Campaign, outreachInternalRoutes, outreachRoutes } from "@qianxian/contracts/outreach";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, requestOf, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import request from "supertest";
import { outreachHttp } from "./http.ts";
import {
  aLeader,
  aLiaison,
  anEmployer,
  anOperator,
  anOutreachApp,
  aSentCampaign,
  aService,
  auditor,
  aVacancyBrief,
  campaignId,
  countyAdmin,
  countyStaff,
  crewId,
  foreignStaff,
  messageId,
  otherTown,
  runJobs,
  secondTown,
  stationStaff,
  tokenIn,
  townStaff,
  vacancyId,
  villageStaff,
  workerId,
} from "./testing/index.ts";

const secret = "a secret of tests, at least 32 characters";
const routes = { ...outreachRoutes, ...outreachInternalRoutes };
type Name = keyof typeof routes;

const aServer = async () => {
  const lines: string[] = [];
  const log = makeLogger({ service: "outreach", destination: { write: (line) => lines.push(line) } });
  const service = anOutreachApp();
  const { id } = (await aSentCampaign(service)) as Campaign;
  await runJobs(service);
  const token = tokenIn(service.channel);
  const http = outreachHttp({ app: service.app, secret, log, adapters: { store: "memory" } });
  const send = (name: Name, input: object, identity?: string) => {
    const { path, body } = requestOf(routes[name], input as Record<string, unknown>);
    const sent = request(http)[routes[name].method](path);
    if (identity) sent.set(identityHeader, identity);
    return body === null ? sent : sent.type("json").send(body);
  };
  const call = async (name: Name, input: object, actor?: Actor) =>
    send(name, input, actor && (await signIdentity(actor, "outreach", secret)));
  return { ...service, lines, http, send, call, id, token };
};

const order = { vacancyIds: [vacancyId(1)] };
const planners = [countyAdmin, countyStaff];
const readers = [...planners, auditor];
/** Roles that no campaign and no message is open to. */
const outsiders = [villageStaff, stationStaff, aLiaison, anEmployer, aLeader, anOperator, aService];
const why = { as: "sent", reason: "打电话问过本人" };
/** Routes for staff, with an input that would do, and those of the county who may. */
const staffCalls: readonly [Name, (id: string) => object, number, readonly Actor[]][] = [
  ["planCampaign", () => order, 201, planners],
  ["listCampaigns", () => ({ limit: 5 }), 200, readers],
  ["readCampaign", (id) => ({ campaignId: id }), 200, readers],
  ["sendCampaign", (id) => ({ campaignId: id }), 202, planners],
  ["listMessages", (id) => ({ campaignId: id, limit: 2 }), 200, readers],
  ["listAllMessages", () => ({ status: "failed,unknown", sort: "oldest" }), 200, readers],
  ["listReplies", () => ({ answer: "interested", handled: "false" }), 200, readers],
  ["sampleMessages", (id) => ({ campaignId: id }), 200, readers],
  ["undoCampaign", (id) => ({ campaignId: id }), 409, planners],
  ["pauseCampaign", (id) => ({ campaignId: id }), 409, planners],
  ["resumeCampaign", (id) => ({ campaignId: id }), 200, planners],
  ["leaveOut", (id) => ({ campaignId: id, workerIds: [workerId(1)] }), 409, planners],
  ["retryMessage", () => ({ messageId: messageId(9) }), 404, planners],
  ["settleMessage", () => ({ messageId: messageId(9), ...why }), 404, planners],
  ["handleReply", () => ({ messageId: messageId(9), handled: true }), 404, planners],
];

describe("routes for staff", () => {
  it.each(staffCalls)("%s answers staff, refuses everybody else", async (name, input, status, allowed) => {
    const { call, send, id } = await aServer();

    for (const actor of allowed) expect((await call(name, input(id), actor)).status).toBe(status);
    for (const actor of [...readers.filter((one) => !allowed.includes(one)), ...outsiders]) {
      const refused = await call(name, input(id), actor);
      expect([refused.status, refused.body.code]).toEqual([403, "not-allowed"]);
    }
    const nobody = await call(name, input(id));
    expect([nobody.status, nobody.body.code]).toEqual([401, "not-authenticated"]);
    const forged = await signIdentity(countyStaff, "outreach", "x".repeat(40));
    expect((await send(name, input(id), forged)).status).toBe(401);
    const misdirected = await signIdentity(countyStaff, "profiles", secret);
    expect((await send(name, input(id), misdirected)).status).toBe(401);
  });

  it("takes what a crew answered from its leader and staff, and from nobody else", async () => {
    const { call } = await aServer();
    const asked = { crewId: crewId(1), vacancyId: vacancyId(1) };
    const answers = [{ workerId: workerId(3), answer: "call-me" }];

    for (const actor of [aLeader, townStaff, ...planners]) {
      expect((await call("recordCrewAnswers", { ...asked, answers }, actor)).status).toBe(200);
      expect((await call("listCrewAnswers", asked, actor)).body.items).toHaveLength(1);
    }
    for (const actor of [auditor, ...outsiders.filter((one) => one !== aLeader)]) {
      expect((await call("recordCrewAnswers", { ...asked, answers }, actor)).status).toBe(403);
      expect((await call("listCrewAnswers", asked, actor)).status).toBe(403);
    }
    expect((await call("recordCrewAnswers", { ...asked, answers }, foreignStaff)).body.code).toBe("crew-not-found");
    expect((await call("recordCrewAnswers", { ...asked, answers: [] }, aLeader)).status).toBe(422);
  });

  it.each(["readCampaign", "sendCampaign", "listMessages", "undoCampaign", "pauseCampaign", "resumeCampaign", "sampleMessages"] as const)(
    "404 %s of somebody else's campaign, or of none",
    async (name) => {
      const { call, id } = await aServer();
      const towns = name === "listMessages" ? [] : ([[id, townStaff], [id, otherTown]] as const);

      for (const [campaign, actor] of [
        ...towns,
        [id, foreignStaff],
        [id, { ...countyAdmin, county: "522731" } as Actor],
        [campaignId(99), countyStaff],
      ] as const) {
        const answer = await call(name, { campaignId: campaign }, actor);
        expect([answer.status, answer.body.code]).toEqual([404, "campaign-not-found"]);
      }
    },
  );

  it("403 planning for another town, 404 an unknown vacancy, 409 a draft", async () => {
    const { call, pairs } = await aServer();
    pairs.vacancies.set(vacancyId(2), aVacancyBrief({ id: vacancyId(2), status: "draft" }));
    const elsewhere = await call("planCampaign", { ...order, within: { town: secondTown } }, townStaff);
    const unknown = await call("planCampaign", { vacancyIds: [vacancyId(9)] }, countyStaff);
    const draft = await call("planCampaign", { vacancyIds: [vacancyId(2)] }, countyStaff);

    expect([elsewhere.status, elsewhere.body.code]).toEqual([403, "not-allowed"]);
    expect([unknown.status, unknown.body.code]).toEqual([404, "vacancy-not-found"]);
    expect([draft.status, draft.body.code, draft.body.errors[0].pointer]).toEqual([
      409,
      "vacancy-not-live",
      "/vacancyIds/0",
    ]);
  });

  it.each([
    ["planCampaign", { vacancyIds: [] }, "/vacancyIds"],
    ["planCampaign", { ...order, sendNow: true }, "/sendNow"],
    ["listCampaigns", { cursor: "no" }, "/cursor"],
    ["listReplies", { answer: "maybe" }, "/answer"],
    ["readCampaign", { campaignId: "7" }, "/campaignId"],
    ["listMessages", { campaignId: campaignId(1), limit: 501 }, "/limit"],
  ] as const)("422 %s with %j", async (name, input, pointer) => {
    const { call } = await aServer();

    const { status, body } = await call(name, input, countyStaff);
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, "invalid-input", pointer]);
  });
});

describe("the route for services", () => {
  const code = { workerId: workerId(1), code: "K7MP4Z" };

  it("sends a log-in code for another service, and for nobody else", async () => {
    const { call, channel } = await aServer();

    expect((await call("sendCode", code, aService)).body).toEqual({ sent: true });
    expect(channel.codes).toHaveLength(1);
    for (const actor of [...readers, ...outsiders.filter((one) => one !== aService), townStaff])
      expect((await call("sendCode", code, actor)).status).toBe(403);
    expect((await call("sendCode", code)).status).toBe(401);
    expect((await call("sendCode", { ...code, code: "x" }, aService)).status).toBe(422);
    expect(channel.codes).toHaveLength(1);
  });

  it("leaves no code in the log", async () => {
    const { call, lines } = await aServer();
    await call("sendCode", code, aService);
    await call("sendCode", { ...code, code: "48291x" }, aService);

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).not.toMatch(/48291/);
  });
});

describe("routes for workers", () => {
  it("200 the offer and 200 the answer, without identity", async () => {
    const { call, token } = await aServer();

    expect((await call("readOffer", { token })).body).toMatchObject({ answer: null });
    expect((await call("recordReply", { token, answer: "call-me" })).body).toMatchObject({ answer: "call-me" });
  });

  it("404 a link nobody signed, 409 an expired one, 422 an unknown answer", async () => {
    const { call, clock, token } = await aServer();
    const reply = { token, answer: "interested" };

    expect((await call("readOffer", { token: "A".repeat(48) })).body.code).toBe("link-invalid");
    expect((await call("recordReply", { ...reply, token: `${token}A` })).status).toBe(404);
    expect((await call("recordReply", { ...reply, answer: "maybe" })).status).toBe(422);
    clock.set("2026-03-10T02:00:00.000Z");
    expect((await call("readOffer", { token })).status).toBe(409);
    expect((await call("recordReply", reply)).body.code).toBe("link-expired");
  });

  it("405 a GET that would answer", async () => {
    const { http, token } = await aServer();

    expect((await request(http).get(`/v1/offers/${token}/reply?answer=interested`)).status).toBe(405);
  });
});

describe("the log", () => {
  it("holds neither token nor phone number, whatever is asked", async () => {
    const { call, lines, token } = await aServer();
    await call("readOffer", { token });
    await call("recordReply", { token, answer: "interested" });
    await call("recordReply", { token: `${token.slice(0, -1)}!`, answer: "interested" });

    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).not.toContain(token.slice(0, 20));
    expect(lines.join("")).not.toMatch(/199000000/);
  });
});
