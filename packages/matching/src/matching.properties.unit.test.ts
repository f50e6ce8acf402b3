/**
 * Guarantees, for any two records
 * 1. The score lies in 0..10 000, is the weighted mean of its parts, and equals `scoreOnly`; weights add up to 10 000.
 * 2. Which parts are left out depends on the worker alone; a silent posting counts half.
 * 3. `passesGates` and `failedGates` agree, and what is not known fails no gate.
 * 4. Priority groups, household, crew, consent and village move neither score nor gates.
 * 5. Ranking is the plain sort, whatever the order of the input, and explains what it scored; counting counts the same.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Verdict } from "@qianxian/contracts/matcher";
import { Sector, Shift } from "@qianxian/contracts/vocabulary";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import {
  barringGate,
  countWorkers,
  failedGates,
  gateOfVacancy,
  gateOfWorker,
  passesGates,
  rankVacancies,
  rankWorkers,
  score,
  scoreOnly,
} from "./index.ts";
import { compareTies, tieOf } from "./tie.ts";

const runs = { numRuns: 250 };
const context = { today: "2026-03-15" };
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const region = fc.constantFrom("320000", "320400", "320412", "320402", "310115", "440100", "440112", "522732", "999999");
const place = fc.oneof(region, fc.constantFrom("yangtze-delta", "pearl-delta", "home-county", "outside-province")) as fc.Arbitrary<never>;
const sector = fc.constantFrom(...Sector.options);
const shift = fc.constantFrom(...Shift.options);
const skill = fc.constantFrom("缝纫", "电焊", "二保焊", "质检", "养猪", "中餐烹饪");
const level = maybe(fc.constantFrom("learner" as const, "able" as const, "skilled" as const));
const day = fc.constantFrom("2026-03-01", "2026-03-15", "2026-04-01", "2027-01-01");
const certificate = fc.constantFrom("焊工证", "叉车证", "健康证", "驾驶证C1", "驾驶证B2");
const fen = fc.integer({ min: 0, max: 1_500_000 });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.uniqueArray(arbitrary, { maxLength: 4 });

const workerFacts = fc.record({
  seeking: fc.record({
    state: fc.constantFrom("now" as const, "now" as const, "from-date" as const, "only-better" as const, "no" as const),
    from: maybe(day),
    source: fc.constant("village" as const),
    verifiedOn: fc.constant("2026-03-01"),
  }),
  presentRegion: maybe(region),
  skills: fc.array(fc.record({ name: skill, level, years: maybe(fc.integer({ min: 0, max: 5 })) }), { maxLength: 4 }),
  certificates: fc.array(fc.record({ name: certificate, expiresOn: maybe(day) }), { maxLength: 2 }),
  wantedRegions: few(place),
  refusedRegions: fc.uniqueArray(place, { maxLength: 1 }),
  wantedSectors: few(sector),
  refusedSectors: fc.uniqueArray(sector, { maxLength: 1 }),
  sectorExperience: fc.array(fc.record({ sector, years: fc.integer({ min: 0, max: 9 }) }), { maxLength: 3 }),
  wageFloorFen: maybe(fen),
  lastWageFen: maybe(fen),
  refusedShifts: fc.uniqueArray(shift, { maxLength: 1 }),
  needsLodging: maybe(fc.boolean()),
  partnerId: maybe(fc.constant(anId(9))),
  birthMonth: maybe(fc.constantFrom("1960-01", "1981-03", "2000-06", "2008-03", "2010-03", "2012-01")),
  erased: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});
const vacancyFacts = fc.record({
  status: fc.constantFrom("live" as const, "live" as const, "live" as const, "draft" as const, "closed" as const),
  sector: maybe(sector),
  region: maybe(region),
  skills: fc.array(fc.record({ name: skill, level, must: fc.boolean() }), { maxLength: 4 }),
  certificates: few(certificate),
  wage: maybe(
    fc
      .tuple(fen, fen, fc.constantFrom("month" as const, "month" as const, "piece" as const))
      .map(([a, b, unit]) => ({ minFen: Math.min(a, b), maxFen: Math.max(a, b), unit })),
  ),
  board: maybe(fc.boolean()),
  lodging: maybe(fc.boolean()),
  couplesRoom: maybe(fc.boolean()),
  shift: maybe(shift),
  hazardous: maybe(fc.boolean()),
  age: maybe(fc.constantFrom({ min: 18, max: 45 }, { min: null, max: 60 })),
  startsOn: maybe(day),
  closesOn: maybe(day),
  seatsOpen: fc.integer({ min: 0, max: 5 }),
});
const aWorker = workerFacts.map((facts) => aWorkerCard(facts));
const aVacancy = vacancyFacts.map((facts) => aVacancyCard(facts));
const numbered = <F, C>(facts: fc.Arbitrary<F>, card: (facts: F & { id: string }) => C, from: number) =>
  fc.array(facts, { maxLength: 15 }).map((list) => list.map((each, at) => card({ ...each, id: anId(from + at) })));
const workers = numbered(workerFacts, aWorkerCard, 1);
const vacancies = numbered(vacancyFacts, aVacancyCard, 1_001);

describe("any pair", () => {
  it("scores within range, as the weighted mean, the same with and without words", () => {
    fc.assert(
      fc.property(aWorker, aVacancy, (worker, vacancy) => {
        const verdict = Verdict.parse(score(worker, vacancy, context));
        const mean = verdict.parts.reduce((sum, { weight, fit }) => sum + weight * (fit ?? 5_000), 0) / 10_000;
        expect(verdict.score).toBe(Math.round(mean));
        expect(scoreOnly(worker, vacancy, context)).toBe(verdict.score);
        expect(verdict.parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
        expect(verdict.sentence.zh).toBe(verdict.parts.map(({ says }) => says.zh).join("；"));
        expect(verdict.sentence.en).not.toMatch(/null|undefined|NaN/);
      }),
      runs,
    );
  });

  it("is silent by the worker alone, and counts a silent posting half", () => {
    fc.assert(
      fc.property(aWorker, aVacancy, aVacancy, (worker, one, other) => {
        const silent = (vacancy: typeof one) => score(worker, vacancy, context).parts.map(({ unknown }) => unknown === "worker");
        expect(silent(one)).toEqual(silent(other));
        for (const { fit, unknown, weight } of score(worker, one, context).parts) {
          if (fit === null) expect([unknown, weight]).toEqual(["worker", 0]);
          if (unknown === "worker" && weight > 0) expect(fit).toBe(5_000);
          if (unknown === "vacancy") expect(fit).toBe(5_000);
        }
      }),
      runs,
    );
  });

  it("passes exactly when it fails no gate", () => {
    fc.assert(
      fc.property(aWorker, aVacancy, fc.boolean(), (worker, vacancy, preview) => {
        const failed = failedGates(worker, vacancy, context, { preview });
        expect(passesGates(worker, vacancy, context, { preview })).toBe(failed.length === 0);
        if (gateOfWorker(worker, context) ?? gateOfVacancy(vacancy, context, { preview })) expect(failed).not.toEqual([]);
      }),
      runs,
    );
  });

  it("fails no gate for what is not known", () => {
    fc.assert(
      fc.property(aWorker, aVacancy, (worker, vacancy) => {
        expect(failedGates(aWorkerCard(), { ...vacancy, status: "live", seatsOpen: 1, closesOn: null }, context)).toEqual([]);
        const stranger = { ...worker, seeking: aWorkerCard().seeking, erased: false };
        expect(failedGates(stranger, aVacancyCard(), context).map(({ gate }) => gate)).toEqual(
          gateOfWorker(stranger, context) ? ["age"] : [],
        );
      }),
      runs,
    );
  });

  it("is judged without a look at priority, household, crew, consent or village", () => {
    fc.assert(
      fc.property(aWorker, aVacancy, (worker, vacancy) => {
        const other = aWorkerCard({
          ...worker,
          priorityGroups: ["lifted", "relocated"],
          householdId: anId(77),
          crewId: anId(78),
          consentToPush: !worker.consentToPush,
          village: "522732102002",
        });
        expect(score(other, vacancy, context)).toEqual(score(worker, vacancy, context));
        expect(failedGates(other, vacancy, context)).toEqual(failedGates(worker, vacancy, context));
      }),
      runs,
    );
  });
});

describe("ranking", () => {
  it("of vacancies is the plain sort, in any order of input", () => {
    fc.assert(
      fc.property(aWorker, vacancies, fc.integer({ min: 0, max: 8 }), (worker, cards, k) => {
        const naive = cards
          .filter((vacancy) => failedGates(worker, vacancy, context).length === 0)
          .map((vacancy) => ({ vacancy, verdict: score(worker, vacancy, context) }))
          .toSorted((a, b) => b.verdict.score - a.verdict.score || compareTies(tieOf(worker.id, a.vacancy.id), tieOf(worker.id, b.vacancy.id)));
        expect(rankVacancies(worker, cards, k, context)).toEqual(naive.slice(0, k));
        expect(rankVacancies(worker, new Set(cards.toReversed()), k, context)).toEqual(naive.slice(0, k));
        const gate = barringGate(worker, cards, context);
        expect(barringGate(worker, cards.toReversed(), context)).toEqual(gate);
        if (naive.length > 0) expect(gate).toBeNull();
      }),
      runs,
    );
  });

  it("of workers is the plain sort, in any order of input, and counts everybody eligible", () => {
    fc.assert(
      fc.property(aVacancy, workers, fc.integer({ min: 0, max: 8 }), fc.boolean(), (vacancy, cards, k, preview) => {
        const naive = cards
          .filter((worker) => failedGates(worker, vacancy, context, { preview }).length === 0)
          .map((worker) => ({ worker, verdict: score(worker, vacancy, context) }))
          .toSorted((a, b) => b.verdict.score - a.verdict.score || compareTies(tieOf(a.worker.id, vacancy.id), tieOf(b.worker.id, vacancy.id)));
        const ranked = rankWorkers(vacancy, cards, k, context, { preview });
        expect(ranked).toEqual({ eligible: naive.length, items: naive.slice(0, k) });
        expect(rankWorkers(vacancy, cards.toReversed(), k, context, { preview })).toEqual(ranked);
        const suits = naive.filter(({ verdict }) => verdict.score >= 5_500).length;
        expect(countWorkers(vacancy, cards, 5_500, context, { preview })).toEqual({ eligible: naive.length, suits });
      }),
      runs,
    );
  });
});
