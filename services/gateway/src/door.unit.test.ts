/**
 * Guarantees
 * 1. A body is limited by what it is for: what anybody may send and a form of ours are small; more is 413, and no service is asked.
 * 2. Nobody from outside is taken for a service or for anybody else by a header of ours, not even a well signed one.
 * 3. What lies between services is no address, however it is written.
 */
import { openBodyBytesMax, signIdentity } from "@qianxian/http";
import { Actor } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { actors, aGateway, cookieOf, formTokenOf } from "./testing/a-gateway.ts";

const tooLong = "x".repeat(openBodyBytesMax + 1);

describe("a body", () => {
  it.each([
    ["/v1/sessions", { login: "a", password: tooLong }],
    ["/v1/offers/some-signed-token-0001/reply", { answer: tooLong }],
  ])("that anybody may send to %s is small", async (path, body) => {
    const { http, forwarded } = aGateway();
    const answer = await request(http).post(path).send(body);
    expect([answer.status, answer.body.code, forwarded]).toEqual([413, "body-too-large", []]);
  });

  it.each(["/login", "/account/password", "/o/some-signed-token-0001"])("of a form at %s is small", async (path) => {
    const { http, asked } = aGateway();
    const form = { token: formTokenOf("token-county"), vacancyId: tooLong };
    const answer = await request(http).post(path).set("cookie", cookieOf("token-county")).accept("html").type("form").send(form);
    expect([answer.status, asked]).toEqual([413, []]);
    expect(answer.text).toContain("内容太大");
  });

  it("of somebody known is the owning service's to limit", async () => {
    const { http, forwarded } = aGateway();
    const answer = await request(http).post("/v1/vacancies").set("authorization", "Bearer token-county").send({ title: tooLong });
    expect([answer.status, forwarded.length]).toEqual([200, 1]);
  });
});

describe("an identity from outside", () => {
  const secret = "a secret of these tests, 32 letters and more";
  const service = Actor.parse({ role: "service", service: "matcher" });

  it("is nobody's word", async () => {
    for (const audience of ["gateway", "vacancies"]) {
      const identity = await signIdentity(service, audience, secret);
      const { http, forwarded } = aGateway();
      const answer = await request(http).get("/v1/vacancies").set("x-qx-identity", identity);
      expect([answer.status, forwarded]).toEqual([401, []]);
    }
  });

  it("does not change who a credential stands for", async () => {
    const { http, forwarded } = aGateway();
    const identity = await signIdentity(service, "vacancies", secret);
    await request(http).get("/v1/vacancies").set({ authorization: "Bearer token-town", "x-qx-identity": identity });
    expect(forwarded.map(({ actor }) => actor)).toEqual([actors["token-town"]]);
  });
});

describe("what lies between services", () => {
  it.each([
    "/internal/profiles/contacts",
    "/INTERNAL/profiles/contacts",
    "//internal/profiles/contacts",
    "/v1/../internal/profiles/contacts",
    "/v1/..%2finternal/profiles/contacts",
    "/%69nternal/profiles/contacts",
    "/v1/workers/..%2f..%2finternal%2fprofiles%2fcontacts/matches",
  ])("is no address: %s", async (path) => {
    const { http, forwarded } = aGateway();
    await request(http).post(path).set("authorization", "Bearer token-county").send({});
    const passed = forwarded.filter(({ path: asked }) => !asked.startsWith("/v1/workers/"));
    expect(passed).toEqual([]);
  });
});
