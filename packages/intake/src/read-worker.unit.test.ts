/**
 * Guarantees
 * 1. A row as a village writes it becomes a person with all that it states; silence states nothing.
 * 2. What is not understood is told with its column and left out; what names nobody, or no village, is refused.
 * 3. Names that several places bear are not guessed; no remark repeats a name, phone or ID number.
 * 4. Any row gives an answer, and what it states fits the contract.
 */
import { describe, expect, it } from "@jest/globals";
import { WorkerFacts, type WorkerRow } from "@qianxian/contracts/profiles";
import fc from "fast-check";
import { readWorker, type ReadWorker } from "./read-worker.ts";
import { readSeeking } from "./seeking.ts";
import { readDate } from "./written-date.ts";

const today = "2026-11-24";
const whole = {
  externalId: "R-7",
  name: "韦 试验",
  idNumber: "９９０000 19900517 001x",
  phone: "154-0000-0001；0854-3920000",
  town: "大河镇",
  village: "红光村",
  seeking: "在家待业，想找活",
  skills: "熟练缝纫3年、会电焊",
  certificates: "焊工证（有效期至2027-05-01）",
  wantedRegions: "江苏常州、珠三角",
  wantedSectors: "电子厂、酒店",
  wageFloor: "4.5千",
  refusedShifts: "夜班",
  education: "初中",
  needsLodging: "是",
  priorityGroups: "脱贫户",
  consentToPush: "同意",
};
const read = (changes: Partial<Record<keyof WorkerRow, unknown>> = {}) => readWorker({ ...whole, ...changes }, { today });
const personOf = (reading: ReadWorker) => {
  if (reading.outcome !== "read") throw new Error(reading.because.map(({ zh }) => zh).join());
  return reading.person;
};
const saidBy = (changes: Partial<Record<keyof WorkerRow, string>>) =>
  personOf(readWorker({ name: "韦试验", externalId: "1", village: "红光村", ...changes }, { today })).said;
const columns = (reading: ReadWorker) => reading.because.map(({ column }) => column);

describe("readWorker", () => {
  it("reads a whole row", () => {
    const reading = read();
    expect(reading).toMatchObject({ outcome: "read", externalId: "R-7", because: [] });
    expect(personOf(reading)).toMatchObject({
      name: "韦试验",
      idNumber: "99000019900517001X",
      phone: "15400000001",
      village: "522732111280",
      said: {
        seeking: { state: "now", from: null, source: "import", verifiedOn: today },
        skills: [
          { name: "缝纫", level: "skilled", years: 3 },
          { name: "电焊", level: "able", years: null },
        ],
        certificates: [{ name: "焊工证", expiresOn: "2027-05-01" }],
        wantedRegions: ["320400", "pearl-delta"],
        wantedSectors: ["manufacturing", "hotel"],
        wageFloorFen: 450_000,
        refusedShifts: ["night", "rotating"],
        education: "junior",
        needsLodging: true,
        priorityGroups: ["lifted"],
        consentToPush: true,
      },
    });
  });

  it("takes silence, 无 and 不限 for nothing said", () => {
    expect(saidBy({})).toEqual({});
    expect(saidBy({ skills: "无", wantedRegions: "不限", wantedSectors: "都可以", wageFloor: "面议", refusedShifts: "无" })).toEqual({});
  });

  it.each([
    ["4500", 450_000],
    ["4.5千", 450_000],
    ["4500-6000元/月", 450_000],
    ["5000以上", 500_000],
  ])("reads the wage %s", (wageFloor, fen) => {
    expect(saidBy({ wageFloor })).toEqual({ wageFloorFen: fen });
  });

  it("begins later when a day to come is written", () => {
    expect(saidBy({ seeking: "想找工作", seekingFrom: "2027年3月1日" }).seeking).toEqual({
      state: "from-date", from: "2027-03-01", source: "import", verifiedOn: today,
    });
    expect(saidBy({ seeking: "待业", seekingFrom: "2026-01-01", verifiedOn: "2026/3/5" }).seeking).toMatchObject({
      state: "now", verifiedOn: "2026-03-05",
    });
  });

  it("tells what it leaves out, by column", () => {
    const reading = read({ skills: "缝纫、吹牛皮", wantedRegions: "火星", wageFloor: "300元/天", education: "不详", phone: "12345" });
    expect(columns(reading)).toEqual(["phone", "skills", "wantedRegions", "wageFloor", "education"]);
    expect(reading.because[1]?.zh).toBe("技能里的“吹牛皮”看不明白，没有记，请改写法");
    expect(personOf(reading)).toMatchObject({ phone: null, said: { skills: [{ name: "缝纫" }] } });
    expect(personOf(reading).said).not.toHaveProperty("wageFloorFen");
  });

  it.each<[string, Partial<Record<keyof WorkerRow, unknown>>, string, RegExp]>([
    ["no name", { name: "" }, "name", /没有写姓名/],
    ["a name that is no text", { name: 7 }, "name", /姓名/],
    ["a rounded ID number", { idNumber: "5.22732E+17" }, "idNumber", /科学计数/],
    ["an old ID number", { idNumber: "522732900517001" }, "idNumber", /15位/],
    ["a short ID number", { idNumber: "5227" }, "idNumber", /不是18位/],
    ["nobody to be told from others", { idNumber: "", externalId: "" }, "idNumber", /认不出是谁/],
    ["no village", { village: "" }, "village", /只写到乡镇/],
    ["a village of elsewhere", { village: "桃花源村" }, "village", /没有这个村/],
    ["a name several villages bear", { town: "", village: "小河" }, "village", /写明乡镇/],
    ["a village of another town", { town: "普安镇" }, "village", /不在所写的乡镇/],
  ])("refuses %s", (_what, changes, column, zh) => {
    const reading = read(changes);
    expect(reading.outcome).toBe("refused");
    expect(reading.because).toMatchObject([{ column, zh: expect.stringMatching(zh) }]);
  });

  it("refuses a row with text no database keeps", () => {
    const reading = read({ externalId: "R\u0000", skills: "缝纫\ud83d" });
    expect(reading).toMatchObject({ outcome: "refused", externalId: null, because: [{ column: "" }] });
    expect(reading.because[0]?.zh).toMatch(/坏掉的字符/);
  });

  it("narrows a village by its town", () => {
    expect(personOf(read({ town: "大河镇", village: "小河" })).village).toBe("522732111284");
  });

  it("repeats no identifier, wherever somebody has put it", () => {
    const idNumber = "990000199005170013";
    const misplaced = read({ externalId: idNumber, skills: `缝纫 ${idNumber}`, seeking: "15400000001", wantedRegions: "电话15400000001" });
    expect(misplaced.externalId).toBeNull();
    expect(JSON.stringify([misplaced.because, read({ idNumber: "99000019900517" }).because])).not.toMatch(/990000|154000/);
  });

  it("answers any row, in the words of the contract", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("4500", "常州", "2026-01-01", "无", "缝纫", "夜班", "是", "红光村", "脱贫户"));
    const row = fc.dictionary(fc.constantFrom(...Object.keys(whole), "seekingFrom", "verifiedOn", "lastWage"), text);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), row, row.map((one) => ({ ...whole, ...one, village: "红光村" }))), (raw) => {
        const reading = readWorker(raw, { today });
        if (reading.outcome === "read") expect(WorkerFacts.partial().safeParse(reading.person.said).success).toBe(true);
        else expect(reading.because.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("readSeeking", () => {
  it.each([
    ["在家待业", "now"], ["想找活", "now"], ["未就业", "now"], ["有外出意愿", "now"], ["是", "now"],
    ["已外出", "no"], ["外出务工", "no"], ["无就业意愿", "no"], ["不想外出", "no"], ["没有求职意愿", "no"], ["在读", "no"], ["否", "no"],
    ["已就业，想换工作", "only-better"], ["有更好的再去", "only-better"],
    ["", null], ["情况不明", null],
  ])("%s: %s", (text, state) => {
    expect(readSeeking(text)).toBe(state);
  });
});

describe("readDate", () => {
  it.each([
    ["2026-03-01", "2026-03-01"], ["2026/3/1", "2026-03-01"], ["2026年3月1日", "2026-03-01"], ["2026年3月", "2026-03-01"],
    ["20260301", "2026-03-01"], ["2026.3.1", "2026-03-01"], ["2026-02-30", null], ["3月1日", null], ["2026", null], ["", null],
  ])("%s: %s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});
