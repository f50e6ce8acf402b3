/**
 * Guarantees
 * 1. A worker's link only reads when fetched, and answers only by POST; a bad link says what to do.
 * 2. The page says what, where, how much, board and lodging, shift, and why; the main things also while the vacancy's
 *    own service does not answer. What nobody said is no no.
 * 3. There are three answers, the reason being one more touch; the one given is marked, says what comes next, and can be
 *    changed. A vacancy that has filled or closed says so and offers nothing but a call.
 * 4. Page and style sheet weigh 60 KB at most, run no script, and use nothing that phones of 2013 don't know.
 */
import { describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { type Offer, outreachRoutes } from "@qianxian/contracts/outreach";
import { publicVacancyRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import request from "supertest";
import { type Answers, aGateway } from "./testing/a-gateway.ts";
import { anOffer, aPublicVacancy } from "./testing/a-vacancy.ts";

const address = "/o/some-signed-token-0001";
const answersOf = (offer: Offer, more: () => unknown = () => aPublicVacancy()): Answers =>
  new Map<Route, () => unknown>([
    [outreachRoutes.readOffer, () => offer],
    [outreachRoutes.recordReply, () => offer],
    [publicVacancyRoutes.readPublicVacancy, more],
  ]);
const open = async (offer: Offer = anOffer(), more?: () => unknown) =>
  (await request(aGateway(answersOf(offer, more)).http).get(address)).text;
const refuse = (code: "service-unreachable" | "link-expired" | "offer-settled" | "rate-limited") => () => {
  throw new AppError(code);
};

describe("a worker's link", () => {
  it("only reads when it is fetched, however often", async () => {
    const { http, asked } = aGateway(answersOf(anOffer()));
    for (let n = 0; n < 5; n += 1) await request(http).get(address);
    expect(asked.filter(({ route }) => route === outreachRoutes.readOffer)).toHaveLength(5);
    expect(asked.filter(({ route }) => route.method !== "get")).toEqual([]);
    expect(new Set(asked.map(({ actor }) => actor?.role))).toEqual(new Set(["anyone"]));
  });

  it.each([
    [{ answer: "interested" }, { answer: "interested" }],
    [{ answer: "not-suitable", reason: "too-far" }, { answer: "not-suitable", reason: "too-far" }],
    [{ answer: "call-me", reason: "too-far" }, { answer: "call-me" }],
  ])("records %j by POST, and tells no one where the worker came from", async (form, input) => {
    const { http, asked } = aGateway(answersOf(anOffer()));
    const answer = await request(http).post(address).type("form").send(form);
    expect([answer.status, answer.get("location"), answer.get("referrer-policy")]).toEqual([303, address, "no-referrer"]);
    expect(asked).toMatchObject([{ route: outreachRoutes.recordReply, actor: { role: "anyone" } }]);
    expect(asked[0]?.input).toEqual({ token: "some-signed-token-0001", ...input });
  });

  it.each([
    ["link-expired", 409],
    ["offer-settled", 409],
    ["service-unreachable", 502],
  ] as const)("says what to do when it meets %s", async (code, status) => {
    const { http } = aGateway(new Map<Route, () => unknown>([[outreachRoutes.readOffer, refuse(code)]]));
    const answer = await request(http).get(address);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining('href="tel:0854-0000000"')]);
    expect(answer.text).not.toMatch(/Retry-After|\/docs|服务没有/);
  });

  it("leads to no page of staff, not even when something is wrong", async () => {
    const { http } = aGateway(answersOf(anOffer()));
    for (const path of [address, `${address}/further`]) {
      const { text } = await request(http).get(path).accept("html");
      expect([...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(["/favicon.svg", "/assets/open.css", "tel:0854-0000000"]);
    }
  });
});

describe("the page", () => {
  it("says what, where, how much, board and lodging, shift, and why", async () => {
    const text = await open();
    for (const words of ["缝纫工", "江苏省常州市武进区，示范路 1 号", "每月 <b>5200 到 6800</b> 元", "包吃包住", "白班", "示范制衣厂", "18 人"])
      expect(text).toContain(words);
    expect([...text.matchAll(/<li>([^<]+)</g)].map(([, clause]) => clause)).toEqual(["常州是您的第一意向", "月薪5200，高于您期望的4800"]);
  });

  it("says the main things while the vacancy's service does not answer", async () => {
    const text = await open(anOffer(), refuse("service-unreachable"));
    expect(text).toContain("每月 <b>5200 到 6800</b> 元");
    expect(text).toContain("我想去");
    expect(text).not.toContain("示范路");
  });

  it("takes what nobody said for no no", async () => {
    const bare = { wage: null, board: null, lodging: null, regionName: null, employerName: null };
    const text = await open(anOffer({ vacancy: { ...anOffer().vacancy, ...bare } }), refuse("service-unreachable"));
    expect(text).toContain("工资：打电话问");
    expect(text).not.toContain("不包");
    expect(await open(anOffer({ vacancy: { ...anOffer().vacancy, lodging: false } }))).toContain("包吃，不包住");
  });

  it.each([
    [{ minFen: 20_000, maxFen: 20_000, unit: "day" }, "每天 <b>200</b> 元"],
    [{ minFen: 1_850, maxFen: 2_000, unit: "hour" }, "每小时 <b>18.5 到 20</b> 元"],
    [{ minFen: 45, maxFen: 45, unit: "piece" }, "每件 <b>0.45</b> 元"],
  ] as const)("says pay of %j in yuan", async (wage, words) => {
    expect(await open(anOffer({ vacancy: { ...anOffer().vacancy, wage } }))).toContain(words);
  });
});

describe("the answers", () => {
  const { vacancy } = anOffer();
  const full = anOffer({ stillOpen: false, vacancy: { ...vacancy, seatsOpen: 0 } });
  const closed = anOffer({ stillOpen: false, vacancy: { ...vacancy, status: "closed" } });

  it.each([
    ["open", anOffer(), ["interested", "not-suitable", "call-me"], "您去不去？"],
    ["full", full, ["call-me"], "这个岗位已经招满了"],
    ["closed", closed, ["call-me"], "这个岗位已经关闭"],
    ["full, and a yes was given before", { ...full, answer: "interested" as const }, ["interested", "not-suitable", "call-me"], "请等工作人员联系您"],
  ])("are what can still be given when the vacancy is %s", async (_what, offer, answers, says) => {
    const text = await open(offer);
    expect([...text.matchAll(/name="answer" value="([\w-]+)"/g)].map(([, answer]) => answer)).toEqual(answers);
    expect(text).toContain(says);
    expect(text.includes("已经招满了")).toBe(says === "这个岗位已经招满了");
  });

  it("give a reason with one touch more", async () => {
    const [, folded = ""] = /<details>(.*)<\/details>/s.exec(await open()) ?? [];
    expect(folded).toContain('type="hidden" name="answer" value="not-suitable"');
    expect([...folded.matchAll(/<button name="reason" value="([\w-]+)"/g)].map(([, reason]) => reason)).toEqual(["too-far", "pay-too-low", "other-work", "has-work", "other"]);
  });

  it.each([
    ["interested", "我想去（您选的）", "工作人员会联系您"],
    ["not-suitable", "不合适（您选的）", "有更合适的活"],
    ["call-me", "请打电话给我（您选的）", "工作人员会打电话给您"],
  ] as const)("mark %s once it is given, say what comes next, and can be changed", async (answer, marked, next) => {
    const text = await open(anOffer({ answer }));
    expect([text.split("（您选的）").length, text]).toEqual([2, expect.stringContaining(marked)]);
    expect(text).toContain(next);
    expect(text).toContain("改主意了，可以再点");
    expect([...text.matchAll(/name="answer" value="/g)]).toHaveLength(3);
  });
});

describe("an old phone", () => {
  it("loads 60 KB at most, and no script", async () => {
    const { http } = aGateway(answersOf(anOffer({ answer: "interested" })));
    const [page, sheet, sign] = await Promise.all([address, "/assets/open.css", "/favicon.svg"].map((path) => request(http).get(path).buffer(true)));
    const bytes = [page?.text, sheet?.text, sign?.body].map((part) => Buffer.byteLength(part as string));
    expect(bytes.reduce((sum, part) => sum + part, 0)).toBeLessThan(60_000);
    expect(page?.text).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect([...(page?.text ?? "").matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path)).toEqual(["/favicon.svg", "/assets/open.css"]);
  });

  it("knows all of the style sheet", async () => {
    const { text } = await request(aGateway().http).get("/assets/open.css");
    expect(text).toContain("font-size:18px");
    expect(text).not.toMatch(/var\(|--|grid|flex|gap:|:is\(|:where\(|min\(|max\(|clamp\(|calc\(|inset|@supports|aspect-ratio/);
    for (const [, size] of text.matchAll(/font-size:(\d+)px/g)) expect(Number(size)).toBeGreaterThanOrEqual(17);
  });
});
