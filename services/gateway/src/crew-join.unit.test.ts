/**
 * Guarantees
 * 1. A leader's link shows whose crew it is, however often it is fetched, and changes nothing; phone and code come by
 *    POST, in the body, and no other site can send them.
 * 2. Every number is answered with the same page; the right code with what has happened.
 * 3. What is wrong is said in words: the phone, the code, a shared phone's name; another crew and a void link lead to
 *    the village and the company.
 * 4. Neither phone nor code nor token stands in a log line or an address. Tries count as those to log in, by address.
 */
import { PassThrough } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { joinLinkRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { makeLogger } from "@qianxian/telemetry";
import request from "supertest";
import { aGateway, type Answers, memoryLimits, refusing } from "./testing/a-gateway.ts";

const token = "b".repeat(59);
const [phone, code] = ["15400000003", "K7MP4Z"];
const view = { town: "522732001", townName: "三合街道", leader: "莫*" };
const { readJoinLink, requestJoinCode, joinByCode } = joinLinkRoutes;
const answers = new Map<Route, () => unknown>([
  [readJoinLink, () => view],
  [requestJoinCode, () => ({})],
  [joinByCode, () => view],
]);
const refused = (route: Route, error: AppError): Answers => new Map([...answers, ...refusing(route, error)]);
const invalid = (pointer: string) => new AppError("invalid-input", {}, { fields: [{ pointer, code: "x", zh: "不对", en: "wrong" }] });

const post = (path: string, form: object, with_: Answers = answers) => {
  const { http, asked } = aGateway(with_);
  return { asked, sent: request(http).post(`/c/join/${token}${path}`).set("origin", "null").type("form").send(form) };
};

describe("a leader's link", () => {
  it("says whose crew it is, and only reads", async () => {
    const { http, asked } = aGateway(answers);
    for (let n = 0; n < 3; n += 1) await request(http).get(`/c/join/${token}`);
    const page = await request(http).get(`/c/join/${token}`);
    expect(new Set(asked.map(({ route }) => route))).toEqual(new Set([readJoinLink]));
    expect([page.status, page.text]).toEqual([200, expect.stringMatching(/莫\*.*三合街道的班组.*name="phone"/s)]);
    expect([page.get("referrer-policy"), page.get("x-robots-tag"), page.get("cache-control")]).toEqual(["no-referrer", "noindex", "no-store"]);
    expect(page.text).not.toContain("<script");
  });

  it("has a code sent, and asks for it with the phone in the body", async () => {
    const { asked, sent } = post("/code", { phone });
    const { status, text } = await sent;
    expect(asked).toMatchObject([{ route: requestJoinCode, input: { token, phone }, actor: { role: "anyone" } }]);
    expect([status, text]).toEqual([200, expect.stringMatching(/name="code"/)]);
    expect(text).not.toContain('name="name"');
  });

  it("takes the code as the person's yes", async () => {
    const { asked, sent } = post("", { phone, code });
    const { status, text } = await sent;
    expect(asked).toMatchObject([{ route: joinByCode, input: { token, phone, code }, actor: { role: "anyone" } }]);
    expect([status, text.includes("已经加入"), text.includes(phone), text.includes(code)]).toEqual([200, true, false, false]);
  });

  it("is not used from another site, and takes nothing from the address", async () => {
    const { http, asked } = aGateway(answers);
    const foreign = await request(http).post(`/c/join/${token}`).set("origin", "https://elsewhere.example").type("form").send({ phone, code });
    expect([foreign.status, asked]).toEqual([403, []]);
    await request(http).get(`/c/join/${token}`).query({ phone, code });
    expect(asked.map(({ route }) => route)).toEqual([readJoinLink]);
  });
});

describe("what is wrong", () => {
  it("is asked for again: the phone", async () => {
    const { status, text } = await post("/code", { phone: "12" }, refused(requestJoinCode, invalid("/phone"))).sent;
    expect([status, text]).toEqual([422, expect.stringMatching(/十一位数字.*name="phone"/s)]);
  });

  it("is asked for again: the code", async () => {
    const { status, text } = await post("", { phone, code }, refused(joinByCode, new AppError("wrong-code"))).sent;
    expect([status, text, text.includes(code)]).toEqual([401, expect.stringMatching(/验证码不对.*name="code"/s), false]);
  });

  it("is asked for: which of those who share the phone", async () => {
    const { status, text } = await post("", { phone, code }, refused(joinByCode, new AppError("join-name-needed"))).sent;
    expect([status, text]).toEqual([409, expect.stringMatching(new RegExp(`全名.*${code}.*name="name"`, "s"))]);
    const { asked, sent } = post("", { phone, code, name: " 潘试验 " });
    await sent;
    expect(asked).toMatchObject([{ input: { name: "潘试验" } }]);
  });

  it.each([
    ["another crew", joinByCode, new AppError("in-another-crew"), 409, "退出原来的班组"],
    ["a void link", joinByCode, new AppError("link-expired"), 409, "重新打开一个"],
    ["a changed link", joinByCode, invalid("/token"), 404, "再扫一次"],
  ] as const)("is said in words, with the company's number: %s", async (_what, route, error, status, words) => {
    const { status: given, text } = await post("", { phone, code }, refused(route, error)).sent;
    expect([given, text.includes(words), text.includes("0854-0000000")]).toEqual([status, true, true]);
  });

  it("is said of a link when the page is opened", async () => {
    const { http } = aGateway(refused(readJoinLink, invalid("/token")));
    const { status, text } = await request(http).get("/c/join/not-ours");
    expect([status, text]).toEqual([404, expect.stringContaining("再扫一次")]);
  });
});

describe("a try", () => {
  it.each(["", "/code"])("counts by the address as one to log in, by page and operation: %s", async (path) => {
    const { http, asked } = aGateway(answers, { limits: memoryLimits({ "log-in": 2 }) });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1)
      statuses.push((await request(http).post(`/c/join/${token}${path}`).set("origin", "null").accept("html").type("form").send({ phone, code })).status);
    expect([statuses, asked.length]).toEqual([[200, 200, 429], 2]);
    const operation = path === "" ? "join" : "code";
    expect((await request(http).post(`/v1/crew-join/${token}/${operation}`).send({ phone, code })).status).toBe(429);
    expect((await request(http).get(`/v1/crew-join/${token}`)).status).toBe(200);
  });

  it("leaves neither phone, code nor token in the log", async () => {
    const lines = new PassThrough();
    const read: string[] = [];
    lines.on("data", (chunk: Buffer) => read.push(chunk.toString()));
    const { http } = aGateway(answers, { log: makeLogger({ service: "gateway", level: "trace", destination: lines }) });
    const send = (path: string) => request(http).post(path).set("origin", "null").type("form").send({ phone, code });
    await request(http).get(`/c/join/${token}`);
    for (const path of [`/c/join/${token}/code`, `/c/join/${token}`, `/v1/crew-join/${token}/code`]) await send(path);
    expect(read.join("")).toContain("/c/join/:token");
    for (const said of [phone, code, token]) expect(read.join("")).not.toContain(said);
  });
});
