import type { Words } from "@qianxian/contracts/vocabulary";
import type { Page } from "@qianxian/infra-browser";

/** Something a clerk does with keys and clicks; what it asks for is waited for afterwards. */
export type Deed = { name: Words; act: (page: Page) => Promise<void> };

const deed = (zh: string, en: string, act: Deed["act"]): Deed => ({ name: { zh, en }, act });

const menu = (page: Page, name: string) => page.getByRole("navigation", { name: "菜单" }).getByRole("link", { name });

/** Opens a choice and takes the next one by keys. */
const nextIn = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("combobox", { name }).first().click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
};

const places = (page: Page) => page.getByRole("navigation", { name: "乡镇和村" });

const firstRow = (page: Page) => page.getByRole("row").nth(1);

/** What a clerk does with people and vacancies in a morning, in order; each begins where the one before ended. */
export const clerkDeeds: readonly Deed[] = [
  deed("打开人员", "opening people", (page) => menu(page, "人员").click()),
  deed("输入要找的人", "typing into the search", (page) => page.getByLabel("姓名、手机号或身份证号").pressSequentially("15412345678")),
  deed("清空输入", "clearing the search", (page) => page.getByLabel("姓名、手机号或身份证号").clear()),
  deed("换排序", "sorting people", (page) => nextIn(page, "排序")),
  deed("翻页", "turning a page", (page) => page.getByRole("button", { name: "下一页" }).click()),
  deed("筛选", "filtering people", (page) => nextIn(page, "求职状态")),
  deed("清空筛选", "clearing the filter", (page) => page.getByRole("button", { name: "清空筛选" }).click()),
  deed("展开乡镇", "unfolding a town", (page) => places(page).getByRole("button", { expanded: false }).first().click()),
  deed("选村", "choosing a village", (page) => places(page).getByRole("button").nth(4).click()),
  deed("选一行", "choosing a row", (page) => page.getByRole("checkbox", { name: "选这一行" }).nth(0).click()),
  deed("再选一行", "choosing another row", (page) => page.getByRole("checkbox", { name: "选这一行" }).nth(1).click()),
  deed("全选一页", "choosing the whole page", (page) => page.getByRole("checkbox", { name: "这一页全选" }).click()),
  deed("打开一个人", "opening a person", (page) => firstRow(page).getByRole("link").first().click()),
  deed("打开岗位", "opening vacancies", (page) => menu(page, "岗位").click()),
  deed("只看在招", "showing live ones only", (page) => page.getByRole("group", { name: "岗位状态" }).getByRole("button", { name: "在招" }).click()),
  deed("换岗位排序", "sorting vacancies", (page) => nextIn(page, "排序")),
  deed("打开一个岗位", "opening a vacancy", (page) => firstRow(page).getByRole("link").first().click()),
  deed("选一个人选", "choosing a candidate", (page) => page.getByRole("region", { name: "谁合适" }).getByRole("checkbox").first().click()),
  deed("再看人选", "showing more candidates", (page) => page.getByRole("region", { name: "谁合适" }).getByRole("button", { name: /^再看 / }).click()),
];
