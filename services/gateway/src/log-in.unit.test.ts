/**
 * Guarantees
 * 1. Over https the cookie is `__Host-`, Secure, HttpOnly and Strict, and no other cookie counts; on a plain address of
 *    this machine it has the plain name.
 * 2. A log-in always begins a fresh session and ends the browser's older one, so nobody can be given a session to use;
 *    a session that has ended opens nothing.
 * 3. A form or call that a cookie stands for changes something only with the token of that very session, from a page of ours;
 *    `/v1` takes a cookie with the token in a header, and never a cookie alone.
 * 4. The second factor is asked for when the account wants it; a lock-out says how long; a wrong try shows the form again,
 *    and repeats nothing of what was written.
 * 5. A leader logs in by phone and code; the answer is the same for every number.
 * 6. Who has several roles switches between them: a fresh token, the old one is void at once.
 */
import type { Route } from "@qianxian/contracts";
import { identityInternalRoutes, identityRoutes } from "@qianxian/contracts/identity";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { actors, aGateway, formTokenOf } from "./testing/a-gateway.ts";

const name = "__Host-qx_session";
const cookie = `${name}=token-county`;
const token = formTokenOf("token-county");
const right = { login: "county", password: "right-password" };
type Http = ReturnType<typeof aGateway>["http"];
const logIn = (http: Http, form: object = right, headers: object = {}) =>
  request(http).post("/login").set(headers as Record<string, string>).type("form").send(form);
const routesOf = (asked: readonly { route: Route }[]) => asked.map(({ route }) => route);
const refusing = (route: Route, error: AppError) =>
  new Map<Route, () => unknown>([
    [
      route,
      () => {
        throw error;
      },
    ],
  ]);

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
    expect((await request(http).get("/staff").set("cookie", "qx_session=token-county")).status).toBe(200);
  });

  it.each(["qx_session=token-county", "x__Host-qx_session=token-county", "__Host-qx_session=token-county extra", "__host-qx_session=token-county"])(
    "is no other cookie: %s",
    async (given) => {
      const answer = await request(aGateway().http).get("/staff").set("cookie", given);
      expect([answer.status, answer.get("location")]).toEqual([303, "/login"]);
    },
  );
});

describe("a session", () => {
  it("is a fresh one at every log-in, and the browser's older one ends", async () => {
    const { http, asked } = aGateway();
    const answer = await logIn(http, right, { cookie: `${name}=token-given-by-somebody` });
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
    expect((await request(http).get("/staff").set("cookie", cookie)).status).toBe(200);
    const out = await request(http).post("/logout").set("cookie", cookie).type("form").send({ token });
    expect([out.status, out.get("set-cookie")?.[0]]).toEqual([303, expect.stringMatching(/^__Host-qx_session=; .*Max-Age=0/)]);
    expect((await request(http).get("/staff").set("cookie", cookie)).get("location")).toBe("/login");
    expect((await request(http).get("/v1/vacancies").set("authorization", "Bearer token-county")).status).toBe(401);
  });
});

describe("a form of a session", () => {
  const plan = (form: object, headers: object = {}) => {
    const { http, asked } = aGateway(new Map([[outreachRoutes.planCampaign, () => ({ id: "c1" })]]));
    const sent = request(http).post("/staff/campaigns").set({ cookie, ...headers }).type("form").send({ vacancyId: "v1", ...form });
    return { asked, sent };
  };

  it("changes something with the session's token", async () => {
    const { asked, sent } = plan({ token });
    expect((await sent).status).toBe(303);
    expect(routesOf(asked)).toEqual([outreachRoutes.planCampaign]);
  });

  it.each([
    ["without a token", {}],
    ["with an empty one", { token: "" }],
    ["with another session's", { token: formTokenOf("token-town") }],
    ["with a made-up one", { token: "a".repeat(43) }],
    ["with two", { token: ["a", token] }],
  ])("changes nothing %s, and says that the page is too old", async (_how, form) => {
    const { asked, sent } = plan(form);
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
    const { asked, sent } = plan({ token }, headers);
    expect([(await sent).status, asked]).toEqual([403, []]);
  });

  it("is needed to log out and to change the role", async () => {
    for (const path of ["/logout", "/role"]) {
      const { http, asked } = aGateway();
      const answer = await request(http).post(path).set("cookie", cookie).type("form").send({ grantId: anId(1, "9") });
      expect([path, answer.status, asked]).toEqual([path, 403, []]);
    }
  });

  it("carries the token wherever a page has one", async () => {
    const { http } = aGateway();
    const { text } = await request(http).get("/staff").set("cookie", cookie);
    const forms = text.split("<form").slice(1);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms.filter((one) => one.includes('method="post"'))) expect(form).toContain(`name="token" value="${token}"`);
    expect(text).toContain(`<meta name="csrf-token" content="${token}">`);
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

describe("the log-in page", () => {
  it("asks for the second factor when the account has one, keeps the name and drops the password", async () => {
    const { http } = aGateway(refusing(identityRoutes.openSession, new AppError("code-needed")));
    const answer = await logIn(http);
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('name="code"')]);
    expect(answer.text).toContain('value="county"');
    expect(answer.text).toContain("两步验证");
    expect(answer.text).not.toContain("right-password");
  });

  it("sends the code with the rest", async () => {
    const { http, asked } = aGateway();
    await logIn(http, { ...right, code: " 123456 " });
    expect(asked[0]).toMatchObject({ route: identityRoutes.openSession, input: { ...right, code: "123456" }, actor: { role: "anyone" } });
  });

  it("says how long somebody is locked out", async () => {
    const fields = [{ pointer: "/", code: "locked", zh: "请 8 分钟后再试", en: "try again in 8 minutes" }];
    const { http } = aGateway(refusing(identityRoutes.openSession, new AppError("locked-out", {}, { fields })));
    const answer = await logIn(http);
    expect([answer.status, answer.text]).toEqual([429, expect.stringContaining("失败次数太多，请 8 分钟后再试。")]);
  });

  it("says no without repeating what was written", async () => {
    const { http } = aGateway();
    const answers = [
      await logIn(http, { login: "王小明", password: "13800000000" }),
      await request(http).post("/login/code").type("form").send({ phone: "13800000000", code: "00000000" }),
    ];
    for (const { status, text } of answers) {
      expect([status, text.includes("<form")]).toEqual([401, true]);
      expect(text).not.toMatch(/王小明|13800000000|000000/);
    }
  });

  it("cannot be sent by another site", async () => {
    const { http, asked } = aGateway();
    expect((await logIn(http, right, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it.each([
    ["county", "/staff"],
    ["admin", "/staff"],
    ["town", "/staff"],
    ["village", "/staff"],
    ["station", "/staff"],
    ["auditor", "/staff"],
  ])("lets %s in, who begins at %s", async (login, start) => {
    const { http } = aGateway();
    expect((await logIn(http, { login, password: "right-password" })).get("location")).toBe(start);
    const page = await request(http).get(start).set("cookie", `${name}=token-${login}`);
    expect(page.status).toBe(200);
  });
});

describe("what a role sees on the desk", () => {
  const deskOf = async (login: string) =>
    (await request(aGateway().http).get("/staff").set("cookie", `${name}=token-${login}`)).text;

  it("is what the policy gives it, and services are asked for no more", async () => {
    expect(await deskOf("county")).toMatch(/回复<\/h2>.*推荐给企业<\/h2>.*推送批次<\/h2>/s);
    expect(await deskOf("auditor")).toMatch(/回复<\/h2>.*推荐给企业<\/h2>.*推送批次<\/h2>/s);
    const { http, asked } = aGateway();
    const { text } = await request(http).get("/staff").set("cookie", `${name}=token-village`);
    expect(text).toContain("推荐给企业</h2>");
    expect(text).not.toContain("推送批次</h2>");
    expect(routesOf(asked)).not.toContain(outreachRoutes.listCampaigns);
  });
});

describe("a leader", () => {
  const phone = "13800000000";

  it("logs in by phone and code, and begins with the crew", async () => {
    const { http, asked } = aGateway();
    const sent = await request(http).post("/login/phone").type("form").send({ phone: " 138 0000 0000 " });
    expect([sent.status, sent.text]).toEqual([200, expect.stringContaining('name="code"')]);
    expect(sent.text).toContain('八位验证码<input name="code" inputmode="numeric" autocomplete="one-time-code" required pattern="[0-9０-９ ]{8,16}" title="短信里的八位数字">');
    const answer = await request(http).post("/login/code").type("form").send({ phone, code: "１２３４ ５６７８" });
    expect([answer.status, answer.get("location")]).toEqual([303, "/crew"]);
    expect(asked.map(({ input }) => input)).toEqual([{ phone }, { phone, code: "12345678" }]);
  });

  it("is told of a wrong code with the form again", async () => {
    const answer = await request(aGateway().http).post("/login/code").type("form").send({ phone, code: "00000000" });
    expect([answer.status, answer.text, answer.get("set-cookie")]).toEqual([401, expect.stringContaining("验证码不对"), undefined]);
  });

  it("is sent from the desk to the crew, and staff from the crew to the desk", async () => {
    const { http } = aGateway();
    expect((await request(http).get("/staff").set("cookie", `${name}=token-leader`)).get("location")).toBe("/crew");
    expect((await request(http).get("/crew").set("cookie", cookie)).get("location")).toBe("/staff");
  });
});

describe("an account with several roles", () => {
  const grants = [
    { id: anId(1, "9"), place: { role: "county-staff", county: "522732" }, from: "2026-01-01T00:00:00.000Z", to: null },
    { id: anId(2, "9"), place: { role: "town-staff", town: "522732001" }, from: "2026-01-01T00:00:00.000Z", to: null },
    { id: anId(3, "9"), place: { role: "auditor", county: "522732" }, from: "2026-01-01T00:00:00.000Z", to: "2026-02-01T00:00:00.000Z" },
  ];
  const withRoles = () =>
    new Map<Route, () => unknown>([
      [identityRoutes.readMe, () => ({ actor: actors["token-county"], displayName: "小陆", grants, hasTotp: false })],
      [
        identityRoutes.switchRole,
        () => ({ token: "token-town", expiresAt: new Date(Date.now() + 60_000).toISOString(), account: { actor: actors["token-town"] } }),
      ],
    ]);

  it("sees those it holds, and in which one it acts", async () => {
    const { http } = aGateway(withRoles());
    const { text } = await request(http).get("/staff").set("cookie", cookie);
    const options = [...text.matchAll(/<option value="([^"]+)"( selected)?>([^<]+)</g)].map(([, id, on]) => [id, on !== undefined]);
    expect(options).toEqual([[anId(1, "9"), true], [anId(2, "9"), false]]);
    expect(text).toContain("小陆");
  });

  it("acts in another one under a fresh token", async () => {
    const { http, asked } = aGateway(withRoles());
    const answer = await request(http).post("/role").set("cookie", cookie).type("form").send({ token, grantId: anId(2, "9") });
    expect([answer.status, answer.get("location")]).toEqual([303, "/staff"]);
    expect(answer.get("set-cookie")?.[0]).toMatch(/^__Host-qx_session=token-town;/);
    expect(asked).toMatchObject([{ route: identityRoutes.switchRole, input: { grantId: anId(2, "9") }, actor: actors["token-county"] }]);
  });

  it("has no switch with a single role", async () => {
    const { text } = await request(aGateway().http).get("/staff").set("cookie", cookie);
    expect(text).not.toContain('action="/role"');
  });
});
