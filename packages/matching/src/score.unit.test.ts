/**
 * Guarantees
 * 1. The score is the weighted mean of the parts, by the weights of the house or the given ones.
 * 2. A part the worker is silent on is left out and its weight shared pro rata, in integers that add up to 10 000.
 * 3. Who has said very little is drawn to 5000: below half of the weight the silent parts count half for the rest.
 * 4. With every part silent the score is 5000 and the weights stay as they are.
 * 5. `explain` tells the verdict also where gates fail, and every gate that fails.
 */
import { describe, expect, it } from "@jest/globals";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import { defaultWeights, explain, score } from "./index.ts";
import { shareWeights } from "./share-weights.ts";

const context = { today: "2026-03-01" };
const all = Object.values(defaultWeights);

describe("shareWeights", () => {
  it.each([
    ["nothing", [false, false, false, false, false], [3500, 2500, 2000, 1200, 800]],
    ["skill", [true, false, false, false, false], [0, 3846, 3077, 1846, 1231]],
    ["region and wage", [false, true, false, true, false], [5555, 0, 3175, 0, 1270]],
    ["nothing but sector and living", [true, true, false, true, false], [2139, 1528, 4000, 733, 1600]],
    ["all but living", [true, true, true, true, false], [3196, 2282, 1826, 1096, 1600]],
    ["everything", [true, true, true, true, true], [3500, 2500, 2000, 1200, 800]],
  ])("leaves out %s", (_case, leftOut, shares) => {
    expect(shareWeights(all, leftOut)).toEqual(shares);
  });

  it("rounds the largest remainder up, the first of equals", () => {
    expect(shareWeights([1, 1, 1], [false, false, false])).toEqual([3334, 3333, 3333]);
  });

  it.each([[[0, 0]], [[1, -1]], [[Number.NaN, 1]]])("refuses %j", (weights) => {
    expect(() => shareWeights(weights, [false, false])).toThrow(RangeError);
  });
});

describe("score", () => {
  const worker = aWorkerCard({ wantedRegions: ["320412"] as never, wantedSectors: ["hotel"], wageFloorFen: 480_000 });
  const vacancy = aVacancyCard({ region: "320412", sector: "catering", skills: [{ name: "缝纫", level: null, must: true }] });

  it("is the weighted mean of the parts that are known to the worker", () => {
    const verdict = score(worker, vacancy, context);
    expect(verdict.parts.map(({ part, weight, fit, unknown }) => [part, weight, fit, unknown])).toEqual([
      ["skill", 3804, 5_000, "worker"],
      ["region", 2718, 10_000, "none"],
      ["sector", 2174, 0, "none"],
      ["wage", 1304, 5_000, "vacancy"],
      ["living", 0, null, "worker"],
    ]);
    expect(verdict.score).toBe(Math.round((3804 * 5_000 + 2718 * 10_000 + 1304 * 5_000) / 10_000));
  });

  it("puts who can do the work before who has not said, and leaves the part out where nothing is required", () => {
    const sewer = { ...worker, skills: aWorkerCard({ skills: [{ name: "缝纫", level: null, years: null }] as never }).skills };
    expect(score(sewer, vacancy, context).score).toBeGreaterThan(score(worker, vacancy, context).score);
    const [skill] = score(worker, { ...vacancy, skills: [] }, context).parts;
    expect(skill).toMatchObject({ weight: 0, fit: null, unknown: "worker" });
  });

  it("makes no perfect match of somebody who has said next to nothing", () => {
    const nextToNothing = aWorkerCard({ needsLodging: true });
    const verdict = score(nextToNothing, aVacancyCard({ board: true, lodging: true }), context);
    const [skill, , , , living] = verdict.parts;
    expect(living).toMatchObject({ weight: 1600, fit: 10_000 });
    expect(skill).toMatchObject({ fit: 5_000, unknown: "worker" });
    expect(verdict.score).toBe(5_000 + 0.16 * 5_000);
  });

  it("follows other weights", () => {
    const weights = { skill: 0, region: 0, sector: 1, wage: 0, living: 0 };
    expect(score(worker, vacancy, { ...context, weights }).score).toBe(0);
    expect(score(worker, vacancy, { ...context, weights: { ...weights, sector: 0, region: 3 } }).score).toBe(10_000);
  });

  it("is neutral about somebody of whom nothing is known, and says so", () => {
    const verdict = score(aWorkerCard(), vacancy, context);
    expect(verdict.score).toBe(5_000);
    expect(verdict.parts.map(({ weight }) => weight)).toEqual(all);
    expect(verdict.parts.map(({ fit }) => fit)).toEqual([5_000, 5_000, 5_000, 5_000, 5_000]);
    expect(verdict.sentence.zh).toContain("您还没有说想去哪里");
  });

  it("does not let the silence of a posting pay", () => {
    const spoken = score(worker, { ...vacancy, sector: "hotel" }, context).score;
    expect(score(worker, { ...vacancy, sector: null }, context).score).toBeLessThan(spoken);
    expect(score(worker, aVacancyCard(), context).score).toBe(5_000);
  });
});

describe("explain", () => {
  it("tells what the pair scores and every gate it fails", () => {
    const refusing = aWorkerCard({ wantedRegions: ["320412"] as never, refusedSectors: ["catering"] });
    const full = aVacancyCard({ region: "320412", sector: "catering", seatsOpen: 0 });
    const { verdict, failedGates } = explain(refusing, full, context);
    expect(verdict).toEqual(score(refusing, full, context));
    expect(failedGates.map(({ gate }) => gate)).toEqual(["seats-open", "sector-refused"]);
  });
});
