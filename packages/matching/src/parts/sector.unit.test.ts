/**
 * Guarantees
 * 1. The first choice is full and each further rank counts less.
 * 2. Experience in the sector is credited by its years, beside a wish and without one.
 * 3. A silent worker leaves the part out; a silent vacancy counts half.
 */
import { describe, expect, it } from "@jest/globals";
import type { Sector } from "@qianxian/contracts/vocabulary";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import { sectorPart } from "./sector.ts";

const context = { today: "2026-03-01" };
type Lived = { sector: Sector; years: number }[];
const judge = (wantedSectors: Sector[], sectorExperience: Lived, sector: Sector | null = "catering") =>
  sectorPart.judge(aWorkerCard({ wantedSectors, sectorExperience }), aVacancyCard({ sector }), context);
const catering = (years: number): Lived => [{ sector: "catering", years }];

describe("sectorPart", () => {
  it.each([
    [["catering"], 10_000],
    [["hotel", "catering"], 9_000],
    [["hotel", "livestock", "catering"], 8_000],
    [["hotel"], 0],
  ] as [Sector[], number][])("falls with the rank of the wish: %j", (wanted, fit) => {
    expect(judge(wanted, []).fit).toBe(fit);
  });

  it.each([
    [0, 4_000],
    [1, 6_000],
    [2, 8_000],
    [3, 10_000],
    [30, 10_000],
  ])("credits %i years without a wish", (years, fit) => {
    expect(judge([], catering(years)).fit).toBe(fit);
  });

  it("adds both up where both are known", () => {
    expect(judge(["catering"], catering(3)).fit).toBe(10_000);
    expect(judge(["hotel", "catering"], catering(1)).fit).toBe(8_400);
    expect(judge(["hotel"], catering(3)).fit).toBe(2_000);
    expect(judge(["catering"], [{ sector: "hotel", years: 5 }]).fit).toBe(8_400);
  });

  it("takes the longest of several entries for one sector", () => {
    expect(judge([], [...catering(1), ...catering(3)]).fit).toBe(10_000);
  });

  it.each([
    [["catering"], [], "餐饮是您想去的行业", "catering is the sector you want"],
    [["hotel", "catering"], catering(2), "餐饮是您第二想去的行业，这一行您干过2年", "you have worked in it for 2 years"],
    [["hotel"], [], "餐饮不在您想去的行业里", "catering is not among the sectors you want"],
    [[], catering(1), "餐饮，这一行您干过1年", "for 1 year"],
    [[], [{ sector: "hotel", years: 3 }], "餐饮，这一行您没有干过", "you have not worked in it before"],
  ] as [Sector[], Lived, string, string][])("says why for %j and %j", (wanted, lived, zh, en) => {
    const { says } = judge(wanted, lived);
    expect(says.zh).toBe(zh);
    expect(says.en).toContain(en);
  });

  it("is left out when the worker has said nothing, and counts half when the posting names no sector", () => {
    expect(judge([], [])).toMatchObject({ fit: null, unknown: "worker", says: { zh: "您还没有说想做哪一行" } });
    expect(judge([], [], null)).toMatchObject({ fit: null, unknown: "worker" });
    expect(judge(["hotel"], [], null)).toMatchObject({ fit: 5_000, unknown: "vacancy", says: { zh: "岗位没有写是哪一行" } });
  });
});
