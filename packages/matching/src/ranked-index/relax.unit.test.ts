/**
 * Guarantees
 * 1. Each step opens what its rule says: one place wider, any sector, relatives of a skill, nine tenths of the floor.
 * 2. Steps are counted alone and on top of each other; what fails a gate is never counted.
 * 3. Wishes not told are met by anything; a vacancy that does not tell meets no wish.
 * 4. The counts are those of filtering every vacancy by the gates and the four rules.
 */
import { describe, expect, it } from "@jest/globals";
import { closeness, isWithin } from "@qianxian/gazetteer";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import { passesGates } from "../gates/gates.ts";
import { monthlyPay } from "../monthly-pay.ts";
import { VacancyIndex } from "./vacancy-index.ts";

const context = { today: "2026-03-15" };
const month = (fen: number) => ({ minFen: fen, maxFen: fen, unit: "month" as const });
const wish = {
  wantedRegions: ["320412"] as never,
  wantedSectors: ["hotel" as const],
  skills: [{ name: "电焊", level: null, years: null }] as never,
  wageFloorFen: 500_000,
};
const suiting = { region: "320412", sector: "hotel" as const, skills: [{ name: "电焊", level: null, must: true }] as never, wage: month(500_000) };
let ids = 1_001;
const aVacancy = (facts: Parameters<typeof aVacancyCard>[0]): VacancyCard => aVacancyCard({ ...suiting, ...facts, id: anId(ids++) } as never);
const relaxOf = (worker: Parameters<typeof aWorkerCard>[0], vacancies: readonly VacancyCard[]) => {
  const { asWished, steps } = new VacancyIndex(vacancies, context).relax(aWorkerCard(worker as never));
  return [asWished, ...steps.map(({ alone, together }) => [alone, together])];
};
const none = [0, 0];

describe("relax", () => {
  it.each([
    ["nothing to relax", {}, [1, none, none, none, none]],
    ["the city of a wished county", { region: "320402" }, [0, [1, 1], none, none, none]],
    ["another city of the province", { region: "320500" }, [0, none, none, none, none]],
    ["another sector", { sector: "catering" }, [0, none, [1, 1], none, none]],
    ["a sector not told", { sector: null }, [0, none, [1, 1], none, none]],
    ["a relative of a skill", { skills: [{ name: "二保焊", level: null, must: true }] }, [0, none, none, [1, 1], none]],
    ["a skill of another kind", { skills: [{ name: "养猪", level: null, must: true }] }, [0, none, none, none, none]],
    ["a skill that is only preferred", { skills: [{ name: "养猪", level: null, must: false }] }, [1, none, none, none, none]],
    ["nine tenths of the floor", { wage: month(450_000) }, [0, none, none, none, [1, 1]]],
    ["less than that", { wage: month(449_999) }, [0, none, none, none, none]],
    ["pay not told", { wage: null }, [0, none, none, none, none]],
    ["no seat", { seatsOpen: 0 }, [0, none, none, none, none]],
  ])("counts %s", (_what, facts, counts) => {
    expect(relaxOf(wish, [aVacancy(facts as never)])).toEqual(counts);
  });

  it("counts on top of the steps before what no step opens alone", () => {
    const both = aVacancy({ region: "320402", wage: month(460_000) } as never);
    expect(relaxOf(wish, [both, aVacancy({ sector: "catering" })])).toEqual([0, none, [1, 1], none, [0, 1]]);
  });

  it("is content with anything where nothing is wished, and counts nothing for somebody not looking", () => {
    expect(relaxOf({}, [aVacancy({ region: null, sector: null, wage: null })])).toEqual([1, none, none, none, none]);
    expect(relaxOf({ erased: true }, [aVacancy({})])).toEqual([0, none, none, none, none]);
  });

  it("counts what filtering every vacancy counts", () => {
    const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;
    const vacancies = Array.from({ length: 600 }, (_, at) =>
      aVacancy({
        region: pick(["320412", "320402", "320500", "440112", null], at),
        sector: pick(["hotel", "catering", null], Math.floor(at / 5)),
        skills: pick([[], [{ name: "电焊", level: null, must: true }], [{ name: "气割", level: null, must: true }], [{ name: "养猪", level: null, must: true }]], Math.floor(at / 15)),
        wage: pick([month(400_000), month(460_000), month(520_000), null], Math.floor(at / 60)),
        shift: pick(["day", "night"], at * 7),
      } as never),
    );
    const worker = aWorkerCard({ ...wish, refusedShifts: ["night"], refusedRegions: ["440000"] as never });
    const tests: ((vacancy: VacancyCard, isTaken: boolean) => boolean)[] = [
      ({ region }, isTaken) => region !== null && isWithin(region, isTaken ? "320400" : "320412"),
      ({ sector }, isTaken) => isTaken || sector === "hotel",
      ({ skills }, isTaken) => skills.every(({ name }) => name === "电焊" || (isTaken && closeness("电焊", name) > 0)),
      ({ wage }, isTaken) => (monthlyPay(wage)?.figureFen ?? -1) >= (isTaken ? 450_000 : 500_000),
    ];
    const open = (isTaken: (step: number) => boolean) =>
      vacancies.filter((vacancy) => passesGates(worker, vacancy, context) && tests.every((test, step) => test(vacancy, isTaken(step)))).length;
    const base = open(() => false);
    const expected = tests.map((_, at) => [open((step) => step === at) - base, open((step) => step <= at) - open((step) => step < at)]);
    const counted = new VacancyIndex(vacancies, context).relax(worker);
    expect([counted.asWished, ...counted.steps.map(({ alone, together }) => [alone, together])]).toEqual([base, ...expected]);
    expect(base).toBeGreaterThan(0);
    for (const [alone] of expected) expect(alone).toBeGreaterThan(0);
  });
});
