import { describe, expect, it } from "@jest/globals";
import { run } from "../program.ts";
import { anIo } from "../testing/an-io.ts";

/**
 * Guarantees
 * 1. A known place prints its six-digit code, full name and level, and exits 0; it needs no gateway.
 * 2. An unknown or ambiguous place prints nothing on stdout, the reason in Chinese and English on stderr, and exits 1.
 * 3. Several places print one line each; one that is not found does not hide the others.
 * 4. An area has no code, unless it is made of one region.
 * 5. A command written wrongly exits 2.
 */
describe("qx region", () => {
  it.each([
    ["常州", "320400\t江苏省常州市\t地级 city"],
    ["江苏常州", "320400\t江苏省常州市\t地级 city"],
    ["Changzhou", "320400\t江苏省常州市\t地级 city"],
    ["320400", "320400\t江苏省常州市\t地级 city"],
    ["本县", "522732\t贵州省黔南布依族苗族自治州三都水族自治县\t县级 county"],
  ])("answers %s", async (text, line) => {
    const io = anIo();
    expect(await run(["region", text], io)).toBe(0);
    expect(io.printed).toEqual([line]);
    expect(io.said).toEqual([]);
  });

  it.each([
    ["鼓楼区", "请写明省市", "name the province or city"],
    ["没有这个地方", "不认识地名", "No region is known"],
    ["长三角", "没有六位代码", "without a six-digit code"],
  ])("says why %s has no code", async (text, zh, en) => {
    const io = anIo();
    expect(await run(["region", text], io)).toBe(1);
    expect(io.printed).toEqual([]);
    expect(io.said.join("\n")).toContain(zh);
    expect(io.said.join("\n")).toContain(en);
  });

  it("prints one line for each place that is found", async () => {
    const io = anIo();
    expect(await run(["region", "常州", "鼓楼区", "深圳"], io)).toBe(1);
    expect(io.printed).toEqual(["320400\t江苏省常州市\t地级 city\t常州", "440300\t广东省深圳市\t地级 city\t深圳"]);
  });

  it("prints a JSON object for each place", async () => {
    const io = anIo();
    expect(await run(["region", "--json", "常州", "鼓楼区"], io)).toBe(1);
    const [found, missing] = io.printed.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(found).toMatchObject({ text: "常州", found: true, code: "320400", level: "city" });
    expect(missing).toMatchObject({ text: "鼓楼区", found: false, reason: "ambiguous" });
    expect(missing?.["candidates"]).toContain("320106");
  });

  it.each([[["region"]], [["regions", "x"]], [["region", "常州", "--no-such"]]])(
    "exits 2 for %j",
    async (argv) => {
      const io = anIo();
      expect(await run(argv, io)).toBe(2);
      expect(io.printed).toEqual([]);
      expect(io.said.join("\n")).toContain("命令写得不对");
    },
  );

  it("prints its help in Chinese on stdout", async () => {
    const io = anIo();
    expect(await run(["region", "--help"], io)).toBe(0);
    expect(io.printed.join("\n")).toContain("查地名的六位代码");
  });
});
