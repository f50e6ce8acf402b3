import type { Posting } from "@qianxian/contracts/vacancies";

/** An invented posting that lacks nothing once it has an employer. */
export const aPosting = (n: number, overrides: Partial<Posting> = {}): Posting => ({
  id: `P${n}`,
  source: "invented",
  title: "缝纫工",
  location_text: "江苏常州武进区",
  wage_text: "5000-6500元/月",
  headcount_text: "招10人",
  education: "",
  experience: "",
  tags: "",
  description: "服装厂招缝纫工，包吃住。",
  ...overrides,
});

/** Postings and texts as the lines of a JSONL file. */
export const jsonl = (rows: readonly (Posting | string)[]): string =>
  rows.map((row) => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join("");
