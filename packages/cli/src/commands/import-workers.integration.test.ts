import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { AppError } from "@qianxian/kernel";
import { run } from "../program.ts";
import { aGateway } from "../testing/a-gateway.ts";
import { aLedger } from "../testing/a-ledger.ts";
import { anIo, type TestIo } from "../testing/an-io.ts";

const counted = (io: TestIo, label: string): number => {
  const line = io.printed.find((text) => text.trim().startsWith(label)) ?? "";
  return Number(/ {2}(\d+)$/.exec(line)?.[1] ?? Number.NaN);
};

const heading = "序号,姓名,身份证号码,联系电话,村,求职状态,技能特长,意向地区1,意向地区2,期望工资（元/月）,是否脱贫户,是否同意推送,性别,属相";
const personLine = (n: number): string =>
  `${n},韦试验,9900001990051${String(n).padStart(4, "0")}X,154${String(n).padStart(8, "0")},红光村,想找活,缝纫3年,常州,深圳,4500,是,同意,x,龙`;
const list = (count: number): string => [heading, ...Array.from({ length: count }, (_, at) => personLine(at + 1))].join("\r\n");

/** 姓名,村\r\n韦试验,红光村 and 编号 R1, in GBK bytes. */
const inGbk = Buffer.from(
  "d0d5c3fb2cb4e52cb1e0bac50d0acea4cad4d1e92cbaecb9e2b4e52c52310d0a",
  "hex",
);

/**
 * Guarantees
 * 1. People go through the gateway two hundred at a time, under the fields that their columns mean; the table counts outcomes.
 * 2. The columns are told; one that is not taken in, by law or because it is unknown, is warned of by its name.
 * 3. UTF-8 with or without its mark, GB18030 and JSONL are the same list; titles may stand above the heading.
 * 4. The same file again changes nothing; Ctrl-C ends after the batch under way; a dry run changes nothing.
 * 5. The row-by-row report is in Chinese and holds no identifier; nothing printed does.
 * 6. A batch is repeated under its key while the gateway is busy; each batch has its own.
 * 7. A file without names or villages, a workbook, or a broken quotation is refused as a whole.
 */
describe("qx import workers", () => {
  let folder = "";
  const open: { close: () => Promise<void> }[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "qx-workers-"));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close()));
    await rm(folder, { recursive: true });
  });

  const serve = async (ledger: ReturnType<typeof aLedger>) => {
    const gateway = await aGateway(ledger.operations);
    open.push(gateway);
    return gateway;
  };
  const fileOf = async (content: string | Buffer, name = "people.csv"): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return file;
  };
  const importing = (io: TestIo, url: string, file: string, ...more: string[]) =>
    run(["import", "workers", file, "--gateway", url, "--key", "a-key", ...more], io);

  it("sends the rows under their fields, and tells the columns", async () => {
    const ledger = aLedger();
    const { url, heard } = await serve(ledger);
    const io = anIo();
    expect(await importing(io, url, await fileOf(`三都县劳动力台账\r\n${list(230)}`))).toBe(0);
    expect(ledger.batches).toEqual([200, 30]);
    expect(heard.at(-1)?.input).toMatchObject({
      dryRun: false,
      rows: expect.arrayContaining([
        {
          name: "韦试验",
          idNumber: "99000019900510201X",
          phone: "15400000201",
          village: "红光村",
          seeking: "想找活",
          skills: "缝纫3年",
          wantedRegions: "常州、深圳",
          wageFloor: "4500",
          priorityGroups: "脱贫户",
          consentToPush: "同意",
        },
      ]),
    });
    expect([counted(io, "新增"), counted(io, "合计")]).toEqual([230, 230]);
    const said = io.said.join("\n");
    expect(said).toContain("联系电话 → 电话；村 → 村");
    expect(said).toContain("栏目“性别”没有收：法律不许按它挑人，不收");
    expect(said).toContain("栏目“属相”没有收：不认识这一栏，不收");
    expect(said).toContain("栏目“序号”没有收：只是行号，不当编号用");
    expect(io.said).toContain("已处理 done 230/230");
  });

  it.each<[string, string, string | Buffer]>([
    ["UTF-8", "people.csv", "姓名,村,编号\n韦试验,红光村,R1\n"],
    ["UTF-8 with its mark", "people.csv", "\ufeff姓名,村,编号\r\n韦试验,红光村,R1\r\n"],
    ["GB18030", "people.csv", inGbk],
    ["UTF-16 with tabs", "people.txt", Buffer.from("\ufeff姓名\t村\t编号\r\n韦试验\t红光村\tR1\r\n", "utf16le")],
    ["JSONL in Chinese", "people.jsonl", '{"姓名":"韦试验","村":"红光村","编号":"R1"}\n'],
    ["JSONL in English", "people.jsonl", '{"name":"韦试验","village":"红光村","external_id":"R1","phone":null}\n'],
  ])("reads %s", async (_what, name, content) => {
    const ledger = aLedger();
    const { url, heard } = await serve(ledger);
    expect(await importing(anIo(), url, await fileOf(content, name))).toBe(0);
    expect(heard.at(-1)?.input).toEqual({ dryRun: false, rows: [{ name: "韦试验", village: "红光村", externalId: "R1" }] });
  });

  it("warns when nobody says whether he seeks work, or consents", async () => {
    const { url } = await serve(aLedger());
    const io = anIo();
    await importing(io, url, await fileOf("姓名,村,编号\n韦试验,红光村,R1\n"));
    expect(io.said.join("\n")).toMatch(/没有“同意接收消息”一栏[\s\S]*没有“求职状态”一栏/);
  });

  it("changes nothing when the same file comes again, nor in a dry run", async () => {
    const ledger = aLedger();
    const { url } = await serve(ledger);
    const file = await fileOf(list(20));
    const dry = anIo();
    expect(await importing(dry, url, file, "--dry-run")).toBe(0);
    expect([counted(dry, "新增"), ledger.book.size]).toEqual([20, 0]);
    await importing(anIo(), url, file);
    const io = anIo();
    expect(await importing(io, url, file)).toBe(0);
    expect([counted(io, "没有变化"), counted(io, "新增")]).toEqual([20, 0]);
  });

  it("stops after the batch under way, and goes on when run again", async () => {
    const io = anIo();
    const ledger = aLedger({ beforeTaking: (batch) => batch === 1 && io.stop() });
    const { url } = await serve(ledger);
    const file = await fileOf(list(500));
    expect(await importing(io, url, file)).toBe(130);
    expect(ledger.book.size).toBe(400);
    expect(io.said.join("\n")).toContain("停在第 402 行之前");
    const again = anIo();
    expect(await importing(again, url, file)).toBe(0);
    expect([counted(again, "没有变化"), counted(again, "新增")]).toEqual([400, 100]);
  });

  it("repeats a batch under its key, and the next one has another", async () => {
    const refusals = [new AppError("try-again-later"), new AppError("idempotency-in-flight")];
    const ledger = aLedger({
      beforeTaking: () => {
        const refusal = refusals.shift();
        if (refusal) throw refusal;
      },
    });
    const { url, heard } = await serve(ledger);
    const io = anIo();
    expect(await importing(io, url, await fileOf(list(201)))).toBe(0);
    expect([ledger.batches, io.waitedMs]).toEqual([[200, 1], [500, 1_000]]);
    const keys = heard.filter(({ method }) => method === "post").map(({ key }) => key);
    expect(keys).toEqual([keys[0], keys[0], keys[0], keys[3]]);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  });

  it("reports row by row in Chinese, without an identifier", async () => {
    const { url } = await serve(aLedger());
    const rows = [personLine(1), personLine(2).replace("红光村", "桃花源村"), personLine(1), `${personLine(3)},多一栏`, personLine(4).replace("4500", "=1+1")];
    const file = await fileOf([heading, ...rows].join("\n"));
    const report = path.join(folder, "rows.csv");
    const io = anIo();
    expect(await importing(io, url, file, "--errors", report)).toBe(0);
    const text = await readFile(report, "utf8");
    expect(text.split("\r\n")).toEqual([
      "\ufeff行号,编号,结果,原因,务工人员编号",
      "2,,新增,,",
      "3,,拒收,本县没有这个村或社区，请核对写法,",
      "4,,拒收,和第 2 行是同一个人，只收第一行,",
      "5,,拒收,第 5 行比表头多出几栏，请核对逗号和引号,",
      expect.stringMatching(/^6,,新增,期望工资没有记：/),
      "",
    ]);
    expect([counted(io, "新增"), counted(io, "拒收")]).toEqual([2, 3]);
    expect([text, ...io.printed, ...io.said].join("\n")).not.toMatch(/韦试验|990000|154000/);
  });

  it("counts lines over cells that hold several", async () => {
    const { url } = await serve(aLedger());
    const report = path.join(folder, "rows.csv");
    const file = await fileOf('姓名,村,编号,技能\n韦试验,红光村,R1,"缝纫\n电焊"\n\n韦试验,无名村,R2,\n');
    await importing(anIo(), url, file, "--errors", report);
    expect((await readFile(report, "utf8")).split("\r\n").slice(1, 3)).toEqual([
      "2,R1,新增,,",
      "5,R2,拒收,本县没有这个村或社区，请核对写法,",
    ]);
  });

  it.each<[string, string | Buffer, string]>([
    ["a list without villages", "姓名,电话\n韦试验,15400000001\n", "没有找到这些栏目：村"],
    ["a workbook", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "是 Excel 工作簿"],
    ["a quotation without end", '姓名,村\n"韦试验,红光村\n', "引号没有配对"],
    ["nothing", "\n", "是空的"],
  ])("refuses %s as a whole", async (_what, content, zh) => {
    const { url, heard } = await serve(aLedger());
    const io = anIo();
    expect(await importing(io, url, await fileOf(content))).toBe(1);
    expect(io.said.join("\n")).toContain(zh);
    expect(heard).toEqual([]);
  });
});
