/**
 * Guarantees
 * 1. Pay by hour and day is judged by what it comes to in a month; pay by the piece is unknown.
 * 2. More pay never fits worse; 70 % of the mark is nothing, the mark 0.7, 130 % full.
 * 3. Floor and last wage count alike where both are known.
 * 4. A silent worker leaves the part out; a silent vacancy counts half.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import { monthlyPay } from "../monthly-pay.ts";
import { wagePart } from "./wage.ts";

const context = { today: "2026-03-01" };
type Unit = "month" | "day" | "hour" | "piece";
const pays = (min: number, max = min, unit: Unit = "month") => ({ minFen: min * 100, maxFen: max * 100, unit });
const judge = (wage: ReturnType<typeof pays> | null, floor: number | null, last: number | null = null) =>
  wagePart.judge(
    aWorkerCard({ wageFloorFen: floor === null ? null : floor * 100, lastWageFen: last === null ? null : last * 100 }),
    aVacancyCard({ wage }),
    context,
  );

describe("monthlyPay", () => {
  it.each([
    [pays(5_200), 520_000],
    [pays(4_500, 6_000), 500_000],
    [pays(200, 200, "day"), 520_000],
    [pays(25, 25, "hour"), 520_000],
  ])("reckons %j", (wage, figureFen) => {
    expect(monthlyPay(wage)?.figureFen).toBe(figureFen);
  });

  it("knows nothing of piece rates and silence", () => {
    expect(monthlyPay(pays(2, 3, "piece"))).toBeNull();
    expect(monthlyPay(null)).toBeNull();
  });
});

describe("wagePart", () => {
  it.each([
    [3_360, 0],
    [3_300, 0],
    [4_080, 3_500],
    [4_800, 7_000],
    [5_520, 8_500],
    [6_240, 10_000],
    [9_000, 10_000],
  ])("fits an offer of %i to a floor of 4800 by the curve", (offer, fit) => {
    expect(judge(pays(offer), 4_800).fit).toBe(fit);
  });

  it("takes the mean of floor and last wage where both are known", () => {
    expect(judge(pays(4_800), 4_800, 3_000).fit).toBe(8_500);
    expect(judge(pays(4_800), null, 3_000).fit).toBe(10_000);
    expect(judge(pays(4_800), 0).fit).toBe(10_000);
  });

  it("never fits worse for more pay", () => {
    const yuan = fc.integer({ min: 500, max: 20_000 });
    fc.assert(
      fc.property(yuan, yuan, yuan, yuan, (floor, last, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [low, high] = [judge(pays(less), floor, last).fit, judge(pays(more), floor, last).fit];
        expect(high).toBeGreaterThanOrEqual(low ?? Number.NaN);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [pays(5_200), 4_800, null, "月薪5200，高于您期望的4800", "pay 5200 a month, above the 4800 you hope for"],
    [pays(4_800), 4_800, null, "月薪4800，正好是您期望的4800", "exactly the 4800"],
    [pays(4_000), 4_800, null, "月薪4000，低于您期望的4800", "below the 4800"],
    [pays(4_500, 6_000), 4_800, null, "月薪4500到6000，您期望的4800在这个范围里", "the 4800 you hope for lies within it"],
    [pays(5_200), 4_800, 5_500, "月薪5200，高于您期望的4800，低于您上次的5500", "below the 5500 of your last job"],
    [pays(20, 20, "hour"), 4_000, null, "时薪20（一个月约4160），高于您期望的4000", "pay 20 an hour (about 4160 a month)"],
    [pays(180, 200, "day"), 4_000, null, "日薪180到200（一个月约4680到5200），高于您期望的4000", "pay 180 to 200 a day"],
    [pays(2, 3, "piece"), 4_000, null, "岗位按件计工资，没有写一个月能拿多少", "by the piece"],
    [null, 4_000, null, "岗位没有写工资", "does not say what it pays"],
    [pays(5_200), null, null, "月薪5200，您还没有说想拿多少", "you have not said what you expect"],
  ])("says why for %j against %s and %s", (wage, floor, last, zh, en) => {
    const { says } = judge(wage, floor, last);
    expect(says.zh).toBe(zh);
    expect(says.en).toContain(en);
  });

  it("is left out when the worker names no pay, and counts half when the posting names none by the month", () => {
    expect(judge(pays(5_200), null)).toMatchObject({ fit: null, unknown: "worker" });
    expect(judge(null, null)).toMatchObject({ fit: null, unknown: "worker" });
    expect(judge(null, 4_800)).toMatchObject({ fit: 5_000, unknown: "vacancy" });
    expect(judge(pays(2, 3, "piece"), 4_800)).toMatchObject({ fit: 5_000, unknown: "vacancy" });
  });
});
