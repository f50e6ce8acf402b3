/**
 * Guarantees
 * 1. The clause is that of the known part with the greatest weight x fit, between equals the first in part order.
 * 2. Never from a part on which worker or vacancy is silent, nor from one with a fit below 5000; then there is none.
 * 3. For any pair it is one of the clauses of the sentence, and there is one whenever some part speaks for the vacancy.
 */
import { describe, expect, it } from "@jest/globals";
import type { MatchPart, PartName } from "@qianxian/contracts/matcher";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import fc from "fast-check";
import { score, strongestClause } from "./index.ts";

const context = { today: "2026-03-15" };
const part = (name: PartName, weight: number, fit: number | null, unknown: MatchPart["unknown"] = "none"): MatchPart => ({
  part: name,
  weight,
  fit,
  unknown,
  says: { zh: `说${name}`, en: `says ${name}` },
});
const chosen = (...parts: MatchPart[]) => strongestClause({ parts })?.en ?? null;

describe("strongestClause", () => {
  it.each([
    ["adds most, not the best fit", [part("skill", 3_000, 8_000), part("living", 2_000, 10_000)], "says skill"],
    ["adds most, not the heaviest", [part("skill", 3_000, 5_000), part("region", 2_000, 10_000)], "says region"],
    ["comes first between equals", [part("sector", 2_000, 6_000), part("wage", 1_200, 10_000)], "says sector"],
    ["just fits", [part("skill", 5_000, 5_000), part("region", 5_000, 4_999)], "says skill"],
  ])("is of the part that %s", (_which, parts, says) => {
    expect(chosen(...parts)).toBe(says);
  });

  it.each([
    ["the worker has said nothing, though it carries weight", part("skill", 9_000, 5_000, "worker")],
    ["the worker has said nothing", part("skill", 0, null, "worker")],
    ["the posting says nothing", part("skill", 9_000, 5_000, "vacancy")],
    ["it fits too badly", part("skill", 9_000, 4_999)],
  ])("is never of a part where %s", (_why, against) => {
    expect(chosen(against)).toBeNull();
    expect(chosen(against, part("living", 1_000, 5_000))).toBe("says living");
  });

  it("passes over what a silent worker hears in the first clause", () => {
    const worker = aWorkerCard({ wantedRegions: ["320400"], wageFloorFen: 480_000 });
    const vacancy = aVacancyCard({ region: "320412", skills: [{ name: "缝纫", level: null, must: true }] });
    const verdict = score(worker, vacancy, context);
    expect(verdict.sentence.zh).toContain("您还没有说会做什么");
    expect(strongestClause(verdict)?.zh).toBe("常州是您的第一意向");
  });

  it("is none for a worker who has said nothing at all", () => {
    expect(strongestClause(score(aWorkerCard(), aVacancyCard({ region: "320412" }), context))).toBeNull();
  });
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const skill = fc.constantFrom("缝纫", "电焊", "质检", "养猪");
const sector = fc.constantFrom("manufacturing" as const, "hotel" as const, "catering" as const);
const region = fc.constantFrom("320400", "320412", "440112", "522732");
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.uniqueArray(arbitrary, { maxLength: 2 });
const fen = fc.integer({ min: 200_000, max: 900_000 });

const aWorker = fc
  .record({
    skills: few(skill).map((names) => names.map((name) => ({ name, level: null, years: null }))),
    wantedRegions: few(region) as fc.Arbitrary<never>,
    wantedSectors: few(sector),
    wageFloorFen: maybe(fen),
    needsLodging: maybe(fc.boolean()),
    presentRegion: maybe(region),
  })
  .map((facts) => aWorkerCard(facts));
const aVacancy = fc
  .record({
    skills: few(skill).map((names) => names.map((name) => ({ name, level: null, must: true }))),
    region: maybe(region),
    sector: maybe(sector),
    wage: maybe(fen.map((minFen) => ({ minFen, maxFen: minFen, unit: "month" as const }))),
    board: maybe(fc.boolean()),
    lodging: maybe(fc.boolean()),
  })
  .map((facts) => aVacancyCard(facts));

describe("the strongest clause of any pair", () => {
  it("is of a part known on both sides that fits, and none adds more", () => {
    fc.assert(
      fc.property(aWorker, aVacancy, (worker, vacancy) => {
        const { parts } = score(worker, vacancy, context);
        const clause = strongestClause({ parts });
        const speaking = parts.filter(({ unknown, fit }) => unknown === "none" && (fit ?? 0) >= 5_000);
        expect(clause === null).toBe(speaking.length === 0);
        if (clause === null) return;
        const [source] = parts.filter(({ says }) => says === clause);
        expect(source?.unknown).toBe("none");
        const most = Math.max(...speaking.map(({ weight, fit }) => weight * (fit ?? 0)));
        expect((source?.weight ?? 0) * (source?.fit ?? 0)).toBe(most);
        expect(clause.zh).not.toMatch(/您还没有说/);
      }),
      { numRuns: 250 },
    );
  });
});
