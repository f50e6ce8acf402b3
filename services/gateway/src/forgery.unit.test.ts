/**
 * Guarantees
 * 1. A form that a cookie stands for changes something only with the token of that very session, from a page of ours;
 *    every form of a page carries it.
 * 2. `/v1` takes a cookie with the token in a header, and never a cookie alone.
 */
import { identityRoutes } from "@qianxian/contracts/identity";
import { anId } from "@qianxian/testing";
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { actors, aGateway, cookieOf, formTokenOf } from "./testing/a-gateway.ts";

const cookie = cookieOf("token-county");
const token = formTokenOf("token-county");

describe("a form of a session", () => {
  const revoke = (form: object, headers: object = {}) => {
    const { http, asked } = aGateway(new Map([[identityRoutes.revokeSession, () => ({ closed: true })]]));
    const sent = request(http).post(`/account/sessions/${anId(2, "5")}/revoke`).set({ cookie, ...headers }).type("form").send(form);
    return { asked, sent };
  };

  it("changes something with the session's token", async () => {
    const { asked, sent } = revoke({ token });
    expect((await sent).status).toBe(303);
    expect(asked).toMatchObject([{ route: identityRoutes.revokeSession }]);
  });

  it.each([
    ["without a token", {}],
    ["with an empty one", { token: "" }],
    ["with another session's", { token: formTokenOf("token-town") }],
    ["with a made-up one", { token: "a".repeat(43) }],
    ["with two", { token: ["a", token] }],
  ])("changes nothing %s, and says that the page is too old", async (_how, form) => {
    const { asked, sent } = revoke(form);
    const answer = await sent;
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining("页面已经过期")]);
    expect(asked).toEqual([]);
  });

  it.each([
    ["another origin", { origin: "https://elsewhere.example" }],
    ["a hidden origin", { origin: "null" }],
    ["another site, as the browser says", { "sec-fetch-site": "cross-site" }],
    ["a host beside ours", { "sec-fetch-site": "same-site" }],
  ])("changes nothing from %s, even with the token", async (_whence, headers) => {
    const { asked, sent } = revoke({ token }, headers);
    expect([(await sent).status, asked]).toEqual([403, []]);
  });

  it("is needed to log out and to change the role", async () => {
    for (const path of ["/logout", "/role"]) {
      const { http, asked } = aGateway();
      const answer = await request(http).post(path).set("cookie", cookie).type("form").send({ grantId: anId(1, "9") });
      expect([path, answer.status, asked]).toEqual([path, 403, []]);
    }
  });

  it("takes one that was sent to the public address", async () => {
    const { asked, sent } = revoke({ token }, { origin: "https://work.example" });
    expect([(await sent).status, asked.length]).toEqual([303, 1]);
  });

  it("carries the token wherever a page has one", async () => {
    const { text } = await request(aGateway().http).get("/operator").set("cookie", cookieOf("token-operator"));
    const forms = text.split("<form").slice(1);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect(form).toContain(`name="token" value="${formTokenOf("token-operator")}"`);
  });
});

describe("a call to /v1 with the cookie", () => {
  const call = (headers: object) => {
    const gateway = aGateway();
    return { ...gateway, sent: request(gateway.http).post("/v1/vacancies").set({ cookie, ...headers }).send({}) };
  };

  it("is the session's with its token in a header", async () => {
    const { forwarded, sent } = call({ "x-csrf-token": token, origin: "https://work.example" });
    expect((await sent).status).toBe(200);
    expect(forwarded.map(({ actor }) => actor)).toEqual([actors["token-county"]]);
  });

  it.each([
    ["alone", {}],
    ["with another session's token", { "x-csrf-token": formTokenOf("token-town") }],
    ["with the token, from another origin", { "x-csrf-token": token, origin: "https://elsewhere.example" }],
    ["with the token, from another site", { "x-csrf-token": token, "sec-fetch-site": "cross-site" }],
  ])("is nobody's %s", async (_how, headers) => {
    const { forwarded, sent } = call(headers);
    const answer = await sent;
    expect([answer.status, answer.body.code, forwarded]).toEqual([401, "not-authenticated", []]);
  });

  it("is nobody's for a read, either", async () => {
    const { http, forwarded } = aGateway();
    expect((await request(http).get("/v1/workers").set("cookie", cookie)).status).toBe(401);
    expect(forwarded).toEqual([]);
  });
});
