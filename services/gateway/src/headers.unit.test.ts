/**
 * Guarantees
 * 1. A page runs no script, takes nothing from elsewhere, sends forms to itself alone and stands in no frame; so does
 *    the documentation, which has scripts of its own server. Data are never a page.
 * 2. Nothing said of people is kept in a cache; what is the same for all may be.
 * 3. Where the public address is https, browsers are told to come by it alone; elsewhere they are not.
 * 4. No header says what the gateway is made of.
 * 5. Pages of other origins get nothing, unless their origin is listed, and then with an API key alone, never by cookie.
 */
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { aGateway } from "./testing/a-gateway.ts";

const pages = ["/login", "/account", "/o/some-signed-token-0001", "/j/some-vacancy", "/nowhere"];
const policyOf = async (path: string): Promise<Map<string, string>> => {
  const answer = await request(aGateway().http).get(path).accept("html");
  const text = answer.get("content-security-policy") ?? "";
  return new Map(text.split(";").map((part) => part.trim()).map((part) => [part.split(" ")[0] ?? "", part]));
};

describe("headers", () => {
  it.each(pages)("let the page at %s do nothing but show itself and send forms", async (path) => {
    const policy = await policyOf(path);
    expect(policy.get("default-src")).toBe("default-src 'none'");
    expect(policy.get("style-src")).toBe("style-src 'self'");
    expect(policy.get("form-action")).toBe("form-action 'self'");
    expect(policy.get("frame-ancestors")).toBe("frame-ancestors 'none'");
    expect(policy.get("base-uri")).toBe("base-uri 'none'");
    expect([...policy.keys()].filter((name) => /script|connect|object/.test(name))).toEqual(["object-src"]);
    expect([...policy.values()].join()).not.toMatch(/unsafe|https?:|\*/);
  });

  it("let the documentation run its own server's scripts", async () => {
    const policy = await policyOf("/docs");
    expect(policy.get("script-src")).toBe("script-src 'self'");
    expect(policy.get("frame-ancestors")).toBe("frame-ancestors 'none'");
    expect([...policy.values()].join()).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it.each(["/v1/vacancies", "/openapi.json", "/healthz"])("let %s be no page at all", async (path) => {
    const policy = await policyOf(path);
    expect([policy.get("default-src"), policy.get("form-action")]).toEqual(["default-src 'none'", "form-action 'none'"]);
    expect(policy.has("style-src")).toBe(false);
  });

  it.each([...pages, "/v1/vacancies", "/docs"])("of %s keep others out and tell them nothing", async (path) => {
    const { headers } = await request(aGateway().http).get(path).accept("html");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "strict-transport-security": "max-age=31536000",
    });
    expect(headers["permissions-policy"]).toMatch(/camera=\(\).*geolocation=\(\)/);
    expect(headers["referrer-policy"]).toBe(path.startsWith("/o/") ? "no-referrer" : "same-origin");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("server");
  });

  it.each(["/desk", "/account", "/login", "/o/some-signed-token-0001", "/v1/workers", "/v1/nothing", "/openapi.json"])(
    "keep %s out of every cache",
    async (path) => {
      const { headers } = await request(aGateway().http).get(path).set("authorization", "Bearer token-county");
      expect(headers["cache-control"]).toBe("no-store");
    },
  );

  it.each(["/assets/plain.css", "/assets/entry.css", "/assets/open.css", "/favicon.svg", "/docs/assets/swagger-ui.css"])("let %s be kept", async (path) => {
    expect((await request(aGateway().http).get(path)).get("cache-control")).toMatch(/max-age=[1-9]/);
  });

  it("ask for https only where the public address has it", async () => {
    const { http } = aGateway(new Map(), { publicUrl: "http://127.0.0.1:8080" });
    const { headers } = await request(http).get("/login");
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["content-security-policy"]).not.toContain("upgrade-insecure-requests");
    expect((await policyOf("/login")).has("upgrade-insecure-requests")).toBe(true);
  });
});

describe("pages of other origins", () => {
  const origin = "https://jobs.example";
  const key = `qx_live_${"a".repeat(38)}`;
  const authenticate = async () => ({ role: "employer", employerId: "019b0000-000a-7000-8000-000000000002", county: "522732" }) as never;
  const listing = () => aGateway(new Map(), { corsOrigins: [origin], authenticate });
  const grants = (headers: Record<string, string>) => Object.keys(headers).filter((name) => name.startsWith("access-control-allow"));
  const ask = (http: ReturnType<typeof aGateway>["http"], from: string, credential: string, path = "/v1/vacancies") =>
    request(http).get(path).set({ origin: from, authorization: `Bearer ${credential}` });

  it("get nothing by default", async () => {
    const { http } = aGateway(new Map(), { authenticate });
    expect(grants((await ask(http, origin, key)).headers)).toEqual([]);
    const preflight = await request(http).options("/v1/vacancies").set({ origin, "access-control-request-method": "POST" });
    expect(grants(preflight.headers)).toEqual([]);
  });

  it("may call with a key when they are listed, after asking", async () => {
    const { http, forwarded } = listing();
    const preflight = await request(http)
      .options("/v1/vacancies")
      .set({ origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization,idempotency-key" });
    expect([preflight.status, preflight.get("access-control-allow-origin")]).toEqual([204, origin]);
    expect(preflight.get("access-control-allow-headers")?.toLowerCase()).toContain("idempotency-key");
    expect(forwarded).toEqual([]);
    const answer = await ask(http, origin, key);
    expect([answer.status, answer.get("access-control-allow-origin"), answer.get("vary")]).toEqual([200, origin, expect.stringContaining("Origin")]);
    expect(answer.get("access-control-expose-headers")).toContain("retry-after");
  });

  it.each([
    ["of an origin not listed", "https://elsewhere.example", key, "/v1/vacancies"],
    ["of a name that begins the same", `${origin}.evil.example`, key, "/v1/vacancies"],
    ["of no origin", "null", key, "/v1/vacancies"],
    ["with a session's token", origin, "a-session-token", "/v1/vacancies"],
    ["of a page", origin, key, "/login"],
  ])("get nothing %s", async (_what, from, credential, path) => {
    const { http } = listing();
    expect(grants((await ask(http, from, credential, path)).headers)).toEqual([]);
  });

  it("are never asked for cookies", async () => {
    const { http } = listing();
    const answers = [
      await ask(http, origin, key),
      await request(http).options("/v1/vacancies").set({ origin, "access-control-request-method": "POST" }),
    ];
    for (const { headers } of answers) expect(headers).not.toHaveProperty("access-control-allow-credentials");
  });
});
