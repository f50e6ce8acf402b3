/**
 * Guarantees
 * 1. The text says where, what, pay, board and lodging, the first reason, and ends with the link.
 * 2. Without its link it has at most 70 characters; whole pieces are dropped, never the link.
 * 3. What the vacancy does not say is not said.
 */
import { describe, expect, it } from "@jest/globals";
import { aVacancyBrief } from "../testing/builders.ts";
import { offerParts, offerText } from "./offer-text.ts";

const link = `https://qx.example/o/${"a".repeat(48)}`;
const why = { zh: "三项技能对上两项；常州是您的第一意向", en: "two of three skills; first choice" };
const textOf = (change: Parameters<typeof aVacancyBrief>[0], sentence = why) =>
  offerText(offerParts(aVacancyBrief(change), sentence, link));

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
    ).toBe(`【三都劳务】常州武进 缝纫工，月薪5200-6800元，包吃住，三项技能对上两项。愿意去请点：${link}`);
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
      `【三都劳务】普工，三项技能对上两项。愿意去请点：${link}`,
    );
  });

  it.each([
    ["a long reason", { title: "缝纫工" }, { zh: "很".repeat(60), en: "" }],
    ["a long title", { title: "大".repeat(120) }, why],
    ["a long place", { regionName: "省".repeat(80) }, why],
  ])("keeps 70 characters and the link with %s", (_what, change, sentence) => {
    const text = textOf(change, sentence);
    expect(text.endsWith(link)).toBe(true);
    expect([...text].length - link.length).toBeLessThanOrEqual(70);
    expect(text).toContain("【三都劳务】");
  });
});
