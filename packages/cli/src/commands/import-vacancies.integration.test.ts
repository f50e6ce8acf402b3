import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { AppError } from "@qianxian/kernel";
import { run } from "../program.ts";
import { aGateway } from "../testing/a-gateway.ts";
import { anIntake } from "../testing/an-intake.ts";
import { anIo, type TestIo } from "../testing/an-io.ts";
import { aPosting, jsonl } from "../testing/postings.ts";

type Intake = ReturnType<typeof anIntake>;

/** Count in the row of the summary whose label begins so. */
const counted = (io: TestIo, label: string): number => {
  const line = io.printed.find((text) => text.trim().startsWith(label)) ?? "";
  return Number(/ {2}(\d+)/.exec(line)?.[1] ?? Number.NaN);
};

/**
 * Guarantees
 * 1. Postings go through the gateway a hundred at a time; the table counts live, drafts by lack, refused, unchanged.
 * 2. The same file again: everything is unchanged. A dry run changes nothing, not even the register of employers.
 * 3. A bad line is told with its number and stops nothing; a repeated id is refused.
 * 4. 502, 503 and an earlier try under way are repeated up to five times, ever later, under the batch's own key;
 *    other refusals are not.
 * 5. Ctrl-C ends after the batch under way and says where; running again goes on.
 * 6. The row-by-row report is a CSV that a spreadsheet opens as Chinese and runs nothing from.
 * 7. A CSV with the headings of a base is read like JSONL; what is not taken in is warned of by its name.
 * 8. A dry run without a gateway, or with --offline, reads the file alone.
 */
describe("qx import vacancies", () => {
  let folder = "";
  const open: { close: () => Promise<void> }[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "qx-import-"));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close()));
    await rm(folder, { recursive: true });
  });

  const fileOf = async (content: string): Promise<string> => {
    const file = path.join(folder, "postings.jsonl");
    await writeFile(file, content);
    return file;
  };
  const serve = async (intake: Intake) => {
    const gateway = await aGateway(intake.operations);
    open.push(gateway);
    return gateway;
  };
  const importing = async (io: TestIo, url: string, file: string, ...more: string[]): Promise<number> =>
    run(["import", "vacancies", file, "--base", "changzhou", "--gateway", url, "--key", "a-key", ...more], io);
  const many = (count: number) => jsonl(Array.from({ length: count }, (_, at) => aPosting(at)));

  it("sends batches of a hundred and counts what became of them", async () => {
    const intake = anIntake();
    const { url, heard } = await serve(intake);
    const file = await fileOf(many(240) + jsonl([aPosting(240, { wage_text: "面议", headcount_text: "" })]));
    const io = anIo();
    expect(await importing(io, url, file, "--employer", "试验服装厂")).toBe(0);
    expect(intake.batches).toEqual([100, 100, 41]);
    expect(intake.employers.map(({ name }) => name)).toEqual(["试验服装厂"]);
    expect(heard.at(-1)?.input).toMatchObject({ base: "changzhou", employerId: intake.employers[0]?.id });
    expect([counted(io, "可以推送"), counted(io, "待核"), counted(io, "缺 工资"), counted(io, "合计")]).toEqual([
      240, 1, 1, 241,
    ]);
    expect(io.said).toContain("已处理 done 241/241");
  });

  it("changes nothing when the same file comes again", async () => {
    const intake = anIntake();
    const { url } = await serve(intake);
    const file = await fileOf(many(120));
    await importing(anIo(), url, file);
    const before = new Map(intake.book);
    const io = anIo();
    expect(await importing(io, url, file)).toBe(0);
    expect([counted(io, "没有变化"), counted(io, "待核"), counted(io, "合计")]).toEqual([120, 0, 120]);
    expect([...intake.book.keys()]).toEqual([...before.keys()]);
  });

  it("takes in a CSV as bases head it; without numbers a posting is known by what it says", async () => {
    const intake = anIntake();
    const { url, heard } = await serve(intake);
    const file = path.join(folder, "postings.csv");
    const rows = ["缝纫工,江苏常州,5000-6500元/月,10人,18-45岁,某厂,x", "缝纫工,江苏常州,5000-6500元/月,20人,,某厂,x"];
    await writeFile(file, ["招聘岗位,工作地点,薪资,招聘人数,年龄要求,企业名称,血型", ...rows, ""].join("\r\n"));
    const io = anIo();
    expect(await importing(io, url, file, "--employer", "试验服装厂")).toBe(0);
    expect(counted(io, "可以推送")).toBe(2);
    const sent = heard.at(-1)?.input as { postings: unknown[] } | undefined;
    expect(sent?.postings[0]).toEqual({
      id: expect.stringMatching(/^[\da-f]{20}$/),
      source: "file",
      title: "缝纫工",
      location_text: "江苏常州",
      wage_text: "5000-6500元/月",
      headcount_text: "10人",
      description: "年龄要求：18-45岁",
    });
    expect(io.said.join("\n")).toMatch(/“企业名称”没有收：一个文件一家企业，用 --employer 指明[\s\S]*“血型”没有收：不认识这一栏/);
    const again = anIo();
    await importing(again, url, file, "--employer", "试验服装厂");
    expect(counted(again, "没有变化")).toBe(2);
  });

  it("leaves every row a draft without an employer, and says so", async () => {
    const { url } = await serve(anIntake());
    const io = anIo();
    await importing(io, url, await fileOf(many(3)));
    expect([counted(io, "待核"), counted(io, "缺 用工企业"), counted(io, "可以推送")]).toEqual([3, 3, 0]);
    expect(io.said.join("\n")).toContain("没有给 --employer");
  });

  it("tells a bad line by its number and takes in the rest", async () => {
    const intake = anIntake();
    const { url } = await serve(intake);
    const file = await fileOf(jsonl([aPosting(1), "{oops", aPosting(3), aPosting(1)]));
    const io = anIo();
    expect(await importing(io, url, file)).toBe(0);
    expect(io.said[0]).toContain("第 2 行不是有效的 JSON");
    expect([counted(io, "待核"), counted(io, "拒收"), counted(io, "文件里重复")]).toEqual([2, 2, 1]);
    expect(intake.batches).toEqual([2]);
  });

  it("changes nothing in a dry run, and counts an unknown employer as if it were registered", async () => {
    const intake = anIntake();
    const { url } = await serve(intake);
    const io = anIo();
    expect(await importing(io, url, await fileOf(many(5)), "--employer", "新企业", "--dry-run")).toBe(0);
    expect(counted(io, "可以推送")).toBe(5);
    expect(io.printed.at(-1)).toContain("试运行");
    expect([intake.book.size, intake.employers.length]).toEqual([0, 0]);
  });

  it("tries a batch again under its key, ever later, while the gateway is busy", async () => {
    let refusals = 3;
    const intake = anIntake({
      beforeTaking: () => {
        refusals -= 1;
        if (refusals >= 0) throw new AppError("try-again-later");
      },
    });
    const { url, heard } = await serve(intake);
    const io = anIo();
    expect(await importing(io, url, await fileOf(many(102)))).toBe(0);
    expect(io.waitedMs).toEqual([500, 1_000, 2_000]);
    expect(intake.book.size).toBe(102);
    const keys = heard.map(({ key }) => key);
    expect(keys).toEqual([keys[0], keys[0], keys[0], keys[0], keys[4]]);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  });

  it.each([
    ["service-unreachable", 5],
    ["try-again-later", 5],
    ["idempotency-in-flight", 5],
    ["rate-limited", 5],
    ["not-allowed", 0],
    ["unexpected", 0],
  ] as const)("gives up on %s after %d more tries and says where", async (code, tries) => {
    const intake = anIntake({
      beforeTaking: (batch) => {
        if (batch === 1) throw new AppError(code);
      },
    });
    const { url } = await serve(intake);
    const io = anIo();
    expect(await importing(io, url, await fileOf(many(150)))).toBe(1);
    expect(io.waitedMs).toHaveLength(tries);
    if (code === "rate-limited") expect(io.waitedMs).toEqual(Array(5).fill(15_000));
    expect(io.said.join("\n")).toContain("停在第 101 行之前");
    expect(io.said.join("\n")).toContain("请求编号");
    expect(counted(io, "合计")).toBe(100);
  });

  it("stops after the batch under way, and goes on when run again", async () => {
    const io = anIo();
    const intake = anIntake({ beforeTaking: (batch) => batch === 1 && io.stop() });
    const { url } = await serve(intake);
    const file = await fileOf(many(350));
    expect(await importing(io, url, file)).toBe(130);
    expect(intake.book.size).toBe(200);
    expect(io.said.join("\n")).toContain("停在第 201 行之前");
    const again = anIo();
    expect(await importing(again, url, file)).toBe(0);
    expect([counted(again, "没有变化"), counted(again, "合计")]).toEqual([200, 350]);
    expect(intake.book.size).toBe(350);
  });

  it("writes the row-by-row report for a spreadsheet", async () => {
    const { url } = await serve(anIntake());
    const file = await fileOf(jsonl([aPosting(1, { title: "=cmd|'/c calc'!A1 缝纫工" }), "{oops"]));
    const report = path.join(folder, "rows.csv");
    await importing(anIo(), url, file, "--errors", report);
    const [heading, first, second] = (await readFile(report, "utf8")).split("\r\n");
    expect(heading).toBe("\ufeff行号,外部编号,岗位,结果,原因,岗位编号");
    expect(first).toMatch(/^1,invented:P1,"'=cmd.*",待核,还没有对上用工企业，请选定企业,0193/);
    expect(second).toBe("2,,,拒收,第 2 行不是有效的 JSON，请改正,");
  });

  it("refuses to write the report over the file it imports", async () => {
    const { url } = await serve(anIntake());
    const file = await fileOf(many(1));
    expect(await importing(anIo(), url, file, "--errors", file)).toBe(2);
    expect(await readFile(file, "utf8")).toBe(many(1));
  });

  it("takes the first rows only when asked", async () => {
    const intake = anIntake();
    const { url } = await serve(intake);
    await importing(anIo(), url, await fileOf(many(30)), "--limit", "7");
    expect(intake.book.size).toBe(7);
  });

  it("reads the file alone when no gateway is known", async () => {
    const file = await fileOf(jsonl([aPosting(1), aPosting(2, { title: "招收学员" }), aPosting(3, { headcount_text: "若干" })]));
    const io = anIo();
    const argv = ["import", "vacancies", file, "--base", "local", "--employer", "某厂", "--dry-run"];
    expect(await run(argv, io)).toBe(0);
    expect(io.said.join("\n")).toContain("没有连上网关");
    expect([counted(io, "可以推送"), counted(io, "缺 招工人数"), counted(io, "不是招工")]).toEqual([1, 1, 1]);
  });

  it("asks nobody with --offline, which needs --dry-run", async () => {
    const { url, heard } = await serve(anIntake());
    const file = await fileOf(many(2));
    const io = anIo();
    expect(await importing(io, url, file, "--dry-run", "--offline")).toBe(0);
    expect(counted(io, "缺 用工企业")).toBe(2);
    expect(heard).toEqual([]);
    expect(await importing(anIo(), url, file, "--offline")).toBe(2);
  });

  it("does not take a wrong key for a missing gateway", async () => {
    const gateway = await aGateway([]);
    open.push(gateway);
    const io = anIo();
    expect(await importing(io, gateway.url, await fileOf(many(1)), "--dry-run")).toBe(1);
    expect(io.printed).toEqual([]);
  });
});
