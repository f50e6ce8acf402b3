/**
 * Guarantees
 * 1. Over https the cookie is `__Host-`, Secure, HttpOnly and Strict, and no other cookie counts; on a plain address of
 *    this machine it has the plain name.
 * 2. A log-in always begins a fresh session and ends the browser's older one, so nobody can be given a session to use;
 *    a session that has ended opens nothing.
 */
import type { Route } from "@qianxian/contracts";
import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { actors, aGateway, cookieOf, formTokenOf, logIn } from "./testing/a-gateway.ts";

const cookie = cookieOf("token-county");
const token = formTokenOf("token-county");

describe("the session's cookie", () => {
  it("is for https alone, this host alone, no script and no other site", async () => {
    const { http } = aGateway();
    const [given] = (await logIn(http)).get("set-cookie") ?? [];
    expect(given).toMatch(/^__Host-qx_session=token-county; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+; Secure$/);
    const seconds = Number(/Max-Age=(\d+)/.exec(given ?? "")?.[1]);
    expect([seconds > 12 * 3_600 - 60, seconds <= 12 * 3_600]).toEqual([true, true]);
  });

  it("has its plain name on a plain address of this machine", async () => {
    const { http } = aGateway(new Map(), { publicUrl: "http://127.0.0.1:8080" });
    const [given] = (await logIn(http)).get("set-cookie") ?? [];
    expect(given).toMatch(/^qx_session=token-county; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    expect((await request(http).get("/desk").set("cookie", "qx_session=token-county")).status).toBe(503);
  });

  it.each(["qx_session=token-county", "x__Host-qx_session=token-county", "__Host-qx_session=token-county extra", "__host-qx_session=token-county"])(
    "is no other cookie: %s",
    async (given) => {
      const answer = await request(aGateway().http).get("/desk").set("cookie", given);
      expect([answer.status, answer.get("location")]).toEqual([303, "/login?next=%2Fdesk"]);
    },
  );
});

describe("a session", () => {
  it("is a fresh one at every log-in, and the browser's older one ends", async () => {
    const { http, asked } = aGateway();
    const answer = await logIn(http, { headers: { cookie: cookieOf("token-given-by-somebody") } });
    expect(answer.get("set-cookie")?.[0]).toContain("token-county");
    expect(asked.filter(({ route }) => route === identityInternalRoutes.closeCredential).map(({ input }) => input)).toEqual([
      { credential: "token-given-by-somebody" },
    ]);
  });

  it("opens nothing once it has ended", async () => {
    const sessions = new Map(Object.entries(actors));
    const answers = new Map<Route, (input: Record<string, unknown>) => unknown>([
      [identityInternalRoutes.closeCredential, ({ credential }) => ({ closed: sessions.delete(String(credential)) })],
    ]);
    const { http } = aGateway(answers, { authenticate: async (credential) => sessions.get(credential) ?? null });
    expect((await request(http).get("/desk").set("cookie", cookie)).status).toBe(503);
    const out = await request(http).post("/logout").set("cookie", cookie).type("form").send({ token });
    expect([out.status, out.get("set-cookie")?.[0]]).toEqual([303, expect.stringMatching(/^__Host-qx_session=; .*Max-Age=0/)]);
    expect((await request(http).get("/desk").set("cookie", cookie)).get("location")).toBe("/login?next=%2Fdesk");
    expect((await request(http).get("/v1/vacancies").set("authorization", "Bearer token-county")).status).toBe(401);
  });
});
