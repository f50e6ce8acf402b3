/**
 * Guarantees
 * 1. Who is not known is told so (401) before the input is read; a forged, expired or borrowed identity is none.
 * 2. Who may not call is refused (403) before the input is read; an open route needs no identity.
 * 3. Path, query and body become one input; a wrong, unknown or doubled field is a 422 that points to it.
 * 4. A body that is no JSON object, or of another kind, is a 400; one that is too large a 413; one with text that
 *    can't be stored a 422, unless it stands in rows that are refused one by one.
 * 5. Who need not be known may send 20 kB at most.
 * 6. An answer that breaks the contract, or a fault of ours, is a 500 that tells nothing about it.
 */
import { describe, expect, it } from "@jest/globals";
import { makeLogger } from "@qianxian/telemetry";
import { SignJWT } from "jose";
import request from "supertest";
import { openBodyBytesMax, serviceHttp, signIdentity } from "./index.ts";
import { aNotesService, as, employer, notesRoutes, secret, staff } from "./testing/a-notes-service.ts";

const { http, lines } = aNotesService({ bodyBytesMax: 1_000 });
const take = (headers: Record<string, string>, body: string | object = { text: "hello" }) =>
  request(http).post("/v1/notes").set({ "content-type": "application/json", ...headers }).send(body);

const minted = (change: (token: SignJWT) => SignJWT, key = secret) =>
  change(new SignJWT({ actor: staff }).setProtectedHeader({ alg: "HS256" }).setAudience("notes")).sign(
    new TextEncoder().encode(key),
  );

describe("authentication", () => {
  it.each([
    ["a good body", { text: "hello" }],
    ["a wrong body", { text: 1, extra: 1 }],
    ["a body that is no JSON", "{"],
    ["a body too large", { text: "x".repeat(2_000) }],
  ])("401 without an identity, with %s", async (_what, body) => {
    const { status, body: problem } = await take({}, body);
    expect([status, problem.code]).toEqual([401, "not-authenticated"]);
    expect(problem).not.toHaveProperty("errors");
  });

  it.each([
    ["forged with another secret", () => minted((t) => t.setExpirationTime("60s"), "another secret of 32 letters, too")],
    ["expired", () => minted((t) => t.setExpirationTime("-1s"))],
    ["meant for another service", () => signIdentity(staff, "matcher", secret)],
    ["of an unknown role", () => signIdentity({ role: "root" } as never, "notes", secret)],
    ["with a role's facts missing", () => signIdentity({ role: "county-staff" } as never, "notes", secret)],
    ["no token at all", async () => "county-staff"],
    ["unsigned", async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ actor: staff, aud: "notes" }))}.`],
  ])("401 for an identity that is %s", async (_what, token) => {
    const { status, body } = await take({ "x-qx-identity": await token() });
    expect([status, body.code]).toEqual([401, "not-authenticated"]);
  });

  it("401 for a bad identity even on an open route", async () => {
    const { status } = await request(http).get("/v1/notes/7").set("x-qx-identity", "bad");
    expect(status).toBe(401);
  });

  it("200 without an identity on an open route", async () => {
    const { status, body } = await request(http).get("/v1/notes/7");
    expect([status, body]).toEqual([200, { id: "7", text: "limit 3", by: "anyone" }]);
  });
});

describe("permission", () => {
  it.each([
    ["a good body", { text: "hello" }],
    ["a wrong body", { text: 1 }],
    ["a body that is no JSON", "{"],
  ])("403 for a role the contract does not name, with %s", async (_what, body) => {
    const answer = await take(await as(employer), body);
    expect([answer.status, answer.body.code]).toEqual([403, "not-allowed"]);
  });

  it("201 for a role it names", async () => {
    const { status, body } = await take(await as(staff));
    expect([status, body]).toEqual([201, { id: "1", text: "hello", by: "county-staff" }]);
  });

  it("204 without a body where the contract says so", async () => {
    const { status, text } = await request(http).delete("/v1/notes/7").set(await as(staff));
    expect([status, text]).toEqual([204, ""]);
  });
});

describe("input", () => {
  it("422 points to every wrong field in Chinese and English", async () => {
    const { status, body } = await take(await as(staff), { text: "", seats: "3", extra: true });
    expect([status, body.code]).toEqual([422, "invalid-input"]);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(["/text", "/seats", "/extra"]);
    for (const { zh, en } of body.errors) expect([zh, en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/^[A-Z]/)]);
  });

  it("422 refuses an unknown field in a query too", async () => {
    const { status, body } = await request(http).get("/v1/notes/7?limt=4");
    expect([status, body.errors[0].pointer]).toEqual([422, "/limt"]);
  });

  it("422 when a parameter of the path comes again in query or body", async () => {
    const { status, body } = await request(http).get("/v1/notes/7?noteId=8");
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: "/noteId", code: "given_twice" })]]);
  });

  it.each([
    ["unknown", "?x=1", (name: string) => ({ text: "hi", [name]: 1 })],
    ["given twice", "?13912345678=1", (name: string) => ({ text: "hi", [name]: 1 })],
    ["with text that can't be stored", "?x=1", (name: string) => ({ [name]: "\0" })],
  ])("422 never repeats somebody's number for the name of a field: %s", async (_what, query, body) => {
    const answer = await request(http).post(`/v1/notes${query}`).set(await as(staff)).send(body("13912345678"));
    expect([answer.status, answer.text.includes("13912345678")]).toEqual([422, false]);
  });

  it("422 for a field named __proto__", async () => {
    const { status, body } = await take(await as(staff), '{"text":"hi","__proto__":{"text":"x"}}');
    expect([status, body.errors[0].pointer]).toEqual([422, "/__proto__"]);
  });

  it("200 takes path and query together, decoded", async () => {
    const { body } = await request(http).get(`/v1/notes/${encodeURIComponent("常 州/1")}?limit=4`);
    expect(body).toMatchObject({ id: "常 州/1", text: "limit 4" });
  });

  it.each([["{"], ["[]"], ['"text"'], ["nonsense"]])("400 for the body %s", async (body) => {
    const answer = await take(await as(staff), body);
    expect([answer.status, answer.body.code]).toEqual([400, "malformed-body"]);
  });

  it.each([
    ["a form", "application/x-www-form-urlencoded", "text=hello"],
    ["plain text", "text/plain", '{"text":"hello"}'],
    ["a charset nobody knows", "application/json; charset=latin7", '{"text":"hello"}'],
  ])("400 for %s", async (_what, kind, body) => {
    const answer = await take({ ...(await as(staff)), "content-type": kind }, body);
    expect([answer.status, answer.body.code]).toEqual([400, "malformed-body"]);
  });

  it.each([
    ["a NUL character", '{"text":"a\\u0000b"}', "/text"],
    ["half a surrogate pair", '{"text":["ok",{"a/b":"\\ud800"}]}', "/text/1/a~1b"],
    ["endless lists", `{"text":${"[".repeat(90)}${"]".repeat(90)}}`, `/text${"/0".repeat(63)}`],
  ])("422 for %s, before a database meets it", async (_what, body, pointer) => {
    const answer = await take(await as(staff), body);
    expect([answer.status, answer.body.code]).toEqual([422, "invalid-input"]);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code: "unstorable_text" })]);
  });

  it("leaves the text of rows to who reads them, but not their depth", async () => {
    const rows = (written: string) => `{"text":"a","asWritten":[${written}]}`;
    expect((await take(await as(staff), rows('{"a\\u0000":"\\ud800"}'))).status).toBe(201);
    const deep = await take(await as(staff), rows("[".repeat(90) + "]".repeat(90)));
    expect([deep.status, deep.body.code]).toEqual([422, "invalid-input"]);
  });

  it("413 for a body over the limit", async () => {
    const { status, body } = await take(await as(staff), { text: "x".repeat(2_000) });
    expect([status, body.code]).toEqual([413, "body-too-large"]);
  });
});

describe("an open route", () => {
  const routes = { greet: { ...notesRoutes.takeNote, path: "/v1/greetings", action: "offer.answer" } } as const;
  const app = { greet: async () => ({ id: "1", text: "hello", by: "anyone" }) };
  const log = makeLogger({ service: "notes", level: "silent" });
  const open = serviceHttp({ name: "notes", routes, app, secret, log, adapters: {} });

  it.each([
    ["as long as an answer is", 15_000, 201],
    ["longer", openBodyBytesMax, 413],
  ])("takes from nobody known a body %s: %d letters, %d", async (_what, letters, status) => {
    expect((await request(open).post("/v1/greetings").send({ text: "x".repeat(letters) })).status).toBe(status);
  });
});

describe("faults", () => {
  it.each(["break the contract", "fall over"])("500 tells nothing when we %s", async (text) => {
    const { status, body, text: answer } = await take(await as(staff), { text });
    expect([status, body.code]).toEqual([500, "unexpected"]);
    expect(answer).not.toMatch(/hunter2|13800000000|app\.ts|phone/);
    expect(lines).toContainEqual(expect.objectContaining({ level: 50, code: "unexpected", requestId: body.requestId }));
  });
});
