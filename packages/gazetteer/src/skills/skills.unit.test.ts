/**
 * Guarantees
 * 1. Every skill is found by its name and by each alias, and no two skills share one.
 * 2. A text gives exactly the skills it names: the longest word counts, each skill once, in table order.
 * 3. Nearness is symmetric, between 0 and 1, and only between skills of the table.
 */
import { describe, expect, it } from "@jest/globals";
import { canonicalSkill, findSkills } from "./find-skills.ts";
import { closeness, relatedSkills } from "./related-skills.ts";
import { relatives } from "./relatives.ts";
import { isSkill, skillEnglish, skillNames, skills, version } from "./taxonomy.ts";

const wordsOf = skills.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => ({ word, name })));

describe("the skills", () => {
  it("has unique names, English names and aliases for all, and a version", () => {
    expect(skillNames.length).toBeGreaterThanOrEqual(181);
    expect(new Set(skillNames).size).toBe(skillNames.length);
    expect(skills.filter(({ en, aliases }) => en === "" || aliases.includes(""))).toEqual([]);
    expect(new Set(skills.map(({ en }) => en)).size).toBe(skills.length);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("finds each by its name and aliases, alone and in a text", () => {
    expect(wordsOf.filter(({ word, name }) => canonicalSkill(word) !== name)).toEqual([]);
    expect(wordsOf.filter(({ word, name }) => findSkills(`招${word}，急`).join() !== name)).toEqual([]);
  });

  it("lets no two skills share a word", () => {
    const words = wordsOf.map(({ word }) => word.toLowerCase());
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each([
    ["平车工", "缝纫"],
    ["车工", "普通车床"],
    ["焊工", "电焊"],
    ["叉车工", "叉车"],
    ["水电工", "水电安装"],
    ["中餐厨师", "中餐烹饪"],
    ["客房服务员", "客房清洁"],
    [" qc ", "质检"],
    ["ＣＮＣ", "CNC操作"],
  ])("takes %s for %s", (text, name) => {
    expect(canonicalSkill(text)).toBe(name);
  });

  it("knows no skill by another text", () => {
    expect(canonicalSkill("写诗")).toBeNull();
    expect(canonicalSkill("")).toBeNull();
    expect(isSkill("平车工")).toBe(false);
    expect(skillEnglish("缝纫")).toBe("sewing");
    expect(skillEnglish("写诗")).toBe("写诗");
  });
});

describe("findSkills", () => {
  it.each([
    ["会操作数控车床", ["数控车床"]],
    ["数控车床、普通车床均可", ["数控车床", "普通车床"]],
    ["需会氩弧焊和二保焊，能看图纸", ["氩弧焊", "二保焊", "识图"]],
    ["踩缝纫机，会平车、锁边", ["缝纫"]],
    ["叉车司机兼仓管", ["叉车", "仓管"]],
    ["宿舍有空调、洗衣机，免水电费", []],
    ["自带行李", []],
    ["机械厂招车工", ["普通车床"]],
    ["服装厂招车工", ["缝纫"]],
    ["负责公司机器维护工作", []],
    ["木工机械操作", ["木工机械"]],
    ["SMT贴片，QC全检", ["质检", "贴片"]],
    ["SMTP server, QCX", []],
    ["", []],
  ])("reads %s", (text, names) => {
    expect(findSkills(text)).toEqual(names);
  });
});

describe("nearness", () => {
  const pairs = relatives
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(" "));

  it("is given by at least eighty pairs of skills, each once, with a share between 0 and 1", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(80);
    expect(pairs.filter(([one = "", other = ""]) => !isSkill(one) || !isSkill(other) || one === other)).toEqual([]);
    expect(pairs.filter(([, , share]) => !(Number(share) > 0 && Number(share) < 1))).toEqual([]);
    const keys = pairs.map(([one, other]) => [one, other].toSorted().join());
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("is symmetric, and relatives come nearest first", () => {
    for (const name of skillNames) {
      const near = relatedSkills(name);
      for (const other of near) expect(closeness(other.name, name)).toBe(other.closeness);
      expect(near.map((other) => other.closeness)).toEqual(near.map((other) => other.closeness).toSorted((a, b) => b - a));
    }
  });

  it.each([
    ["电焊", "二保焊", 0.7],
    ["电焊", "氩弧焊", 0.6],
    ["普通车床", "数控车床", 0.6],
    ["养猪", "养牛", 0.4],
    ["缝纫", "缝纫", 1],
    ["缝纫", "养猪", 0],
  ])("of %s and %s is %d", (one, other, share) => {
    expect(closeness(one, other)).toBe(share);
  });
});
