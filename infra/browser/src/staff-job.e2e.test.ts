/**
 * Guarantees, in a real browser on real services
 * 1. Staff get from Today to a new vacancy, see who suits it and why, plan a push, take somebody out and read the
 *    message before anything is sent.
 * 2. What was sent can be undone before the first message leaves; nobody is told. Sent again, it shows how it goes, and each answer as it comes.
 * 3. A worker answers by the link in the message on a phone without JavaScript.
 * 4. Staff find the answer in the inbox and refer the person in one action; the employer accepts and says who has
 *    started, and the seat counts on both sides.
 * 5. No window writes an error to its console, asks another host, or is refused anything.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import type { Page } from "playwright-core";
import { overhangOf } from "./axe.ts";
import { noFaults, openStage, type Stage } from "./testing/a-stage.ts";
import { sewing } from "./testing/a-vacancy.ts";

const title = "缝纫车位工（新开的线）";

let stage: Stage;
let clerk: Page;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });
const said = (page: Page, text: string | RegExp) => page.getByRole("status").getByText(text);

/** How many the send button says will get a message. */
const peopleToSend = async (): Promise<number> => Number(/\d+/.exec((await button(clerk, /^发送给 \d+ 人$/).textContent()) ?? "")?.[0]);

beforeAll(async () => {
  stage = await openStage({ settings: { UNDO_SECONDS: "8" } });
  const { id: vacancyId } = await stage.employer(vacanciesRoutes.publishVacancy, { ...sewing, title });
  const county = await stage.callAs("county");
  await eventually(async () => {
    const asked = county(matcherRoutes.candidatesForVacancy, { vacancyId, limit: 1 });
    return asked.then(({ items }) => items.length > 0, () => false);
  }, "the vacancy is in the index");
  clerk = (await stage.visit("county", "wide")).page;
}, 120_000);
afterAll(() => stage?.stop(), 60_000);

describe("the clerk", () => {
  it("sees from Today who suits a new vacancy, and why", async () => {
    await link(clerk, `看谁合适：${title}`).click();
    const candidates = clerk.getByRole("region", { name: "谁合适" });
    const best = candidates.getByRole("listitem").first();
    await best.waitFor();
    expect(await candidates.getByText(/\d+ 人条件都符合/).count()).toBe(1);
    expect(await best.getByRole("img", { name: /^技能：\d+ 分，占 \d+%。.+/ }).count()).toBe(1);
    expect(await best.getByText("；").count()).toBeGreaterThan(0);
  });

  it("plans a push without sending anything, and takes somebody out", async () => {
    await button(clerk, "安排推送").first().click();
    await button(clerk, "看看谁会收到").click();
    await button(clerk, /^发送给 \d+ 人$/).waitFor();
    const before = await peopleToSend();
    await button(clerk, /^把 .+ 移出名单$/).first().click();
    await said(clerk, /^已移出 .+\*/).waitFor();
    await button(clerk, `发送给 ${before - 1} 人`).waitFor();
    expect(await peopleToSend()).toBe(before - 1);
    expect(stage.tray()).toEqual([]);
  });

  it("reads the message as it will be sent", async () => {
    const samples = clerk.getByRole("region", { name: "短信样子" });
    await samples.getByText(/\d+ 个字，算 \d+ 条短信/).waitFor();
    expect(await samples.getByText(title).count()).toBe(1);
  });

  it("undoes what was sent before anybody is told", async () => {
    await button(clerk, /^发送给 \d+ 人$/).click();
    await button(clerk, "确定发送").click();
    await clerk.getByRole("region", { name: "撤销发送" }).getByRole("button", { name: "撤销发送" }).click();
    await said(clerk, "已撤销，没有人收到消息。").waitFor();
    await button(clerk, /^发送给 \d+ 人$/).waitFor();
    expect(stage.tray()).toEqual([]);
  });

  it("sends it again and watches it go", async () => {
    const people = await peopleToSend();
    await button(clerk, /^发送给 \d+ 人$/).click();
    await button(clerk, "确定发送").click();
    await clerk.getByRole("timer").getByText(`秒后开始发送给 ${people} 人`).waitFor();
    await clerk.getByRole("img", { name: new RegExp(`^共 ${people} 条：已送达 ${people}，`) }).waitFor({ timeout: 30_000 });
    await clerk.getByText("已发完").waitFor();
    const delivered = clerk.getByRole("row").getByText("已送达");
    await delivered.nth(people - 1).waitFor();
    expect([await delivered.count(), stage.tray().length]).toEqual([people, people]);
  }, 45_000);
});

describe("a worker", () => {
  it("answers by the link in the message, on a phone without JavaScript", async () => {
    const { page } = await stage.open("phone", { hasScript: false });
    const address = /https?:\S+\/o\/[\w-]+/.exec(stage.tray()[0] ?? "")?.[0] ?? "";
    await page.goto(address);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    await button(page, "请打电话给我").click();
    await page.getByRole("status").getByText("请打电话给我").waitFor();
    expect(await overhangOf(page)).toBe(0);
  });
});

describe("the answer", () => {
  it("comes up on the campaign's page, which has stood open", async () => {
    const answered = clerk.getByRole("row").getByText("请打电话");
    await answered.waitFor();
    expect(await answered.count()).toBe(1);
  });

  it("waits in the inbox, and is referred in one action", async () => {
    await link(clerk, "回复").click();
    const row = clerk.getByRole("row", { name: new RegExp(title) });
    await row.getByText("请打电话").waitFor();
    await row.getByRole("button", { name: /^把 .+ 推荐给企业$/ }).click();
    await button(clerk, "愿意，推荐").click();
    await said(clerk, "已推荐给企业").waitFor();
    await row.waitFor({ state: "detached" });
    expect(await row.count()).toBe(0);
  });

  it("is accepted by the employer, who says that the person has started", async () => {
    const { page } = await stage.visit("employer", "phone");
    await link(page, "愿意来的人").click();
    await button(page, "同意来").click();
    await said(page, "已同意，名额给这个人留着").waitFor();
    await page.getByRole("main").getByText("待上岗").click();
    await button(page, "来上班了").click();
    await page.getByRole("dialog", { name: "来上班了" }).getByRole("button", { name: "确定" }).click();
    await said(page, "已登记上岗").waitFor();
    await link(page, "我的岗位").click();
    await link(page, title).click();
    await page.getByText("招 2 人：还缺 1，待上岗 0，已上岗 1").waitFor();
    expect(await overhangOf(page)).toBe(0);
  });

  it("counts on the clerk's side too", async () => {
    await link(clerk, "岗位").click();
    await link(clerk, title).first().click();
    const seats = clerk.getByRole("img", { name: "共 2 个名额：空缺 1，待答复 0，已预留 0，已上岗 1" });
    await seats.waitFor();
    expect(await seats.count()).toBe(1);
  });
});

it("went without an error, a refusal or a request to another host", () => {
  expect(stage.faults()).toEqual(noFaults);
});
