/**
 * Guarantees
 * 1. A list's own column for sex or ethnicity is refused, row by row, whatever it is called.
 * 2. What a row states about work is the same whatever the ID number says of the sex, whatever the name, and with words
 *    for sex or ethnicity written among the wishes.
 */
import { describe, expect, it } from "@jest/globals";
import { readWorker } from "./read-worker.ts";

const today = "2026-11-24";
const row = {
  externalId: "R-7",
  name: "韦试验",
  town: "大河镇",
  village: "红光村",
  seeking: "在家待业，想找活",
  skills: "熟练缝纫3年、会电焊",
  certificates: "焊工证（有效期至2027-05-01）",
  wantedRegions: "江苏常州、珠三角",
  wantedSectors: "电子厂、酒店",
  refusedSectors: "工地",
  wageFloor: "4500元/月",
  refusedShifts: "夜班",
  education: "初中",
  needsLodging: "是",
  priorityGroups: "脱贫户",
  consentToPush: "同意",
};
const saidBy = (change: Record<string, string>) => {
  const reading = readWorker({ ...row, ...change }, { today });
  if (reading.outcome !== "read") throw new Error(reading.because.map(({ zh }) => zh).join());
  return reading.person.said;
};

describe("sex and ethnicity in a list", () => {
  it.each(["sex", "gender", "ethnicity", "性别", "民族"])("are refused as a column `%s`", (column) => {
    const reading = readWorker({ ...row, [column]: "女" }, { today });
    expect(reading).toMatchObject({ outcome: "refused", because: [{ column: "" }] });
  });

  it("do not follow from an ID number, whose 17th digit is odd for men", () => {
    const [man, woman] = ["990000199005170013", "990000199005170021"].map((idNumber) => saidBy({ idNumber }));
    expect(man).toEqual(woman);
    expect(man?.skills?.map(({ name }) => name)).toEqual(["缝纫", "电焊"]);
  });

  it.each(["韦妹", "石刚", "杨阿依", "王丽"])("do not follow from the name %s", (name) => {
    expect(saidBy({ name })).toEqual(saidBy({}));
  });

  const words = ["男", "女", "性别女", "水族", "苗族", "汉族", "布依族妇女"];
  const columns = ["skills", "certificates", "wantedSectors", "wantedRegions", "refusedSectors", "refusedShifts"] as const;
  const planted = words.flatMap((word) => columns.map((column): [string, (typeof columns)[number]] => [word, column]));
  it.each(planted)("change nothing as %s among the %s", (word, column) => {
    expect(saidBy({ [column]: `${row[column]}、${word}` })).toEqual(saidBy({}));
  });
});
