/**
 * Guarantees
 * 1. A page is for staff who are logged in; others are sent to log in, or told whom the pages are for.
 * 2. What people wrote is text on a page, never markup.
 * 3. A draft is completed on the revision that was shown; one that has changed is shown anew and says so.
 * 4. A form of another site changes nothing. What is said of people stays in no cache. A place a draft lacks is never guessed.
 */
import { describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import request from "supertest";
import { readCompletion } from "./completion-form.ts";
import { aGateway, cookieOf, formTokenOf } from "./testing/a-gateway.ts";

const cookie = cookieOf("token-county");
const token = formTokenOf("token-county");
const script = "<script>alert(1)</script>";
const vacancy = {
  id: "v1", title: script, status: "live", base: "local", region: null, wage: null, lacks: [],
  lacksSay: [], seats: { total: 0, open: 0, reserved: 0, filled: 0, held: 0 }, skills: [],
  certificates: [], createdAt: "2026-03-02T02:00:00.000Z", employerName: null, sector: null,
  description: script,
};
describe("staff pages", () => {
  it("sends who is not logged in, or not staff, to the log-in page", async () => {
    const { http } = aGateway();
    for (const given of ["", cookieOf("nobody"), cookieOf("token-employer")]) {
      const answer = await request(http).get("/staff").set("cookie", given);
      expect([answer.status, answer.get("location")]).toEqual([303, "/login"]);
    }
  });

  it("shows a vacancy while the matcher has not caught up", async () => {
    const busy = () => {
      throw new AppError("try-again-later");
    };
    const { http } = aGateway(
      new Map<Route, () => unknown>([[vacanciesRoutes.readVacancy, () => vacancy], [matcherRoutes.candidatesForVacancy, busy]]),
    );
    const { status, text } = await request(http).get("/staff/vacancies/v1").set("cookie", cookie);
    expect([status, text]).toEqual([200, expect.stringContaining("正在排队进入匹配")]);
  });

  it("takes a form that was sent to the public address", async () => {
    const { http, asked } = aGateway();
    const headers = { cookie, origin: "https://work.example" };
    await request(http).post("/staff/campaigns").set(headers).type("form").send({ vacancyId: "v1", token });
    expect(asked.map(({ route }) => route)).toEqual([outreachRoutes.planCampaign]);
  });

  it("has a sign of its own, so that no page asks for one in vain", async () => {
    const { http } = aGateway();
    const sign = await request(http).get("/favicon.svg");
    expect([sign.status, sign.type]).toEqual([200, "image/svg+xml"]);
    expect((await request(http).get("/login")).text).toContain('<link rel="icon" href="/favicon.svg">');
  });

  it("answers a wrong password with 401 and the form again", async () => {
    const { http } = aGateway();
    const answer = await request(http).post("/login").type("form").send({ login: "county", password: "x" });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain("用户名或密码不对");
  });

  it("shows what people wrote as text", async () => {
    const { http } = aGateway(new Map([[vacanciesRoutes.readVacancy, () => vacancy]]));
    const { text } = await request(http).get("/staff/vacancies/v1").set("cookie", cookie);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).not.toContain(script);
  });

  const draft = { ...vacancy, revision: 3, status: "draft", lacks: ["seats"] };
  const complete = (answers: Map<Route, () => unknown>) => {
    const { http, asked } = aGateway(new Map([[vacanciesRoutes.readVacancy, () => draft], ...answers]));
    const post = request(http).post("/staff/vacancies/v1").set("cookie", cookie).type("form");
    return { asked, sent: post.send({ revision: "3", seats: "5", token }) };
  };

  it("completes a draft on the revision it showed", async () => {
    const page = await request(aGateway(new Map([[vacanciesRoutes.readVacancy, () => draft]])).http)
      .get("/staff/vacancies/v1")
      .set("cookie", cookie);
    expect(page.text).toContain('name="revision" value="3"');
    const { asked, sent } = complete(new Map([[vacanciesRoutes.changeVacancy, () => draft]]));
    expect((await sent).status).toBe(303);
    expect(asked).toMatchObject([
      { route: vacanciesRoutes.changeVacancy, input: { vacancyId: "v1", seats: 5 }, terms: { ifMatch: 3 } },
    ]);
    expect(asked[0]?.input).not.toHaveProperty("token");
  });

  it("shows a draft anew that somebody has changed meanwhile, and says so", async () => {
    const refuse = () => {
      throw new AppError("changed-meanwhile");
    };
    const answer = await complete(new Map([[vacanciesRoutes.changeVacancy, refuse]])).sent;
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining("刚被别人改过")]);
  });

  it.each(["https://elsewhere.example", "no origin at all"])(
    "refuses a form of %s and asks no service to change anything",
    async (origin) => {
      const { http, asked } = aGateway();
      const answer = await request(http)
        .post("/staff/campaigns")
        .set({ cookie, origin })
        .type("form")
        .send({ vacancyId: "v1", token });
      expect(answer.status).toBe(403);
      expect(asked).toEqual([]);
    },
  );

  it.each(["/staff", "/v1/workers"])("keeps %s out of every cache", async (path) => {
    const { http } = aGateway();
    const answer = await request(http).get(path).set({ cookie, authorization: "Bearer token-county" });
    expect([answer.status, answer.get("cache-control")]).toEqual([200, "no-store"]);
  });
});

describe("readCompletion", () => {
  it("turns yuan into fen and a place into its code", () => {
    const form = { revision: "3", seats: "5", wageMin: "5200.5", wageMax: "6800", region: "常州武进" };
    expect(readCompletion(form).change).toEqual({
      seats: 5,
      wage: { minFen: 520_050, maxFen: 680_000, unit: "month" },
      region: "320412",
    });
  });

  it.each([undefined, "", "0", "x"])("asks to load the page again without the revision it showed (%p)", (revision) => {
    expect(readCompletion({ revision, seats: "5" })).toEqual({ change: null, complaint: expect.stringContaining("刷新") });
  });

  it.each([
    [{ seats: "abc" }, "招几个人"],
    [{ seats: "5.5" }, "招几个人"],
    [{ seats: "-1" }, "招几个人"],
    [{ wageMin: "五千" }, "月工资"],
    [{ wageMin: "5000", wageMax: "1e9" }, "月工资"],
  ])("says what is wrong with %p", (form, words) => {
    expect(readCompletion({ revision: "3", ...form })).toEqual({ change: null, complaint: expect.stringContaining(words) });
  });

  it("reads full-width figures", () => {
    expect(readCompletion({ revision: "3", seats: " ２０ " }).change).toEqual({ seats: 20 });
  });

  it.each(["鼓楼区", "长三角", "不知道的地方"])("asks again about %s", (region) => {
    expect(readCompletion({ revision: "3", region })).toEqual({ change: null, complaint: expect.any(String) });
  });
});
