/**
 * Guarantees
 * 1. Everybody may open a live vacancy's page, without logging in; it says how to answer, and asks services for nothing
 *    but what is public.
 * 2. Of what is not live, or no vacancy at all, a kind page says where to ask; a service that does not answer is no end either.
 * 3. The page is counted by address, runs no script and loads nothing from elsewhere.
 */
import { describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { type PublicVacancy, publicVacancyRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import request from "supertest";
import { aGateway, memoryLimits, refusing } from "./testing/a-gateway.ts";
import { aPublicVacancy } from "./testing/a-vacancy.ts";

const vacancy = aPublicVacancy();
const address = `/j/${vacancy.id}`;
const showing = (shown: PublicVacancy) => aGateway(new Map<Route, () => unknown>([[publicVacancyRoutes.readPublicVacancy, () => shown]]));
const open = async (change: Partial<PublicVacancy> = {}) => (await request(showing(aPublicVacancy(change)).http).get(address)).text;

describe("a vacancy's page for everybody", () => {
  it("asks for what is public, in nobody's name", async () => {
    const { http, asked } = showing(vacancy);
    expect((await request(http).get(address)).status).toBe(200);
    expect(asked).toMatchObject([{ route: publicVacancyRoutes.readPublicVacancy, input: { vacancyId: vacancy.id }, actor: { role: "anyone" } }]);
  });

  it("says what there is to know and how to answer", async () => {
    const text = await open({ certificates: ["焊工证" as never], education: "junior", experienceYearsMin: 2, age: { min: 18, max: 50 } });
    for (const words of ["缝纫工", "每月 <b>5200 到 6800</b> 元", "包吃包住", "白班", "焊工证", "18 到 50 岁", "初中以上", "2 年以上", "做童装。"]) expect(text).toContain(words);
    expect(text).toMatch(/要会<\/th><td>缝纫<.*会更好<\/th><td>包缝</s);
    expect(text).toContain('href="tel:0854-0000000"');
    expect(text).toMatch(/您的带头人.*村里/s);
  });

  it("says nothing about what was not said", async () => {
    const text = await open({ skills: [], certificates: [], age: null, education: null, experienceYearsMin: 0, description: null });
    expect(text).not.toMatch(/要求|说明|null|undefined/);
  });

  it("says so when all seats are taken", async () => {
    expect(await open({ seatsOpen: 0 })).toContain("眼下招满了");
  });

  it("shows no number to call where none is set", async () => {
    const { http } = aGateway(new Map<Route, () => unknown>([[publicVacancyRoutes.readPublicVacancy, () => vacancy]]), { companyPhone: "" });
    expect((await request(http).get(address)).text).not.toContain("tel:");
  });
});

describe("a page that is not there", () => {
  it.each(["vacancy-not-found", "invalid-input"] as const)("is kind (%s)", async (code) => {
    const answer = await request(aGateway(refusing(publicVacancyRoutes.readPublicVacancy, new AppError(code))).http).get("/j/whatever");
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining("现在不招人了")]);
    expect(answer.text).toContain("0854-0000000");
  });

  it("asks to try again while a service does not answer", async () => {
    const answer = await request(aGateway().http).get(address);
    expect([answer.status, answer.text]).toEqual([502, expect.stringContaining("过一会儿")]);
  });
});

describe("the page's door", () => {
  it("counts by address", async () => {
    const { http } = aGateway(new Map(), { limits: memoryLimits({ address: 1 }) });
    const statuses = [(await request(http).get(address)).status, (await request(http).get(address).accept("html")).status];
    expect(statuses).toEqual([502, 429]);
  });

  it("lets it do nothing but show itself", async () => {
    const answer = await request(showing(vacancy).http).get(address);
    expect(answer.get("content-security-policy")).toMatch(/default-src 'none'.*style-src 'self'/);
    expect(answer.get("content-security-policy")).not.toMatch(/script-src|unsafe/);
    expect(answer.text).not.toContain("<script");
    expect([...answer.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, href]) => href)).toEqual(["/favicon.svg", "/assets/open.css", "tel:0854-0000000"]);
  });
});
