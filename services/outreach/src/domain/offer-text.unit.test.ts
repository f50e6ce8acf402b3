/**
 * Guarantees
 * 1. The text says where, what, pay, board and lodging, the clause that speaks for it, and ends with the link.
 * 2. Without its link it has at most 70 characters; whole pieces are dropped, never the link.
 * 3. What the vacancy does not say is not said; without a clause that speaks for it no reason is given.
 */
import { describe, expect, it } from "@jest/globals";
import type { Words } from "@qianxian/contracts/vocabulary";
import { aVacancyBrief } from "../testing/builders.ts";
import { offerParts, offerText } from "./offer-text.ts";

const link = `https://qx.example/o/${"a".repeat(48)}`;
const why: Words = { zh: "三项技能对上两项，差电焊", en: "two of three skills, missing arc welding" };
const textOf = (change: Parameters<typeof aVacancyBrief>[0], clause: Words | null = why) =>
  offerText(offerParts(aVacancyBrief(change), clause, link));

describe("offerText", () => {
  it("reads as a clerk would say it", () => {
    expect(
      textOf({
        title: "缝纫工",
        regionName: "常州武进",
        wage: { minFen: 520_000, maxFen: 680_000, unit: "month" },
        board: true,
        lodging: true,
      }),
    ).toBe(`【三都劳务】常州武进 缝纫工，月薪5200-6800元，包吃住，三项技能对上两项，差电焊。愿意去请点：${link}`);
  });

  it.each([
    ["day", 25_050, 25_050, "日薪250.5元"],
    ["hour", 2_000, 2_200, "时薪20-22元"],
    ["piece", 50, 80, "计件0.5-0.8元"],
  ] as const)("names pay by the %s", (unit, minFen, maxFen, pay) => {
    expect(textOf({ wage: { minFen, maxFen, unit } })).toContain(pay);
  });

  it.each([
    [true, false, "包吃"],
    [false, true, "包住"],
  ])("board %s, lodging %s", (board, lodging, says) => {
    expect(textOf({ board, lodging })).toContain(`，${says}，`);
  });

  it("says nothing of what is not known", () => {
    expect(textOf({ title: "普工", regionName: null, wage: null, board: null, lodging: null })).toBe(
      `【三都劳务】普工，三项技能对上两项，差电焊。愿意去请点：${link}`,
    );
  });

  it("gives no reason when no clause speaks for it", () => {
    expect(textOf({ title: "缝纫工" }, null)).toBe(
      `【三都劳务】常州武进 缝纫工，月薪5200-6800元，包吃住。愿意去请点：${link}`,
    );
    expect(offerParts(aVacancyBrief(), null, link).why).toBe("");
  });

  it.each([
    ["a long reason", { title: "缝纫工" }, { zh: "很".repeat(60), en: "" }],
    ["a long title", { title: "大".repeat(120) }, why],
    ["a long place", { regionName: "省".repeat(80) }, why],
  ])("keeps 70 characters and the link with %s", (_what, change, clause) => {
    const text = textOf(change, clause);
    expect(text.endsWith(link)).toBe(true);
    expect([...text].length - link.length).toBeLessThanOrEqual(70);
    expect(text).toContain("【三都劳务】");
  });
});
