/**
 * Guarantees
 * 1. An invited person sets the password by POST alone; fetching the page takes no code, not even from its address.
 * 2. What is wrong is said in words; a password is never repeated, and a code only while it is good.
 * 3. A link to a crew shows what it invites to without a word about a person, reads when fetched, and answers by POST.
 * 4. Neither code nor token stands in a log line or is told to another site; tries are counted by address.
 */
import { PassThrough } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { identityRoutes } from "@qianxian/contracts/identity";
import { membershipRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import request from "supertest";
import { aGateway, type Answers, memoryLimits, refusing } from "./testing/a-gateway.ts";

const code = "invitation-code-of-43-letters-0000000000000";
const form = { invitation: ` ${code} `, password: "a-better-password", again: "a-better-password" };
const link = "a".repeat(43);
const view = { town: "522732001", townName: "三合街道", members: 7, status: "open", expiresAt: "2026-03-09T17:00:00.000Z" };
const answers = new Map<Route, () => unknown>([
  [identityRoutes.acceptInvitation, () => ({ login: "wei" })],
  [membershipRoutes.readCrewInvitation, () => view],
  [membershipRoutes.answerCrewInvitation, () => ({ ...view, status: "joined" })],
]);
const accept = (given: object = form, with_: Answers = answers) => {
  const { http, asked } = aGateway(with_);
  return { asked, sent: request(http).post("/invitation").type("form").send(given) };
};
const invalid = (pointer: string, fieldCode: string, zh: string) => new AppError("invalid-input", {}, { fields: [{ pointer, code: fieldCode, zh, en: zh }] });

describe("an invitation to an account", () => {
  it("sets the password and leads to log in under the name", async () => {
    const { asked, sent } = accept();
    const answer = await sent;
    expect(asked).toMatchObject([{ route: identityRoutes.acceptInvitation, input: { token: code, password: form.password }, actor: { role: "anyone" } }]);
    expect([answer.status, answer.get("set-cookie")]).toEqual([200, undefined]);
    expect(answer.text).toMatch(/密码设好了.*action="\/login".*value="wei"/s);
    expect(answer.text).not.toMatch(/invitation-code|a-better-password/);
  });

  it("is taken from no address, and by no GET", async () => {
    const { http, asked } = aGateway(answers);
    const page = await request(http).get("/invitation").query({ invitation: code, token: code });
    expect([page.status, page.text.includes(code), asked]).toEqual([200, false, []]);
    expect((await request(http).get(`/invitation/${code}`)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it("is not taken while the two passwords differ", async () => {
    const { asked, sent } = accept({ ...form, again: "another-password" });
    const answer = await sent;
    expect([answer.status, answer.text, asked]).toEqual([422, expect.stringContaining("两次填的新密码不一样"), []]);
  });

  it.each([
    ["used or expired", new AppError("invitation-invalid"), 409, "请找管理员重新邀请", false],
    ["no code at all", invalid("/token", "too_small", "x"), 422, "邀请码不对", false],
    ["of a password too common", invalid("/password", "too_common", "这个密码太常见"), 422, "这个密码太常见", true],
    ["of a password too short", invalid("/password", "too_small", "x"), 422, "10 到 200 个字符", true],
  ])("that is %s is refused in words", async (_what, error, status, words, keepsCode) => {
    const answer = await accept(form, refusing(identityRoutes.acceptInvitation, error)).sent;
    expect([answer.status, answer.text, answer.text.includes(code)]).toEqual([status, expect.stringContaining(words), keepsCode]);
    expect(answer.text).not.toContain(form.password);
  });

  it("is not taken from another site", async () => {
    const { asked, sent } = accept();
    expect([(await sent.set("origin", "https://elsewhere.example")).status, asked]).toEqual([403, []]);
  });

  it("is tried no more often from one address than a log-in", async () => {
    const { http } = aGateway(refusing(identityRoutes.acceptInvitation, new AppError("invitation-invalid")), { limits: memoryLimits({ "log-in": 2 }) });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await request(http).post("/invitation").type("form").send(form)).status);
    expect(statuses).toEqual([409, 409, 429]);
  });
});

describe("an invitation to a crew", () => {
  const answer = (given: object, with_: Answers = answers) => {
    const { http, asked } = aGateway(with_);
    return { asked, sent: request(http).post(`/c/${link}`).set("origin", "null").type("form").send(given) };
  };

  it("only reads when it is fetched, however often, and says where the crew is from", async () => {
    const { http, asked } = aGateway(answers);
    for (let n = 0; n < 3; n += 1) await request(http).get(`/c/${link}`);
    const page = await request(http).get(`/c/${link}`);
    expect(new Set(asked.map(({ route }) => route))).toEqual(new Set([membershipRoutes.readCrewInvitation]));
    expect(page.text).toMatch(/三合街道的班组.*7 人.*3月10日/s);
    expect([page.get("referrer-policy"), page.get("x-robots-tag"), page.get("cache-control")]).toEqual(["no-referrer", "noindex", "no-store"]);
    expect(page.text).not.toMatch(/href="\/(desk|crew)?"/);
  });

  it.each(["join", "refuse"])("takes %s by POST", async (word) => {
    const { asked, sent } = answer({ answer: word });
    const { status, headers } = await sent;
    expect([status, headers["location"]]).toEqual([303, `/c/${link}`]);
    expect(asked).toMatchObject([{ route: membershipRoutes.answerCrewInvitation, input: { token: link, answer: word }, actor: { role: "anyone" } }]);
  });

  it.each([{}, { answer: "maybe" }, { answer: ["join", "join"] }])("takes %p for no answer", async (given) => {
    const { asked, sent } = answer(given);
    expect([(await sent).status, asked]).toEqual([303, []]);
  });

  it("is not answered from another site", async () => {
    const { http, asked } = aGateway(answers);
    const sent = await request(http).post(`/c/${link}`).set("origin", "https://elsewhere.example").type("form").send({ answer: "join" });
    expect([sent.status, asked]).toEqual([403, []]);
  });

  it.each([
    ["link-expired", 409],
    ["invitation-answered", 409],
    ["in-another-crew", 409],
    ["link-invalid", 404],
  ] as const)("says %s in words, with the company's number", async (errorCode, status) => {
    const { status: given, text } = await answer({ answer: "join" }, refusing(membershipRoutes.answerCrewInvitation, new AppError(errorCode))).sent;
    expect([given, text]).toEqual([status, expect.stringContaining("0854-0000000")]);
  });

  it.each([
    ["joined", "愿意加入"],
    ["refused", "不加入"],
    ["lapsed", "已经过期"],
  ])("that is %s offers no answer", async (status, words) => {
    const { http } = aGateway(new Map<Route, () => unknown>([[membershipRoutes.readCrewInvitation, () => ({ ...view, status })]]));
    const { text } = await request(http).get(`/c/${link}`);
    expect([text.includes(words), text.includes("<form")]).toEqual([true, false]);
  });
});

describe("the log", () => {
  it("holds neither code nor token nor password", async () => {
    const lines = new PassThrough();
    const read: string[] = [];
    lines.on("data", (chunk: Buffer) => read.push(chunk.toString()));
    const { http } = aGateway(answers, { log: makeLogger({ service: "gateway", level: "trace", destination: lines }) });
    await request(http).post("/invitation").type("form").send(form);
    await request(http).get("/invitation").query({ token: code });
    await request(http).get(`/c/${link}`);
    await request(http).post(`/c/${link}`).set("origin", "null").type("form").send({ answer: "join" });
    expect(read.join("")).toContain("/c/:token");
    for (const said of [code, link, form.password]) expect(read.join("")).not.toContain(said);
  });
});
