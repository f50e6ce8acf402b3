/**
 * Guarantees
 * 1. Who is logged in gets the app in the own space, at every address of it, with the token of this session and a nonce
 *    that no other answer has; who works elsewhere goes there; who is not logged in logs in and comes back.
 * 2. A log-in leads to no address but one of ours that the role may see.
 * 3. The app runs its own files alone, and styles bear the answer's nonce.
 * 4. What the shell loads is kept for ever and comes compressed; the shell is kept by nobody.
 * 5. The plain pages lead back to the own space; addresses of the pages before the console lead to it.
 * 6. Without a build the page says what to run; a build that comes later is served.
 */
import { describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { identityRoutes } from "@qianxian/contracts/identity";
import request from "supertest";
import { openConsole } from "./console.ts";
import { aBuiltConsole, appScript } from "./testing/a-console.ts";
import { aGateway, cookieOf, formTokenOf, logIn, rightLogIn } from "./testing/a-gateway.ts";

const { dir, build } = aBuiltConsole();
build();
const http = aGateway(new Map(), { console: openConsole(dir) }).http;
const get = (path: string, login?: string) => request(http).get(path).set("cookie", login ? cookieOf(`token-${login}`) : "");
const script = "/assets/console/assets/index-Ab3_-x9Z.js";

const metaIn = (text: string, name: string): string | undefined => new RegExp(`<meta name="${name}" content="([^"]+)">`).exec(text)?.[1];

describe("the shell", () => {
  it.each([
    ["county", "/desk"],
    ["liaison", "/desk/vacancies/v1?tab=why"],
    ["auditor", "/desk/a/b/c"],
    ["leader", "/crew"],
    ["leader", "/crew/members"],
    ["buyer", "/employer/keys"],
  ])("is for %s at %s, with the token of the session", async (login, path) => {
    const answer = await get(path, login);
    expect([answer.status, answer.type, answer.get("cache-control")]).toEqual([200, "text/html", "no-store"]);
    expect(metaIn(answer.text, "qx-token")).toBe(formTokenOf(`token-${login}`));
    expect(answer.text).toContain(script);
  });

  it("has a nonce of its own, which the policy allows for styles and for nothing else", async () => {
    const answers = [await get("/desk", "county"), await get("/desk", "county")];
    const nonces = answers.map(({ text }) => metaIn(text, "qx-nonce") ?? "");
    expect(new Set(nonces).size).toBe(2);
    for (const [index, answer] of answers.entries()) {
      const policy = (answer.get("content-security-policy") ?? "").split(";");
      expect(nonces[index]).toMatch(/^[\w-]{24}$/);
      expect(policy).toEqual(expect.arrayContaining(["script-src 'self'", `style-src 'self' 'nonce-${nonces[index]}'`, "default-src 'none'", "frame-ancestors 'none'"]));
      expect(policy.filter((part) => /unsafe|https?:|\*/.test(part))).toEqual([]);
      expect(answer.text).toContain(`nonce="${nonces[index]}"`);
      expect(answer.text).not.toContain("__QX_NONCE__");
      expect(answer.get("permissions-policy")).toContain("camera=()");
    }
  });

  it.each([
    ["leader", "/desk/people", "/crew"],
    ["buyer", "/desk", "/employer"],
    ["county", "/crew", "/desk"],
    ["town", "/employer/keys", "/desk"],
    ["operator", "/desk", "/operator"],
    ["county", "/operator", "/desk"],
  ])("sends %s from %s to the own space %s", async (login, path, own) => {
    const answer = await get(path, login);
    expect([answer.status, answer.get("location")]).toEqual([303, own]);
  });

  it.each(["/desk", "/crew/members", "/employer/people?sort=name"])("asks at %s who is not known to log in, and knows the way back", async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.get("location")]).toEqual([303, `/login?next=${encodeURIComponent(path)}`]);
    expect((await request(http).get(answer.get("location") ?? "")).text).toContain(`name="next" value="${path}"`);
  });

  it("is nobody's who comes with a key in the cookie", async () => {
    expect((await get("/employer", "employer")).get("location")).toBe("/login?next=%2Femployer");
  });

  it("is no answer to anything but reading", async () => {
    const answer = await request(http).post("/desk").set("cookie", cookieOf("token-county")).accept("json");
    expect([answer.status, answer.body.code]).toEqual([404, "route-not-found"]);
  });
});

describe("the root", () => {
  it.each([
    ["county", "/desk"],
    ["leader", "/crew"],
    ["buyer", "/employer"],
    ["operator", "/operator"],
    [undefined, "/login"],
  ])("leads %s to %s", async (login, start) => {
    const answer = await get("/", login);
    expect([answer.status, answer.get("location")]).toEqual([303, start]);
  });
});

describe("an address that staff kept", () => {
  it.each([
    ["/staff", "/desk"],
    ["/staff/vacancies/v1", "/desk/vacancies/v1"],
    ["/staff/workers/w1", "/desk/people/w1"],
    ["/staff/campaigns/c1", "/desk/campaigns/c1"],
    ["/staff/workers/..%2f..%2felsewhere", "/desk/people/..%2F..%2Felsewhere"],
  ])("%s leads to %s", async (before, now) => {
    const answer = await get(before);
    expect([answer.status, answer.get("location")]).toEqual([301, now]);
  });
});

describe("the bar of a plain page", () => {
  it.each([
    ["county", "/desk", "县劳务公司 三都水族自治县"],
    ["leader", "/crew", "带头能人 三都水族自治县"],
    ["buyer", "/employer", "用工企业 三都水族自治县"],
    ["operator", "/operator", "运维人员 三都水族自治县"],
  ])("leads %s back to %s and says where they are", async (login, space, who) => {
    const { http: door } = aGateway(new Map<Route, () => unknown>([[identityRoutes.listSessions, () => ({ items: [] })]]));
    const { text } = await request(door).get("/account").set("cookie", cookieOf(`token-${login}`));
    expect(text).toContain(`<a href="${space}">`);
    expect(text).toContain(who);
    expect([...text.matchAll(/href="(\/(?:desk|crew|employer|operator))"/g)]).toHaveLength(1);
  });
});

describe("an operator", () => {
  it("is told what to use, and led to the account", async () => {
    const { status, text } = await get("/operator", "operator");
    expect([status, text]).toEqual([200, expect.stringContaining("qx doctor")]);
    expect(text).toContain('href="/account"');
  });
});

describe("after the log-in", () => {
  const landing = async (next: string, login = "county") =>
    (await logIn(http, { form: { ...rightLogIn, login, next } })).get("location");

  it("somebody comes where they wanted to be", async () => {
    expect(await landing("/desk/vacancies/v1?tab=why")).toBe("/desk/vacancies/v1?tab=why");
    expect(await landing("/account")).toBe("/account");
    const byCode = await request(http).post("/login/code").type("form").send({ phone: "13800000000", code: "K7MP4Z", next: "/crew/members" });
    expect(byCode.get("location")).toBe("/crew/members");
  });

  it.each([
    "//elsewhere.example/desk",
    "https://elsewhere.example/desk",
    "/\\elsewhere.example",
    "/desk/../../elsewhere",
    "/desk\r\nset-cookie: a=b",
    "/deskelsewhere",
    "/login",
    "/v1/workers",
    "/crew",
    "/employer",
    `/desk/${"x".repeat(600)}`,
    "javascript:alert(1)",
  ])("nobody is led to %j", async (next) => {
    expect(await landing(next)).toBe("/desk");
  });

  it("a wrong try keeps the way back", async () => {
    const answer = await logIn(http, { form: { login: "county", password: "wrong", next: "/desk/people" } as never });
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('name="next" value="/desk/people"')]);
  });
});

describe("what the shell loads", () => {
  it.each([
    ["br, gzip", "br"],
    ["gzip, deflate", "gzip"],
    ["identity", undefined],
  ])("comes compressed for who takes %s, and is kept for ever", async (accepted, encoding) => {
    const answer = await request(http).get(script).set("accept-encoding", accepted).buffer(true);
    expect([answer.status, answer.get("content-encoding"), answer.get("vary")]).toEqual([200, encoding, "Accept-Encoding"]);
    expect(answer.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.get("content-type")).toMatch(/^text\/javascript/);
    expect(answer.get("x-content-type-options")).toBe("nosniff");
    expect(answer.get("content-length")).not.toBe(encoding ? String(Buffer.byteLength(appScript)) : "0");
  });

  it("is whole whatever part is asked for", async () => {
    const answer = await request(http).get(script).set({ range: "bytes=9-2", "accept-encoding": "identity" });
    expect([answer.status, answer.get("content-length")]).toEqual([200, String(Buffer.byteLength(appScript))]);
  });

  it("is not kept for long when its name has no hash", async () => {
    expect((await request(http).get("/assets/console/manifest.webmanifest")).get("cache-control")).toBe("public, max-age=3600");
  });

  it.each(["/assets/console/", "/assets/console/index.html", "/assets/console/index", "/assets/console/../package.json", "/assets/console/assets/gone-00000000.js", `${script}.br`])(
    "has nothing at %s, and nobody keeps that",
    async (path) => {
      const answer = await request(http).get(path);
      expect([answer.status, answer.get("cache-control")]).toEqual([404, "no-store"]);
    },
  );
});

describe("a console that is not built", () => {
  it("says what to run, and is served once it is built", async () => {
    const later = aBuiltConsole();
    const { http: waiting } = aGateway(new Map(), { console: openConsole(later.dir) });
    const ask = () => request(waiting).get("/desk").set("cookie", cookieOf("token-county"));
    const before = await ask();
    expect([before.status, before.text, before.get("cache-control")]).toEqual([503, expect.stringContaining("npm run build"), "no-store"]);
    expect((await request(waiting).get(script)).status).toBe(404);
    later.build();
    expect((await ask()).status).toBe(200);
    expect((await request(waiting).get(script)).status).toBe(200);
  });

  it("is noticed when it is built anew", async () => {
    const again = aBuiltConsole();
    again.build();
    const { http: running } = aGateway(new Map(), { console: openConsole(again.dir) });
    const ask = () => request(running).get("/crew").set("cookie", cookieOf("token-leader"));
    await ask();
    again.build("<!doctype html><html><head></head><body>the second build</body></html>");
    expect((await ask()).text).toContain("the second build");
  });
});
