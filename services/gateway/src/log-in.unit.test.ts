/**
 * Guarantees
 * 1. The second factor is asked for when the account wants it; a lock-out says how long; a wrong try shows the form again,
 *    and repeats nothing of what was written.
 * 2. Who logs in begins in the space of the role.
 * 3. A leader logs in by phone and code, however it is written; the answer is the same for every number.
 * 4. Who has several roles switches between them: a fresh token, the old one is void at once.
 */
import type { Route } from "@qianxian/contracts";
import { identityRoutes, logInCodePattern } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { actors, aGateway, cookieOf, formTokenOf, logIn, refusing, rightLogIn } from "./testing/a-gateway.ts";

const cookie = cookieOf("token-county");
const token = formTokenOf("token-county");

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
    await logIn(http, { form: { ...rightLogIn, code: " 123456 " } });
    expect(asked[0]).toMatchObject({ route: identityRoutes.openSession, input: { ...rightLogIn, code: "123456" }, actor: { role: "anyone" } });
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
      await logIn(http, { form: { login: "王小明", password: "13800000000" } }),
      await request(http).post("/login/code").type("form").send({ phone: "13800000000", code: "AAAAAA" }),
    ];
    for (const { status, text } of answers) {
      expect([status, text.includes("<form")]).toEqual([401, true]);
      expect(text).not.toMatch(/王小明|13800000000|AAAAAA/);
    }
  });

  it("has a sign of its own, so that no page asks for one in vain", async () => {
    const { http } = aGateway();
    const sign = await request(http).get("/favicon.svg");
    expect([sign.status, sign.type]).toEqual([200, "image/svg+xml"]);
    expect((await request(http).get("/login")).text).toContain('<link rel="icon" href="/favicon.svg">');
  });

  it("cannot be sent by another site", async () => {
    const { http, asked } = aGateway();
    expect((await logIn(http, { headers: { origin: "https://elsewhere.example" } })).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it.each([
    ["county", "/desk"],
    ["admin", "/desk"],
    ["town", "/desk"],
    ["village", "/desk"],
    ["station", "/desk"],
    ["auditor", "/desk"],
    ["liaison", "/desk"],
    ["leader", "/crew"],
    ["buyer", "/employer"],
    ["operator", "/operator"],
  ])("lets %s in, who begins at %s", async (login, start) => {
    const { http } = aGateway();
    expect((await logIn(http, { form: { ...rightLogIn, login } })).get("location")).toBe(start);
    const page = await request(http).get(start).set("cookie", cookieOf(`token-${login}`));
    expect(page.status).toBe(start === "/operator" ? 200 : 503);
  });
});

describe("a leader", () => {
  const phone = "13800000000";

  it("logs in by phone and code, and begins with the crew", async () => {
    const { http, asked } = aGateway();
    const sent = await request(http).post("/login/phone").type("form").send({ phone: " 138 0000 0000 " });
    expect([sent.status, sent.text]).toEqual([200, expect.stringContaining('name="code"')]);
    expect(sent.text).toContain("六位验证码（字母和数字）<input");
    expect(sent.text).toContain(`autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" required pattern="${logInCodePattern}"`);
    const answer = await request(http).post("/login/code").type("form").send({ phone: "１３８ 0000 0000", code: "ｋ７ｍ p4z" });
    expect([answer.status, answer.get("location")]).toEqual([303, "/crew"]);
    expect(asked.map(({ route, input }) => route.input.parse(input))).toEqual([{ phone }, { phone, code: "K7MP4Z" }]);
  });

  it("is told of a wrong code with the form again", async () => {
    const answer = await request(aGateway().http).post("/login/code").type("form").send({ phone, code: "AAAAAA" });
    expect([answer.status, answer.text, answer.get("set-cookie")]).toEqual([401, expect.stringContaining("验证码不对"), undefined]);
  });
});

describe("an account with several roles", () => {
  const grant = (n: number, place: object, name: string) => ({ id: anId(n, "9"), place, from: "2026-01-01T00:00:00.000Z", to: null, named: { name, county: null }, isActive: n === 1 });
  const grants = [grant(1, { role: "county-staff", county: "522732" }, "三都水族自治县"), grant(2, { role: "town-staff", town: "522732001" }, "三合街道")];
  const named = { name: "三都水族自治县", county: null };
  const withRoles = () =>
    new Map<Route, () => unknown>([
      [identityRoutes.readMe, () => ({ actor: actors["token-county"], displayName: "小陆", named, actions: [], grants, hasTotp: false })],
      [
        identityRoutes.switchRole,
        () => ({ token: "token-town", expiresAt: new Date(Date.now() + 60_000).toISOString(), account: { actor: actors["token-town"] } }),
      ],
    ]);

  it("sees those it holds, and in which one it acts", async () => {
    const { http } = aGateway(withRoles());
    const { text } = await request(http).get("/operator").set("cookie", cookieOf("token-operator"));
    const options = [...text.matchAll(/<option value="([^"]+)"( selected)?>([^<]+)</g)].map(([, id, on, words]) => [id, on !== undefined, words]);
    expect(options).toEqual([[anId(1, "9"), true, "县劳务公司 三都水族自治县"], [anId(2, "9"), false, "乡镇工作人员 三合街道"]]);
    expect(text).toContain("小陆");
  });

  it("acts in another one under a fresh token", async () => {
    const { http, asked } = aGateway(withRoles());
    const answer = await request(http).post("/role").set("cookie", cookie).type("form").send({ token, grantId: anId(2, "9") });
    expect([answer.status, answer.get("location")]).toEqual([303, "/desk"]);
    expect(answer.get("set-cookie")?.[0]).toMatch(/^__Host-qx_session=token-town;/);
    expect(asked).toMatchObject([{ route: identityRoutes.switchRole, input: { grantId: anId(2, "9") }, actor: actors["token-county"] }]);
  });

  it("has no switch with a single role", async () => {
    const { text } = await request(aGateway().http).get("/operator").set("cookie", cookieOf("token-operator"));
    expect(text).not.toContain('action="/role"');
  });
});
