/**
 * Guarantees, in a real browser on real services
 * 1. Everybody's menu has the places of the own role and no other.
 * 2. Who goes to another address by hand is told that it is not theirs, or is led to where they work; no page asks the
 *    server for what it would refuse, and none has a button for what the role may not do.
 * 3. People, vacancies and members of others are "no such" on the page, as they are behind it; what the role may not do
 *    at all is refused there.
 * 4. No window writes an error to its console or asks another host.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Call } from "@qianxian/http";
import type { Page } from "playwright-core";
import { settle, type Visit } from "./browser.ts";
import { bringSomeLife } from "./some-life.ts";
import { openStage, type Stage } from "./testing/a-stage.ts";

const deskPages = [
  "/desk",
  "/desk/vacancies",
  "/desk/vacancies/new",
  "/desk/employers",
  "/desk/people",
  "/desk/people/import",
  "/desk/people/duplicates",
  "/desk/campaigns",
  "/desk/campaigns/new",
  "/desk/replies",
  "/desk/messages",
  "/desk/referrals",
  "/desk/leaders",
  "/desk/leaders/invitations",
  "/desk/settings",
  "/desk/settings/accounts",
  "/desk/settings/accounts/new",
  "/desk/settings/keys",
  "/desk/settings/audit",
  "/desk/settings/rights",
] as const;

const notYours = /您现在的身份用不了这一页|这里没有您能设置的内容/;

/** Buttons that change something, by the name they begin with. */
const deed = /^(安排推送|新建推送|发布岗位|导入名单|查重|新建账号|新建密钥|把 |登记|关闭岗位|修改|续招)/;

const roles = [
  {
    login: "village",
    places: ["今日", "岗位", "人员", "推荐", "带头能人", "设置"],
    closed: ["/desk/vacancies/new", "/desk/people/duplicates", "/desk/campaigns", "/desk/campaigns/new", "/desk/replies", "/desk/messages", "/desk/settings/accounts", "/desk/settings/accounts/new", "/desk/settings/keys", "/desk/settings/audit"],
    deeds: ["导入名单"],
  },
  {
    login: "liaison",
    places: ["今日", "人员", "推荐"],
    closed: deskPages.filter((path) => !["/desk", "/desk/people", "/desk/referrals", "/desk/settings/rights"].includes(path)),
    deeds: [],
  },
  {
    login: "auditor",
    places: ["今日", "岗位", "人员", "推送", "回复", "推荐", "带头能人", "设置"],
    closed: ["/desk/vacancies/new", "/desk/people/import", "/desk/people/duplicates", "/desk/campaigns/new", "/desk/settings/accounts/new", "/desk/settings/keys"],
    deeds: [],
  },
] as const;

let stage: Stage;
let county: Call;
/** A person, a vacancy and a draft that none of these roles but the auditor has to do with. */
let foreign: { workerId: string; vacancyId: string };
let visit: Visit;

const placesOf = async (page: Page): Promise<string[]> =>
  (await page.getByRole("navigation", { name: "菜单" }).getByRole("link").allTextContents()).map((text) => text.trim());

const open = async ({ page }: Visit, path: string): Promise<void> => {
  await page.goto(path);
  await settle(page);
};

const go = (path: string): Promise<void> => open(visit, path);

const namesOf = async (page: Page): Promise<string[]> => {
  const main = page.getByRole("main");
  const all = await main.getByRole("button").or(main.getByRole("link")).all();
  return Promise.all(all.map(async (one) => ((await one.getAttribute("aria-label")) ?? (await one.textContent()) ?? "").trim()));
};

/** The answers to requests that the page could send, in the name of who is logged in there. */
const statusesOf = (...paths: string[]): Promise<number[]> => visit.page.evaluate<number[]>(`(() => {
  const headers = { "x-csrf-token": document.querySelector('meta[name="qx-token"]').content };
  return Promise.all(${JSON.stringify(paths)}.map(async (path) => (await fetch(path, { headers })).status));
})()`);

beforeAll(async () => {
  stage = await openStage();
  await bringSomeLife(stage.stack.url, stage.stack.trayUrl);
  county = await stage.callAs("county");
  const [village, employer] = [await stage.callAs("village"), await stage.callAs("employer")];
  const own = new Set<string>((await village(profilesRoutes.listWorkers, { limit: 200 })).items.map(({ id }) => id));
  const crew = (await (await stage.callAs("leader"))(profilesRoutes.listCrews, {})).items[0];
  const { items: workers } = await county(profilesRoutes.listWorkers, { limit: 200 });
  const posted = new Set<string>((await employer(vacanciesRoutes.listVacancies, { limit: 100 })).items.map(({ id }) => id));
  const { items: vacancies } = await county(vacanciesRoutes.listVacancies, { status: "live", limit: 100 });
  foreign = {
    workerId: workers.find(({ id, crewId }) => !own.has(id) && crewId !== crew?.id)?.id ?? "",
    vacancyId: vacancies.find(({ id }) => !posted.has(id))?.id ?? "",
  };
}, 120_000);
afterAll(() => stage?.stop(), 60_000);
afterEach(() => visit?.context.close());

/** Goes to every page of the desk by hand: which are told to be others', and what there is to do on the rest. */
const walkDesk = async (login: string) => {
  const window = await stage.visit(login, "wide");
  await settle(window.page);
  const places = await placesOf(window.page);
  const [closed, deeds]: [string[], Set<string>] = [[], new Set()];
  for (const path of deskPages) {
    await open(window, path);
    if ((await window.page.getByText(notYours).count()) > 0) closed.push(path);
    for (const name of await namesOf(window.page)) if (deed.test(name)) deeds.add(name);
  }
  await open(window, "/employer/people");
  const { pathname: ledTo } = new URL(window.page.url());
  await window.context.close();
  return { places, closed, deeds: [...deeds], refused: window.faults.refused, ledTo };
};

describe("at the desk", () => {
  it("everybody has the own places, and is told of every other page that it is not theirs", async () => {
    const walks = await Promise.all(roles.map(({ login }) => walkDesk(login)));
    const due = roles.map(({ places, closed, deeds }) => {
      const shut = deskPages.filter((path) => (closed as readonly string[]).includes(path));
      return { places, closed: shut, deeds, refused: [], ledTo: "/desk" };
    });
    expect(walks).toEqual(due);
  }, 120_000);
});

describe("what is others'", () => {
  it("is no such person for village staff, on the page and behind it", async () => {
    visit = await stage.visit("village", "wide");
    await go(`/desk/people/${foreign.workerId}`);
    expect(await visit.page.getByRole("alert").textContent()).toMatch(/没有/);
    expect(visit.faults.refused.filter((line) => !line.startsWith("404 GET /v1/workers/"))).toEqual([]);
    expect(await statusesOf(`/v1/workers/${foreign.workerId}`, "/v1/campaigns", "/v1/audit")).toEqual([404, 403, 403]);
  });

  it("is no such person for a liaison", async () => {
    visit = await stage.visit("liaison", "wide");
    await go(`/desk/people/${foreign.workerId}`);
    expect(await visit.page.getByRole("alert").textContent()).toMatch(/没有/);
    expect(await statusesOf(`/v1/workers/${foreign.workerId}`, "/v1/vacancies", "/v1/crews")).toEqual([404, 403, 403]);
  });

  it("is read by the auditor, who changes nothing", async () => {
    visit = await stage.visit("auditor", "wide");
    await go(`/desk/people/${foreign.workerId}`);
    await visit.page.getByRole("heading", { level: 1 }).waitFor();
    expect((await namesOf(visit.page)).filter((name) => /看完整|修改|保存|登记|推荐给|撤回|删除/.test(name))).toEqual([]);
    expect(visit.faults.refused).toEqual([]);
    const auditor = await stage.callAs("auditor");
    await expect(auditor(outreachRoutes.planCampaign, { vacancyIds: [foreign.vacancyId] } as never)).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("is no such vacancy for an employer, who is led back to the own pages", async () => {
    visit = await stage.visit("employer", "wide");
    await settle(visit.page);
    expect(await placesOf(visit.page)).toEqual(["我的岗位", "愿意来的人", "接口密钥"]);
    await go(`/employer/vacancies/${foreign.vacancyId}`);
    expect(await visit.page.getByRole("alert").textContent()).toMatch(/没有/);
    for (const path of ["/desk/people", `/desk/people/${foreign.workerId}`, "/crew"]) {
      await go(path);
      expect(new URL(visit.page.url()).pathname).toBe("/employer");
    }
    expect(await statusesOf(`/v1/vacancies/${foreign.vacancyId}`, "/v1/workers", `/v1/workers/${foreign.workerId}`)).toEqual([404, 403, 403]);
  });

  it("is no member of a leader's crew", async () => {
    visit = await stage.visit("leader", "phone");
    await settle(visit.page);
    expect(await placesOf(visit.page)).toEqual(["我的班组", "全班组岗位", "当面告诉"]);
    await go(`/crew/members/${foreign.workerId}`);
    expect(await visit.page.getByRole("main").textContent()).toMatch(/没有/);
    for (const path of ["/desk/people", "/employer"]) {
      await go(path);
      expect(new URL(visit.page.url()).pathname).toBe("/crew");
    }
    expect(await statusesOf(`/v1/workers/${foreign.workerId}`, "/v1/workers", "/v1/leaders")).toEqual([404, 403, 403]);
  });
});

it("went without an error or a request to another host", () => {
  const { errors, outside } = stage.faults();
  expect({ errors, outside }).toEqual({ errors: [], outside: [] });
});
