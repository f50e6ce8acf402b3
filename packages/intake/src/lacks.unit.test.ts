/**
 * Guarantees
 * 1. A vacancy lacks exactly what is missing, in one order; nothing else keeps it a draft.
 * 2. Every lack has words in both languages; they quote only what may be quoted.
 * 3. Equal content has an equal fingerprint, whatever the order of fields and the day of import.
 */
import { describe, expect, it } from "@jest/globals";
import { Lack, type VacancyFacts } from "@qianxian/contracts/vacancies";
import { closingDay } from "./closing-day.ts";
import { lackWords } from "./lack-words.ts";
import { lacksOf } from "./lacks.ts";
import { postingFingerprint } from "./posting-fingerprint.ts";
import { readPosting } from "./read-posting.ts";

const reading = readPosting(
  { id: "1", source: "s", title: "养猪饲养员", location_text: "贵州三都", wage_text: "4500元/月", headcount_text: "3人" },
  { base: "local", hasEmployer: true, today: "2025-01-31" },
);
if (reading.outcome !== "read") throw new Error(reading.refusal);
const facts: VacancyFacts = reading.facts;

describe("lacksOf", () => {
  it("finds nothing missing in complete facts", () => expect(lacksOf(facts, true, [])).toEqual([]));

  it.each([
    ["seats", { seats: null }], ["wage", { wage: null }], ["region", { region: null }], ["sector", { sector: null }], ["closes-on", { closesOn: null }],
  ] as const)("misses %s", (lack, changes) => expect(lacksOf({ ...facts, ...changes }, true, [])).toEqual([lack]));

  it("misses an unknown employer and uncleared wording", () => {
    expect(lacksOf(facts, false, [{ ground: "sex", quote: "限男" }])).toEqual(["employer", "wording"]);
  });
});

describe("lackWords", () => {
  it.each(Lack.options)("has words for %s", (lack) => {
    const { zh, en } = lackWords(lack);
    expect(zh).toMatch(/请/);
    expect(en).toMatch(/^[A-Z].*\.$/);
  });

  it("quotes the field, but no contact data", () => {
    expect(lackWords("seats", { written: "招若干人" }).zh).toBe("没有写招几个人（原文：招若干人），请问企业后补上");
    expect(lackWords("seats", { written: "问老王13812345678" }).zh).toBe("没有写招几个人，请问企业后补上");
  });

  it("names each ground of forbidden wording once", () => {
    const { zh } = lackWords("wording", { forbidden: [{ ground: "sex", quote: "限男" }, { ground: "sex", quote: "女性勿扰" }, { ground: "deposit", quote: "" }] });
    expect(zh).toBe("文字里写了“限男”、“女性勿扰”，涉及性别或婚育、收押金、扣证件或收费，法律不允许，请改掉或核对后放行");
  });
});

describe("postingFingerprint", () => {
  it("does not depend on the order of fields or the day of import", () => {
    const turned = Object.fromEntries(Object.entries({ ...facts, closesOn: "2026-01-01" }).toReversed()) as VacancyFacts;
    expect(postingFingerprint(turned)).toBe(postingFingerprint(facts));
  });

  it("changes with the content", () => {
    expect(postingFingerprint({ ...facts, seats: 4 })).not.toBe(postingFingerprint(facts));
  });
});

describe("closingDay", () => {
  it("is 60 days later, over month and leap day", () => {
    expect(closingDay("2025-01-31")).toBe("2025-04-01");
    expect(closingDay("2024-01-31")).toBe("2024-03-31");
  });
});
