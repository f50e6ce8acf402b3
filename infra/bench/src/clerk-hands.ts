import { type Page, settle } from "@qianxian/infra-browser";

/** Something a clerk does with keys and clicks; what it asks for is waited for afterwards. */
export type Deed = (page: Page) => Promise<void>;

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
  (page) => menu(page, "人员").click(),
  (page) => page.getByLabel("姓名、手机号或身份证号").pressSequentially("15412345678"),
  (page) => page.getByLabel("姓名、手机号或身份证号").clear(),
  (page) => nextIn(page, "排序"),
  (page) => page.getByRole("button", { name: "下一页" }).click(),
  (page) => nextIn(page, "求职状态"),
  (page) => page.getByRole("button", { name: "清空筛选" }).click(),
  (page) => places(page).getByRole("button", { expanded: false }).first().click(),
  (page) => places(page).getByRole("button").nth(4).click(),
  (page) => page.getByRole("checkbox", { name: "选这一行" }).nth(0).click(),
  (page) => page.getByRole("checkbox", { name: "选这一行" }).nth(1).click(),
  (page) => page.getByRole("checkbox", { name: "这一页全选" }).click(),
  (page) => firstRow(page).getByRole("link").first().click(),
  (page) => menu(page, "岗位").click(),
  (page) => page.getByRole("group", { name: "岗位状态" }).getByRole("button", { name: "在招" }).click(),
  (page) => nextIn(page, "排序"),
  (page) => firstRow(page).getByRole("link").first().click(),
  (page) => page.getByRole("region", { name: "谁合适" }).getByRole("checkbox").first().click(),
  (page) => page.getByRole("region", { name: "谁合适" }).getByRole("button", { name: /^再看 / }).click(),
];

/** Does everything once. */
export const doAll = async (page: Page): Promise<void> => {
  for (const deed of clerkDeeds) {
    await deed(page);
    await settle(page);
  }
};
