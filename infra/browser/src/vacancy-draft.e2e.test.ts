/**
 * Guarantees, in a real browser on real services
 * 1. An employer's form says what is wrong beside the field; what is typed stays through a reload.
 * 2. A posting that lacks something is taken as a draft that says what it lacks; nobody is pushed it.
 * 3. Staff complete it with the fields for just that, and it goes live; a closed vacancy comes back by one undo.
 * 4. No window writes an error to its console, asks another host, or is refused anything but the empty form.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { overhangOf } from "./axe.ts";
import { noFaults, openStage, type Stage } from "./testing/a-stage.ts";

const title = "叉车司机（二期仓库）";

let stage: Stage;
let employer: Page;
let clerk: Page;

const said = (page: Page, text: string | RegExp) => page.getByRole("status").getByText(text);

beforeAll(async () => {
  stage = await openStage();
  employer = (await stage.visit("employer", "phone")).page;
  clerk = (await stage.visit("county", "wide")).page;
}, 120_000);
afterAll(() => stage?.stop(), 60_000);

describe("an employer's form", () => {
  it("says beside the field what is wrong", async () => {
    await employer.getByRole("link", { name: "发布岗位" }).first().click();
    await employer.getByRole("button", { name: "发布" }).click();
    await employer.getByRole("textbox", { name: /^岗位名称.*这一项要填/ }).waitFor();
    await employer.getByRole("combobox", { name: /^来源地.*请选一项/ }).waitFor();
    expect(await employer.getByRole("alert").count()).toBe(2);
    expect(await overhangOf(employer)).toBe(0);
    expect(stage.faults().refused).toEqual(["422 POST /v1/vacancies"]);
  });

  it("keeps what is typed through a reload", async () => {
    await employer.getByLabel("岗位名称").fill(title);
    await employer.getByLabel("来源地").selectOption("常州");
    await employer.getByLabel("行业").selectOption("制造业");
    await employer.getByLabel("省").selectOption("江苏省");
    await employer.getByLabel("招到几号").fill("2027-03-31");
    await employer.reload();
    await employer.getByText("上次没填完的内容还在，可以接着填。").waitFor();
    expect(await employer.getByLabel("岗位名称").inputValue()).toBe(title);
    expect(await employer.getByLabel("招到几号").inputValue()).toBe("2027-03-31");
  });

  it("is taken as a draft that says what it lacks", async () => {
    await employer.getByRole("button", { name: "发布" }).click();
    await said(employer, "已收下，但还差几项，补全后才会推荐人：招工人数、工资").waitFor();
    await employer.getByRole("heading", { level: 1, name: `${title} 待核` }).waitFor();
    await employer.reload();
    await employer.getByText("还差：招工人数、工资").waitFor();
    expect(await overhangOf(employer)).toBe(0);
  });
});

describe("staff", () => {
  it("complete the draft with the fields for just what it lacks", async () => {
    await clerk.getByRole("link", { name: "岗位" }).click();
    await clerk.getByRole("group", { name: "岗位状态" }).getByRole("button", { name: /^待核/ }).click();
    await clerk.getByRole("link", { name: title }).click();
    const lacking = clerk.getByRole("region", { name: "补上" });
    await lacking.getByLabel("招工人数").fill("3");
    await lacking.getByLabel("最低工资（元）").fill("6000");
    await lacking.getByLabel("最高工资（元）").fill("7500");
    expect(await clerk.getByRole("button", { name: "安排推送" }).count()).toBe(0);
    await lacking.getByRole("button", { name: "补上" }).click();
    await said(clerk, `“${title}”补全了，已在招`).waitFor();
    await clerk.getByRole("heading", { level: 1, name: `${title} 在招` }).waitFor();
    expect(await lacking.count()).toBe(0);
  });

  it("close it, and take that back", async () => {
    await clerk.getByRole("button", { name: "关闭岗位" }).click();
    await said(clerk, `“${title}”已关闭，不再推送`).waitFor();
    await clerk.getByRole("heading", { level: 1, name: `${title} 已关闭` }).waitFor();
    await clerk.getByRole("status").getByRole("button", { name: "撤销" }).last().click();
    await clerk.getByRole("heading", { level: 1, name: `${title} 在招` }).waitFor();
    await employer.reload();
    await employer.getByText("招 3 人：还缺 3，待上岗 0，已上岗 0").waitFor();
    expect(await employer.getByRole("heading", { level: 1 }).textContent()).toContain("在招");
  });
});

it("went without an error, a refusal or a request to another host", () => {
  const { refused, ...others } = stage.faults();
  expect({ ...others, refused: refused.slice(1) }).toEqual(noFaults);
});
