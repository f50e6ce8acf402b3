/**
 * Guarantees, in a real browser on real services
 * 1. A list with wrong rows is tried first: each problem is told by row and column, and the ledger keeps nothing.
 * 2. The import keeps the good rows; the refused ones come back as a file that says why. The same file again changes
 *    nothing.
 * 3. A list in GB18030 is the same list. A long one shows how far it is, stops after the batch under way, and goes on
 *    where it stopped.
 * 4. No window writes an error to its console, asks another host, or is refused anything.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { Call } from "@qianxian/http";
import { demoIdNumber, demoPhone, villages } from "@qianxian/infra-demo";
import type { Page } from "playwright-core";
import { noFaults, openStage, type Stage } from "./testing/a-stage.ts";
import { inGb18030 } from "./testing/gb18030.ts";

const people = 300;
const longList = 1_100;
const head = "序号,姓名,身份证号码,联系电话,村,求职状态,技能特长,意向地区,期望工资,同意接收消息";
const village = villages[0]?.name ?? "";

let stage: Stage;
let clerk: Page;
let county: Call;

type Cells = { idNumber?: string; home?: string };

/** A made-up person; each number gives another one. */
const row = (n: number, { idNumber, home = village }: Cells = {}): string => {
  const born = new Date(Date.UTC(1970, 0, 1 + n * 7)).toISOString().slice(0, 10);
  const cells = [n, `韦${"山水田林路"[n % 5]}${"春夏秋冬"[n % 4]}`, idNumber ?? demoIdNumber(born, 990), demoPhone(70_000_000 + n), home];
  return [...cells, "想找活", "缝纫", "常州", "4500", "同意"].join(",");
};

const wrongDigit = demoIdNumber("1990-05-01", 990).replace(/.$/, (digit) => (digit === "1" ? "2" : "1"));

/** Six good rows; row 4 has a wrong ID number, row 6 a village that is not in the county. */
const shortList = [
  head,
  row(1),
  row(2),
  row(3, { idNumber: wrongDigit }),
  row(4),
  row(5, { home: "天边村" }),
  row(6),
  row(7),
  row(8),
].join("\r\n");

const peopleInLedger = async (): Promise<number> => (await county(profilesRoutes.listWorkers, { limit: 1 })).total;

const button = (name: string | RegExp) => clerk.getByRole("button", { name });
const run = () => clerk.getByRole("region", { name: /^(试运行|导入名单)$/ });

/** What the page counts under a name. */
const counted = async (name: string): Promise<string | null> => {
  const terms = await run().getByRole("term").allTextContents();
  return run().getByRole("definition").nth(terms.indexOf(name)).textContent();
};

const choose = async (name: string, content: Buffer): Promise<void> => {
  await clerk.goto("/desk/people/import");
  await clerk.getByLabel(/^选一个文件/).setInputFiles({ name, mimeType: "text/csv", buffer: content });
  await button("试运行").waitFor();
};

beforeAll(async () => {
  stage = await openStage({ workers: people });
  county = await stage.callAs("county");
  clerk = (await stage.visit("county", "wide")).page;
}, 120_000);
afterAll(() => stage?.stop(), 60_000);

describe("a list with wrong rows", () => {
  it("is tried first, told by row and column, and nothing is kept", async () => {
    await choose("名单.csv", Buffer.from(`\uFEFF${shortList}`));
    await button("试运行").click();
    await run().getByText("试运行完了，台账没有改动。").waitFor();
    expect([await counted("新登记"), await counted("没有收")]).toEqual(["6", "2"]);
    await clerk.getByRole("row", { name: /^4 身份证号码 没有收/ }).waitFor();
    await clerk.getByRole("row", { name: /^6 村 没有收/ }).waitFor();
    expect(await peopleInLedger()).toBe(people);
  });

  it("keeps the good rows, and gives the refused ones back as a file", async () => {
    await button("导入 6 人").click();
    await run().getByText("导入完了。").waitFor();
    expect(await peopleInLedger()).toBe(people + 6);
    const arrives = clerk.waitForEvent("download");
    await button("下载没有收的 2 行").click();
    const lines = readFileSync(await (await arrives).path(), "utf8").trim().split("\r\n");
    expect(lines[0]).toBe(`${head},问题`);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(wrongDigit);
    expect(lines[2]).toMatch(/天边村.*\p{Script=Han}/u);
  });

  it("changes nothing when it comes again", async () => {
    await choose("名单.csv", Buffer.from(`\uFEFF${shortList}`));
    await button("试运行").click();
    await button("导入 6 人").click();
    await run().getByText("导入完了。").waitFor();
    expect([await counted("新登记"), await counted("没有变化"), await counted("没有收")]).toEqual(["0", "6", "2"]);
    expect(await peopleInLedger()).toBe(people + 6);
  });
});

describe("a long list in GB18030", () => {
  it("shows how far it is, and stops after the batch under way", async () => {
    const rows = Array.from({ length: longList }, (_, at) => row(100 + at, at === 700 ? { home: "天边村" } : {}));
    await choose("全镇.csv", inGb18030([head, ...rows].join("\r\n")));
    await button("试运行").click();
    await run().getByText("试运行完了，台账没有改动。").waitFor();

    let letGo = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (letGo = resolve));
    let batches = 0;
    await clerk.route("**/v1/intake/workers", async (route) => {
      batches += 1;
      if (batches === 2) await stopped;
      await route.continue();
    });
    await button("导入 1,099 人").click();
    await run().getByText("已处理 500 / 1,100 行").waitFor();
    expect(await run().getByRole("progressbar").getAttribute("aria-valuenow")).toBe("45");
    await button("停下").click();
    letGo();
    await run().getByText("停在第 1000 行。").waitFor();
    expect(await peopleInLedger()).toBe(people + 6 + 999);
  }, 60_000);

  it("goes on where it stopped", async () => {
    await button("接着导入").click();
    await run().getByText("导入完了。").waitFor();
    expect([await counted("新登记"), await counted("没有收")]).toEqual(["1,099", "1"]);
    expect(await peopleInLedger()).toBe(people + 6 + 1_099);
  });
});

it("went without an error, a refusal or a request to another host", () => {
  expect(stage.faults()).toEqual(noFaults);
});
