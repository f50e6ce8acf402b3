/**
 * Guarantees, for any records with gaps and ties
 * 1. `VacancyIndex.top` gives what the plain scan gives, vacancies, points and order, also with weights of one's own,
 *    blocked employers, several counties, and within a set; also where nearly all are alike and pruning could go wrong.
 * 2. `topForAll` gives each worker what `top` gives, whatever the order in which the vacancies were taken in.
 * 3. `WorkerIndex.top` gives what the plain scan gives, and counts all who pass every gate; also previews and within a set.
 * 4. After any changes in place both give what a new index of the same records gives.
 * The plain scan shares nothing with an index but `score()` and the gates.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { Education, Sector, Shift } from "@qianxian/contracts/vocabulary";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import type { MatchContext } from "../context.ts";
import { failedGates } from "../gates/gates.ts";
import { score } from "../score.ts";
import { compareTies, tieOf } from "../tie.ts";
import { VacancyIndex } from "./vacancy-index.ts";
import { WorkerIndex } from "./worker-index.ts";

const runs = { numRuns: 150 };
const today = "2026-03-15";
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const region = fc.constantFrom("320000", "320400", "320412", "320402", "310115", "440100", "440112", "522732", "999999");
const place = fc.oneof(region, fc.constantFrom("yangtze-delta", "pearl-delta", "home-county", "outside-province")) as fc.Arbitrary<never>;
const sector = fc.constantFrom(...Sector.options);
const shift = fc.constantFrom(...Shift.options);
const skill = fc.constantFrom("缝纫", "电焊", "二保焊", "焊接", "质检", "养猪", "中餐烹饪");
const level = maybe(fc.constantFrom("learner" as const, "able" as const, "skilled" as const));
const day = fc.constantFrom("2026-03-01", "2026-03-15", "2026-04-01", "2027-01-01");
const certificate = fc.constantFrom("焊工证", "叉车证", "健康证", "驾驶证C1", "驾驶证B2");
const fen = fc.oneof(fc.constantFrom(0, 400_000, 500_000, 600_000), fc.integer({ min: 0, max: 1_500_000 }));
const county = fc.constantFrom("522732", "522732", "522732", "520111");
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength });

const workerFacts = fc.record({
  county,
  seeking: fc.record({
    state: fc.constantFrom("now" as const, "now" as const, "now" as const, "from-date" as const, "only-better" as const, "no" as const),
    from: maybe(day),
    source: fc.constant("village" as const),
    verifiedOn: fc.constant("2026-03-01"),
  }),
  presentRegion: maybe(region),
  skills: few(fc.record({ name: skill, level, years: maybe(fc.integer({ min: 0, max: 5 })) })),
  certificates: few(fc.record({ name: certificate, expiresOn: maybe(day) }), 2),
  wantedRegions: fc.uniqueArray(place, { maxLength: 3 }),
  refusedRegions: few(place, 1),
  wantedSectors: fc.uniqueArray(sector, { maxLength: 3 }),
  refusedSectors: few(sector, 1),
  sectorExperience: few(fc.record({ sector, years: fc.integer({ min: 0, max: 5 }) })),
  wageFloorFen: maybe(fen),
  lastWageFen: maybe(fen),
  refusedShifts: few(shift, 1),
  education: maybe(fc.constantFrom(...Education.options)),
  needsLodging: maybe(fc.boolean()),
  partnerId: maybe(fc.constant(anId(9))),
  birthMonth: maybe(fc.constantFrom("1960-01", "1981-03", "2000-06", "2008-03", "2010-03")),
  erased: fc.integer({ min: 0, max: 15 }).map((dice) => dice === 0),
});
const vacancyFactsOf = {
  county,
  status: fc.constantFrom("live" as const, "live" as const, "live" as const, "live" as const, "draft" as const, "closed" as const),
  sector: maybe(sector),
  region: maybe(region),
  skills: few(fc.record({ name: skill, level, must: fc.boolean() })),
  certificates: few(certificate, 1),
  wage: maybe(
    fc
      .tuple(fen, fen, fc.constantFrom("month" as const, "month" as const, "day" as const, "piece" as const))
      .map(([a, b, unit]) => ({ minFen: Math.min(a, b), maxFen: Math.max(a, b), unit })),
  ),
  board: maybe(fc.boolean()),
  lodging: maybe(fc.boolean()),
  couplesRoom: maybe(fc.boolean()),
  shift: maybe(shift),
  hazardous: maybe(fc.boolean()),
  age: maybe(fc.constantFrom({ min: 18, max: 45 }, { min: null, max: 60 })),
  education: maybe(fc.constantFrom(...Education.options)),
  experienceYearsMin: maybe(fc.integer({ min: 0, max: 4 })),
  startsOn: maybe(day),
  closesOn: maybe(day),
  employerId: fc.constantFrom(anId(2_001), anId(2_002)),
  seatsOpen: fc.integer({ min: 0, max: 5 }),
};
const vacancyFacts = fc.record(vacancyFactsOf);

/** A few kinds of records, each several times: equal records are what makes ties. */
const several = <F>(facts: fc.Arbitrary<F>, maxLength: number): fc.Arbitrary<F[]> =>
  fc.tuple(fc.array(facts, { minLength: 1, maxLength }), fc.array(fc.nat(), { maxLength: 2 * maxLength })).map(([kinds, picks]) => picks.map((pick) => kinds[pick % kinds.length]!));
const workersFrom = (facts: readonly (typeof workerFacts extends fc.Arbitrary<infer F> ? F : never)[], from = 1): WorkerCard[] =>
  facts.map(({ county: home, ...rest }, at) => aWorkerCard({ ...rest, village: `${home}101001`, id: anId(from + at) } as never));
const vacanciesFrom = (facts: readonly (typeof vacancyFacts extends fc.Arbitrary<infer F> ? F : never)[], from = 1_001): VacancyCard[] =>
  facts.map((each, at) => aVacancyCard({ ...each, id: anId(from + at) } as never));
const workers = several(workerFacts, 12).map((facts) => workersFrom(facts));
const vacancies = several(vacancyFacts, 20).map((facts) => vacanciesFrom(facts));
const contexts: fc.Arbitrary<MatchContext> = fc.constantFrom<MatchContext>(
  { today },
  { today, blockedEmployers: new Set([anId(2_002)]) },
  { today, weights: { skill: 1, region: 0, sector: 7, wage: 50, living: 13 } },
);
const size = fc.integer({ min: 0, max: 6 });
const some = (cards: readonly { id: string }[], dice: readonly number[]) => new Set(cards.filter((_, at) => dice[at % Math.max(1, dice.length)]! % 2).map(({ id }) => id).concat("nobody"));

type Scored = { worker: WorkerCard; vacancy: VacancyCard; points: number };
const plain = (pairs: readonly [WorkerCard, VacancyCard][], context: MatchContext, preview = false): Scored[] =>
  pairs
    .filter(([worker, vacancy]) => worker.village.startsWith(vacancy.county) && failedGates(worker, vacancy, context, { preview }).length === 0)
    .map(([worker, vacancy]) => ({ worker, vacancy, points: score(worker, vacancy, context).score }))
    .toSorted((a, b) => b.points - a.points || compareTies(tieOf(a.worker.id, a.vacancy.id), tieOf(b.worker.id, b.vacancy.id)));
const vacanciesByPlainScan = (worker: WorkerCard, cards: readonly VacancyCard[], k: number, context: MatchContext) =>
  plain(cards.map((vacancy) => [worker, vacancy]), context).slice(0, k).map(({ vacancy, points }) => [vacancy.id, points]);
const asPairs = (found: readonly { vacancy: VacancyCard; score: number }[]) => found.map((each) => [each.vacancy.id, each.score]);

describe("VacancyIndex", () => {
  it("gives each worker what the plain scan gives, also within a set", () => {
    fc.assert(
      fc.property(workers, vacancies, size, contexts, fc.array(fc.nat(), { minLength: 1 }), (people, cards, k, context, dice) => {
        const index = new VacancyIndex(cards, context);
        const within = some(cards, dice);
        const inside = cards.filter(({ id }) => within.has(id));
        for (const worker of people) {
          expect(asPairs(index.top(worker, k))).toEqual(vacanciesByPlainScan(worker, cards, k, context));
          expect(index.topByTryingAll(worker, k)).toEqual(index.top(worker, k));
          expect(asPairs(index.top(worker, k, { within }))).toEqual(vacanciesByPlainScan(worker, inside, k, context));
        }
      }),
      runs,
    );
  });

  it("leaves out nothing that belongs among the best of many vacancies that are nearly alike", () => {
    const { wage, board, region: where, ...others } = vacancyFactsOf;
    const twins = fc
      .tuple(fc.record(others), fc.array(fc.record({ wage, board, region: where }), { minLength: 20, maxLength: 60 }))
      .map(([same, differ]) => vacanciesFrom(differ.map((each) => ({ ...same, status: "live" as const, seatsOpen: 1, ...each }))));
    fc.assert(
      fc.property(workers, twins, fc.integer({ min: 1, max: 3 }), (people, cards, k) => {
        const index = new VacancyIndex(cards, { today });
        for (const worker of people) expect(asPairs(index.top(worker, k))).toEqual(vacanciesByPlainScan(worker, cards, k, { today }));
      }),
      { numRuns: 150 },
    );
  });

  it("gives many workers what it gives one by one, in any order of input", () => {
    fc.assert(
      fc.property(workers, vacancies, size, (people, cards, k) => {
        const one = new VacancyIndex(cards, { today });
        const all = new VacancyIndex(cards.toReversed(), { today }).topForAll(people, k);
        expect(all.vacancies.map(({ id }) => id)).toEqual(cards.map(({ id }) => id).toSorted());
        for (const [at, worker] of people.entries()) {
          const numbers = Array.from({ length: all.offsets[at + 1]! - all.offsets[at]! }, (_, next) => all.offsets[at]! + next);
          expect(numbers.map((pair) => [all.vacancies[all.vacancy[pair]!]!.id, all.score[pair]])).toEqual(asPairs(one.top(worker, k)));
        }
        expect(one.topForAll(people, k)).toEqual(all);
      }),
      runs,
    );
  });

  it("stays exact through changes in place", () => {
    fc.assert(
      fc.property(workers, vacancies, several(vacancyFacts, 10), fc.array(fc.nat(), { maxLength: 12 }), (people, cards, news, drops) => {
        const index = new VacancyIndex(cards, { today });
        const now = new Map(cards.map((card) => [card.id, card]));
        for (const card of vacanciesFrom(news, 1_003)) {
          index.put(card);
          now.set(card.id, card);
        }
        for (const drop of drops) expect(index.remove(anId(1_001 + (drop % 30)))).toBe(now.delete(anId(1_001 + (drop % 30)) as never));
        expect(index.size).toBe(now.size);
        for (const worker of people)
          expect(asPairs(index.top(worker, 4))).toEqual(vacanciesByPlainScan(worker, [...now.values()], 4, { today }));
      }),
      runs,
    );
  });
});

describe("WorkerIndex", () => {
  const byPlainScan = (vacancy: VacancyCard, people: readonly WorkerCard[], k: number, context: MatchContext, preview = false) => {
    const found = plain(people.map((worker) => [worker, vacancy]), context, preview);
    return { eligible: found.length, items: found.slice(0, k).map(({ worker, points }) => [worker.id, points]) };
  };
  const asCounted = ({ eligible, items }: ReturnType<WorkerIndex["top"]>) => ({
    eligible,
    items: items.map((each) => [each.worker.id, each.score]),
  });

  it("gives each vacancy what the plain scan gives, also previews and within a set", () => {
    fc.assert(
      fc.property(workers, vacancies, size, contexts, fc.array(fc.nat(), { minLength: 1 }), (people, cards, k, context, dice) => {
        const index = new WorkerIndex(people.toReversed(), context);
        const within = some(people, dice);
        const inside = people.filter(({ id }) => within.has(id));
        for (const vacancy of cards) {
          expect(asCounted(index.top(vacancy, k))).toEqual(byPlainScan(vacancy, people, k, context));
          expect(asCounted(index.top(vacancy, k, { within, preview: true }))).toEqual(byPlainScan(vacancy, inside, k, context, true));
        }
      }),
      runs,
    );
  });

  it("stays exact through changes in place", () => {
    fc.assert(
      fc.property(workers, vacancies, several(workerFacts, 10), fc.array(fc.nat(), { maxLength: 8 }), (people, cards, news, drops) => {
        const index = new WorkerIndex(people, { today });
        const now = new Map(people.map((card) => [card.id, card]));
        for (const card of workersFrom(news, 3)) {
          index.put(card);
          now.set(card.id, card);
        }
        for (const drop of drops) expect(index.remove(anId(1 + (drop % 20)))).toBe(now.delete(anId(1 + (drop % 20)) as never));
        expect(index.size).toBe(now.size);
        for (const vacancy of cards) expect(asCounted(index.top(vacancy, 4))).toEqual(byPlainScan(vacancy, [...now.values()], 4, { today }));
      }),
      runs,
    );
  });
});
