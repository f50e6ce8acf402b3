/**
 * Guarantees
 * 1. An account, a key, an address and an address that logs in have a limit each: beyond it 429 `rate-limited` with
 *    Retry-After, and nobody else is disturbed, nor asked; below it every answer says what is left.
 * 2. An account has one allowance whatever its role, credential or address; a key has its own.
 * 3. Credentials that stand for nobody count by the address they come from.
 * 4. The next window begins as said.
 * 5. An address is that of the caller: a proxy is believed if it is trusted, nobody else; an IPv6 caller is its network.
 */
import { identityRoutes } from "@qianxian/contracts/identity";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { openRateLimits } from "@qianxian/messaging";
import { anId } from "@qianxian/testing";
import { eventually } from "@qianxian/testing/servers";
import { describe, expect, it } from "@jest/globals";
import type { Response } from "supertest";
import request from "supertest";
import { limitNames } from "./limits.ts";
import { actors, aGateway, cookieOf, formTokenOf, memoryLimits } from "./testing/a-gateway.ts";

type Http = ReturnType<typeof aGateway>["http"];
const read = (http: Http, token: string) => request(http).get("/v1/vacancies").set("authorization", `Bearer ${token}`);
const toLogIn = (http: Http, from = "192.0.2.1") =>
  request(http).post("/v1/sessions").set("x-forwarded-for", from).send({ login: "county", password: "wrong" });

const statusesOf = async (times: number, ask: () => PromiseLike<Response>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) statuses.push((await ask()).status);
  return statuses;
};

describe("a limit", () => {
  it("refuses an account what is beyond it, says when to come again, and asks no service", async () => {
    const { http, forwarded } = aGateway(new Map(), { limits: memoryLimits({ account: 2 }) });
    expect(await statusesOf(3, () => read(http, "token-county"))).toEqual([200, 200, 429]);
    const refused = await read(http, "token-county");
    expect(refused.body).toMatchObject({ code: "rate-limited", status: 429, detail: { zh: expect.stringContaining("Retry-After") } });
    expect(refused.type).toBe("application/problem+json");
    expect(Number(refused.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(refused.get("retry-after"))).toBeLessThanOrEqual(60);
    expect(forwarded).toHaveLength(2);
  });

  it("says on every answer what is left", async () => {
    const { http } = aGateway(new Map(), { limits: memoryLimits({ key: 5 }) });
    await read(http, "token-employer");
    const { headers } = await read(http, "token-employer");
    expect(headers["ratelimit-policy"]).toBe('"key";q=5;w=60');
    expect(headers["ratelimit"]).toMatch(/^"key";r=3;t=\d+$/);
    expect(headers["retry-after"]).toBeUndefined();
  });

  it("is an account's, in whichever role, and a key's own", async () => {
    const { http } = aGateway(new Map(), { limits: memoryLimits({ account: 1, key: 1 }) });
    expect((await read(http, "token-county")).status).toBe(200);
    expect((await read(http, "token-town")).status).toBe(429);
    expect(await statusesOf(2, () => read(http, "token-employer"))).toEqual([200, 429]);
  });

  it("tells two keys of one employer apart", async () => {
    const keyOf = (n: number) => ({ role: "employer", employerId: anId(2, "a"), county: "522732", keyId: anId(n, "c") }) as Actor;
    const authenticate = async (credential: string) => keyOf(credential.endsWith("1") ? 1 : 2);
    const { http } = aGateway(new Map(), { limits: memoryLimits({ key: 1 }), authenticate });
    expect([(await read(http, "key-1")).status, (await read(http, "key-2")).status, (await read(http, "key-1")).status]).toEqual([200, 200, 429]);
  });

  it("counts tries to log in by the address, before a password is looked at", async () => {
    const { http, forwarded } = aGateway(new Map(), { limits: memoryLimits({ "log-in": 2 }) });
    expect(await statusesOf(3, () => toLogIn(http))).toEqual([200, 200, 429]);
    expect((await toLogIn(http, "192.0.2.2")).status).toBe(200);
    expect(forwarded).toHaveLength(3);
  });

  it("counts the log-in page with the operation behind it", async () => {
    const { http, asked } = aGateway(new Map(), { limits: memoryLimits({ "log-in": 1 }) });
    await toLogIn(http);
    const page = await request(http).post("/login").accept("html").set("x-forwarded-for", "192.0.2.1").type("form").send({ login: "county", password: "x" });
    expect([page.status, page.type, page.text]).toEqual([429, "text/html", expect.stringContaining("请求太频繁")]);
    expect(asked.map(({ route }) => route)).not.toContain(identityRoutes.openSession);
  });

  it("counts a worker's link by the address", async () => {
    const { http, asked } = aGateway(new Map(), { limits: memoryLimits({ address: 2 }) });
    const open = (from: string) => request(http).get("/o/some-signed-token-0001").set("x-forwarded-for", from);
    expect((await statusesOf(3, () => open("192.0.2.1"))).at(-1)).toBe(429);
    expect((await open("192.0.2.9")).status).not.toBe(429);
    expect(asked.filter(({ route }) => route === outreachRoutes.readOffer)).toHaveLength(3);
  });

  it("counts pages of staff as their account's requests", async () => {
    const { http } = aGateway(new Map(), { limits: memoryLimits({ account: 1 }) });
    const page = () => request(http).get("/desk").set("cookie", cookieOf("token-county")).accept("html");
    expect([(await page()).status, (await page()).status, (await read(http, "token-county")).status]).toEqual([503, 429, 429]);
  });

  it("keeps nobody from logging out", async () => {
    const { http } = aGateway(new Map(), { limits: memoryLimits({ account: 1 }) });
    expect(await statusesOf(2, () => read(http, "token-county"))).toEqual([200, 429]);
    const cookie = cookieOf("token-county");
    const out = await request(http).post("/logout").set("cookie", cookie).type("form").send({ token: formTokenOf("token-county") });
    expect([out.status, out.get("location")]).toEqual([303, "/login"]);
    expect((await request(http).post("/v1/sessions/close").set("authorization", "Bearer token-county")).status).toBe(200);
  });

  it("counts credentials of nobody by the address", async () => {
    const { http } = aGateway(new Map(), { limits: memoryLimits({ address: 2 }) });
    const guess = (n: number) => () => read(http, `token-guess-${n}`).set("x-forwarded-for", "192.0.2.1");
    expect([(await guess(1)()).status, (await guess(2)()).status, (await guess(3)()).status]).toEqual([401, 401, 429]);
    expect((await read(http, "token-county").set("x-forwarded-for", "192.0.2.1")).status).toBe(200);
  });

  it("begins anew with the next window", async () => {
    const { http } = aGateway(new Map(), { limits: memoryLimits({ account: 1 }, 1) });
    expect(await statusesOf(2, () => read(http, "token-county"))).toEqual([200, 429]);
    await eventually(async () => (await read(http, "token-county")).status === 200, "a new window");
  });

  it("holds without Redis, and is no fault", async () => {
    const { limiter, close } = openRateLimits({ url: "redis://127.0.0.1:1", prefix: "t", onError: () => {} });
    const limits = Object.fromEntries(limitNames.map((name) => [name, limiter({ name, points: 2, seconds: 60 })])) as never;
    const { http } = aGateway(new Map(), { limits });
    expect(await statusesOf(4, () => read(http, "token-county"))).toEqual([200, 200, 429, 429]);
    close();
  });
});

describe("where a request comes from", () => {
  const limits = () => memoryLimits({ "log-in": 1 });

  it("is what a trusted proxy says, whatever the caller wrote before it", async () => {
    const { http } = aGateway(new Map(), { limits: limits() });
    expect((await toLogIn(http, "198.51.100.1, 192.0.2.1")).status).toBe(200);
    expect((await toLogIn(http, "198.51.100.2, 192.0.2.1")).status).toBe(429);
  });

  it("is the connection's own address when the proxy is not trusted", async () => {
    const { http } = aGateway(new Map(), { limits: limits(), trustedProxies: ["10.0.0.0/8"] });
    expect((await toLogIn(http, "192.0.2.1")).status).toBe(200);
    expect((await toLogIn(http, "192.0.2.2")).status).toBe(429);
  });

  it("is an IPv6 caller's network", async () => {
    const { http } = aGateway(new Map(), { limits: limits() });
    expect((await toLogIn(http, "2001:db8:1:2::9")).status).toBe(200);
    expect((await toLogIn(http, "2001:db8:1:2:3::9")).status).toBe(429);
    expect((await toLogIn(http, "2001:db8:1:3::9")).status).toBe(200);
  });

  it("knows every actor of the tests by an account or a key", async () => {
    const { http } = aGateway();
    for (const token of Object.keys(actors))
      expect((await request(http).get("/v1/me").set("authorization", `Bearer ${token}`)).get("ratelimit-policy")).toMatch(/^"(account|key)";/);
  });
});
