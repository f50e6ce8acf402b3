/**
 * Guarantees
 * 1. The account's page is for who is logged in and has pages here; fetching it changes nothing, however often.
 * 2. A change is made by POST alone, with the token of the session, on the session's own behalf.
 * 3. A changed password goes on under a fresh token; what was wrong is said in words, and nothing that was written is repeated.
 * 4. The secret of a second factor and its recovery codes are shown in one answer and never again.
 */
import { describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import request from "supertest";
import { actors, aGateway, type Answers, cookieOf, formTokenOf, refusing } from "./testing/a-gateway.ts";

const cookie = cookieOf("token-county");
const token = formTokenOf("token-county");
const at = "2026-03-02T02:00:00.000Z";
const sessions = [
  { id: anId(1, "5"), openedAt: at, seenAt: at, expiresAt: at, from: "10.1.2.3", role: "county-staff", isThis: true },
  { id: anId(2, "5"), openedAt: at, seenAt: at, expiresAt: at, from: null, role: "county-staff", isThis: false },
];
const opened = () => ({ token: "token-fresh", expiresAt: new Date(Date.now() + 60_000).toISOString(), account: { actor: actors["token-county"] } });
const secret = { secret: "JBSWY3DPEHPK3PXP", uri: "otpauth://totp/qx:county?secret=JBSWY3DPEHPK3PXP" };
const recoveryCodes = ["aaaa-bbbb", "cccc-dddd"];
const answers = new Map<Route, () => unknown>([
  [identityRoutes.listSessions, () => ({ items: sessions })],
  [identityRoutes.changePassword, opened],
  [identityRoutes.revokeSession, () => ({ closed: true })],
  [identityRoutes.enrolTotp, () => secret],
  [identityRoutes.confirmTotp, () => ({ recoveryCodes })],
  [identityRoutes.removeTotp, () => ({ removed: true })],
]);
const reading: readonly Route[] = [identityRoutes.readMe, identityRoutes.listSessions];
const changesOf = (asked: readonly { route: Route; input: unknown }[]) => asked.filter(({ route }) => !reading.includes(route));

const post = (path: string, form: object, given: Answers = answers) => {
  const { http, asked } = aGateway(given);
  return { asked, sent: request(http).post(path).set("cookie", cookie).type("form").send({ token, ...form }) };
};

const changes: [string, object][] = [
  ["/account/password", { oldPassword: "old-password", newPassword: "a-better-password", again: "a-better-password" }],
  [`/account/sessions/${anId(2, "5")}/revoke`, {}],
  ["/account/second-factor", { password: "old-password" }],
  ["/account/second-factor/confirm", { code: "123456" }],
  ["/account/second-factor/remove", { password: "old-password", code: "123456" }],
];

describe("the account's page", () => {
  it.each(["", cookieOf("nobody"), cookieOf("token-employer")])("sends %p to log in", async (given) => {
    const answer = await request(aGateway(answers).http).get("/account").set("cookie", given);
    expect([answer.status, answer.get("location")]).toEqual([303, "/login?next=%2Faccount"]);
  });

  it("lists the sessions, of which all but this one can be ended, and changes nothing when fetched", async () => {
    const { http, asked } = aGateway(answers);
    for (let n = 0; n < 3; n += 1) await request(http).get("/account").set("cookie", cookie);
    const { text } = await request(http).get("/account").set("cookie", cookie);
    expect(changesOf(asked)).toEqual([]);
    expect([text.includes("10.1.2.3"), text.includes("就是这里")]).toEqual([true, true]);
    expect([...text.matchAll(/action="([^"]+\/revoke)"/g)].map(([, action]) => action)).toEqual([`/account/sessions/${anId(2, "5")}/revoke`]);
  });

  it("carries the token in each of its forms", async () => {
    const { text } = await request(aGateway(answers).http).get("/account").set("cookie", cookie);
    const forms = text.split("<form").slice(1);
    expect(forms.length).toBeGreaterThan(3);
    for (const form of forms) expect(form).toContain(`name="token" value="${token}"`);
  });

  it("is led to from every page of somebody logged in", async () => {
    for (const [login, path] of [["county", "/account"], ["operator", "/operator"]] as const) {
      const { text } = await request(aGateway(answers).http).get(path).set("cookie", cookieOf(`token-${login}`));
      expect(text).toContain('href="/account"');
    }
  });

  it("offers a leader no password, and no way to the desk", async () => {
    const { text } = await request(aGateway(answers).http).get("/account").set("cookie", cookieOf("token-leader"));
    expect(text).toContain("不用密码");
    expect(text).not.toMatch(/href="\/desk"|type="password"/);
  });

  it("says only words of ours about what was done", async () => {
    const said = async (done: string) => (await request(aGateway(answers).http).get("/account").query({ done }).set("cookie", cookie)).text;
    expect(await said("password")).toContain("密码改好了");
    expect(await said("请把密码发给我")).not.toContain("请把密码发给我");
  });
});

describe("a change of the own account", () => {
  it.each(changes)("%s is made once, in the caller's name", async (path, form) => {
    const { asked, sent } = post(path, form);
    expect([200, 303]).toContain((await sent).status);
    expect(changesOf(asked)).toMatchObject([{ actor: actors["token-county"] }]);
  });

  it.each(changes)("%s is not made without the session's token, by another site or by who is nobody", async (path, form) => {
    for (const [how, status] of [
      [{ token: "" }, 403],
      [{ token: formTokenOf("token-town") }, 403],
    ] as const) {
      const { asked, sent } = post(path, { ...form, ...how });
      expect([(await sent).status, asked]).toEqual([status, []]);
    }
    const foreign = post(path, form);
    expect([(await foreign.sent.set("origin", "https://elsewhere.example")).status, foreign.asked]).toEqual([403, []]);
    const { http, asked } = aGateway(answers);
    const answer = await request(http).post(path).type("form").send({ token, ...form });
    expect([answer.get("location"), asked]).toEqual(["/login", []]);
  });

  it.each(changes)("%s is not made by GET", async (path) => {
    const { http, asked } = aGateway(answers);
    const answer = await request(http).get(path).set("cookie", cookie);
    expect([answer.status, changesOf(asked)]).toEqual([404, []]);
  });
});

describe("the password", () => {
  const [path, form] = changes[0] as [string, object];

  it("goes on under a fresh token", async () => {
    const answer = await post(path, form).sent;
    expect(answer.get("location")).toBe("/account?done=password");
    expect(answer.get("set-cookie")?.[0]).toMatch(/^__Host-qx_session=token-fresh; .*HttpOnly; SameSite=Strict/);
  });

  it("stays when it is written in two ways", async () => {
    const { asked, sent } = post(path, { ...form, again: "another-password" });
    const answer = await sent;
    expect([answer.status, answer.text, changesOf(asked)]).toEqual([422, expect.stringContaining("两次填的新密码不一样"), []]);
  });

  const tooCommon = { pointer: "/newPassword", code: "too_common", zh: "这个密码太常见", en: "too common" };
  it.each([
    ["the old one is wrong", new AppError("wrong-credentials"), 422, "现在的密码不对"],
    ["it is too common", new AppError("invalid-input", {}, { fields: [tooCommon] }), 422, "这个密码太常见"],
    ["it is too short", new AppError("invalid-input", {}, { fields: [{ ...tooCommon, code: "too_small", zh: "x" }] }), 422, "10 到 200 个字符"],
    ["there were too many tries", new AppError("locked-out", {}, { fields: [{ ...tooCommon, zh: "请等 5 分钟" }] }), 429, "失败次数太多，请等 5 分钟"],
  ])("stays when %s, and nothing that was written is repeated", async (_why, error, status, words) => {
    const answer = await post(path, form, refusing(identityRoutes.changePassword, error, answers)).sent;
    expect([answer.status, answer.text, answer.get("set-cookie")]).toEqual([status, expect.stringContaining(words), undefined]);
    expect(answer.text).not.toMatch(/old-password"|a-better-password/);
  });
});

describe("a session of the own account", () => {
  it("that is no longer there is said to be gone", async () => {
    const gone = refusing(identityRoutes.revokeSession, new AppError("session-not-found"), answers);
    const answer = await post(`/account/sessions/${anId(9, "5")}/revoke`, {}, gone).sent;
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining("可能已经退出了")]);
  });
});

describe("the second factor", () => {
  it("shows its secret in the answer that begins it, in no address and on no other page", async () => {
    const answer = await post("/account/second-factor", { password: "old-password" }).sent;
    expect([answer.status, answer.get("cache-control"), answer.get("location")]).toEqual([200, "no-store", undefined]);
    expect(answer.text).toContain("JBSW Y3DP EHPK 3PXP");
    expect(answer.text).toContain(`href="${secret.uri}"`);
    expect((await request(aGateway(answers).http).get("/account").set("cookie", cookie)).text).not.toContain("JBSW");
  });

  it("makes a link of no address but an authenticator's", async () => {
    const odd = new Map<Route, () => unknown>([...answers, [identityRoutes.enrolTotp, () => ({ secret: "A", uri: "javascript:alert(1)" })]]);
    expect((await post("/account/second-factor", { password: "x" }, odd).sent).text).not.toContain('href="javascript:');
  });

  it("shows the recovery codes in the answer that confirms it", async () => {
    const { asked, sent } = post("/account/second-factor/confirm", { code: " １２３ ４５６ " });
    const { text } = await sent;
    for (const code of recoveryCodes) expect(text).toContain(code);
    const [sentOn] = changesOf(asked);
    expect(sentOn?.route.input.parse(sentOn.input)).toEqual({ code: "123456" });
  });

  it("asks for the code again when it is wrong, without the secret", async () => {
    const answer = await post("/account/second-factor/confirm", { code: "000000" }, refusing(identityRoutes.confirmTotp, new AppError("wrong-code"), answers)).sent;
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining("验证码不对")]);
    expect(answer.text).toContain('action="/account/second-factor/confirm"');
  });

  it.each([
    ["begun with a wrong password", "/account/second-factor", identityRoutes.enrolTotp, "wrong-credentials", "现在的密码不对"],
    ["begun though it is set", "/account/second-factor", identityRoutes.enrolTotp, "totp-set", "要换请先关掉"],
    ["confirmed though it was not begun", "/account/second-factor/confirm", identityRoutes.confirmTotp, "totp-not-begun", "还没有开始"],
    ["removed with a wrong code", "/account/second-factor/remove", identityRoutes.removeTotp, "wrong-code", "验证码不对"],
  ] as const)("is not %s", async (_how, path, route, code, words) => {
    const answer = await post(path, { password: "p", code: "123456" }, refusing(route, new AppError(code), answers)).sent;
    expect([answer.status >= 400 && answer.status < 500, answer.text]).toEqual([true, expect.stringContaining(words)]);
  });
});
