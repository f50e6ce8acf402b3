/**
 * Guarantees, in a real browser on real services, on a phone of 375 px
 * 1. A leader sees the own crew, and vacancies that seat all of it.
 * 2. What members said in person is recorded for many at once, and stands when the page is opened again.
 * 3. Somebody asked by full name and village joins by their own word, on the page to which staff show them the link,
 *    without JavaScript; the leader sees them then and not before. Who scans the crew's code joins by another one that goes to
 *    their own phone.
 * 4. A vacancy becomes a picture whose code leads to its public page.
 * 5. Nothing scrolls sideways; no window writes an error to its console, asks another host, or is refused anything.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { logInCodeLooks } from "@qianxian/contracts/identity";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Call } from "@qianxian/http";
import { townships } from "@qianxian/infra-demo";
import { eventually } from "@qianxian/testing/servers";
import type { Locator, Page } from "playwright-core";
import { overhangOf } from "./axe.ts";
import { noFaults, openStage, type Stage } from "./testing/a-stage.ts";
import { sewing } from "./testing/a-vacancy.ts";
import { bearsCodeOf } from "./testing/code-in-picture.ts";
import { peopleInNoCrew } from "./testing/somebody.ts";

type Person = Awaited<ReturnType<typeof peopleInNoCrew>>[number];

const people = 300;
const title = "整班组都要的缝纫工";

let stage: Stage;
let county: Call;
let leader: Page;
let vacancyId: string;
let crewId: string;
/** One is asked by name, the other scans the crew's code. */
let asked: Person;
let scanning: Person;

const button = (name: string | RegExp) => leader.getByRole("button", { name });
const said = (text: string | RegExp) => leader.getByRole("status").getByText(text);
const card = () => leader.getByRole("listitem").filter({ has: leader.getByRole("heading", { name: title }) });

const toTogether = async (): Promise<void> => {
  await leader.getByRole("navigation", { name: "菜单" }).getByRole("link", { name: "全班组岗位" }).click();
  await card().waitFor();
};

/** Members as the tab of the page counts them. */
const membersShown = async (): Promise<number> => {
  await leader.goto("/crew");
  const tab = button(/^全部 \d+$/);
  return Number(/\d+/.exec((await tab.textContent()) ?? "")?.[0]);
};

/** Where the code that is shown leads. */
const addressIn = async (dialog: Locator): Promise<string> => {
  const label = await dialog.getByRole("img", { name: /^二维码，扫了打开：/ }).getAttribute("aria-label");
  return /http\S+$/.exec(label ?? "")?.[0] ?? "";
};

const codeIn = (text = ""): string | undefined => /加入班组的验证码(\w{6})/.exec(text)?.[1];

/** Staff ask the person too, and show them the link to the person's own page. */
const linkFromStaff = async (idNumber: string): Promise<string> => {
  const { page, context } = await stage.visit("county", "wide");
  await page.goto(`/desk/leaders/crews/${crewId}`);
  await page.getByRole("button", { name: "邀请进班组" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("姓名、电话或身份证号").fill(idNumber);
  await dialog.getByRole("button", { name: "查找" }).click();
  await dialog.getByRole("button", { name: "换一个人" }).waitFor();
  await dialog.getByRole("button", { name: "邀请", exact: true }).click();
  const address = await addressIn(dialog);
  await context.close();
  return address;
};

beforeAll(async () => {
  stage = await openStage({ workers: people });
  county = await stage.callAs("county");
  [asked, scanning] = (await peopleInNoCrew(county, people)) as [Person, Person];
  const posted = await stage.employer(vacanciesRoutes.publishVacancy, { ...sewing, title, seats: 60 });
  vacancyId = posted.id;
  const call = await stage.callAs("leader");
  crewId = (await call(profilesRoutes.listCrews, {})).items[0]?.id ?? "";
  await eventually(async () => {
    const { together } = await call(matcherRoutes.matchesForCrew, { crewId } as never);
    return together.some(({ vacancy }) => vacancy.id === vacancyId);
  }, "the vacancy is in the index");
  leader = (await stage.visit("leader", "phone")).page;
}, 120_000);
afterAll(() => stage?.stop(), 60_000);

describe("a leader", () => {
  it("sees the crew and a vacancy that seats all of it", async () => {
    const { members } = await county(profilesRoutes.readCrew, { crewId } as never);
    expect(await membersShown()).toBe(members.length);
    expect(await overhangOf(leader)).toBe(0);
    await toTogether();
    expect(await card().getByText(/^名额 60，在找活 \d+ 人$/).count()).toBe(1);
    expect(await overhangOf(leader)).toBe(0);
  });

  it("records what members said in person, for many at once", async () => {
    await card().getByRole("link", { name: "当面告诉" }).click();
    const choices = leader.getByRole("radiogroup", { name: /怎么说$/ });
    await choices.first().waitFor();
    await choices.nth(0).getByRole("radio", { name: "我想去" }).check();
    await choices.nth(1).getByRole("radio", { name: "不合适" }).check();
    await leader.getByLabel("为什么不合适").selectOption("离家太远");
    await button("保存 2 人的回话").click();
    await said("已登记 2 人的回话").waitFor();
    await leader.reload();
    await leader.getByText("已登记：我想去").waitFor();
    expect(await leader.getByText("已登记：不合适").count()).toBe(1);
    expect(await overhangOf(leader)).toBe(0);
  });
});

describe("somebody who is asked to join", () => {
  it("joins by their own word, and is a member then and not before", async () => {
    const before = await membersShown();
    await button("加人").click();
    const dialog = leader.getByRole("dialog");
    await dialog.getByLabel("姓名").fill(asked.name);
    await dialog.getByLabel("乡镇").selectOption(townships.find(({ code }) => code === asked.village.town)?.name ?? "");
    await dialog.getByRole("combobox", { name: /^村/ }).selectOption(asked.village.name);
    await dialog.getByRole("button", { name: "邀请" }).click();
    await leader.getByRole("dialog", { name: "已邀请" }).getByRole("button", { name: "关闭" }).click();
    await button("等同意 1").click();
    await leader.getByRole("main").getByText("等本人同意").waitFor();
    expect(await membersShown()).toBe(before);

    const { page } = await stage.open("phone", { hasScript: false });
    await page.goto(await linkFromStaff(asked.idNumber));
    await page.getByRole("button", { name: "我愿意加入" }).click();
    await page.getByRole("status").getByText("您已经答复：愿意加入。").waitFor();
    expect(await overhangOf(page)).toBe(0);
    expect(await membersShown()).toBe(before + 1);
  }, 60_000);

  it("joins by the crew's code and another one sent to the own phone", async () => {
    await button("加人").click();
    const dialog = leader.getByRole("dialog");
    await dialog.getByRole("button", { name: "扫码加入" }).click();
    const { page } = await stage.open("phone", { hasScript: false });
    await page.goto(await addressIn(dialog));
    await page.getByLabel("您本人的手机号").fill(scanning.phone);
    await page.getByRole("button", { name: "发验证码" }).click();
    const code = await eventually(async () => codeIn(stage.tray().at(-1)), "the code is in the tray");
    await page.getByLabel(logInCodeLooks.zh).fill(code);
    await page.getByRole("button", { name: "我愿意加入" }).click();
    await page.getByRole("heading", { name: "您已经加入班组" }).waitFor();
    await dialog.getByRole("status").getByText(/加入了班组$/).waitFor();
    expect(await overhangOf(leader)).toBe(0);
    await dialog.getByRole("button", { name: "关闭" }).click();
  });
});

describe("a vacancy as a picture", () => {
  it("bears a code that leads to its public page", async () => {
    await toTogether();
    await card().getByRole("link", { name: "分享" }).click();
    const picture = leader.getByRole("img", { name: `岗位图片：${title}` });
    await picture.waitFor();
    const address = `${stage.stack.url}/j/${vacancyId}`;
    expect(await bearsCodeOf(picture, address)).toBe(true);
    expect(await bearsCodeOf(picture, `${address}0`)).toBe(false);
    expect(await overhangOf(leader)).toBe(0);

    const { page } = await stage.open("phone", { hasScript: false });
    await page.goto(address);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(title);
  }, 60_000);
});

it("went without an error, a refusal or a request to another host", () => {
  expect(stage.faults()).toEqual(noFaults);
});
