// Guarantees
// 1. A form that nobody touched changes nothing; one that was touched changes what was touched and no more.
// 2. What is left empty is not said; one end of the pay stands for both; a skill without a name is dropped.
import { describe, expect, it } from "@jest/globals";
import { changedNames, type Facts, factsOf, filledFacts, onlyFacts, type Vacancy } from "./facts.ts";

const vacancy: Vacancy = {
  id: "019b76da-a85d-7293-a8fb-b36d13f30308",
  revision: 3,
  status: "live",
  employerId: null,
  employerName: null,
  externalId: null,
  title: "缝纫工",
  base: "changzhou",
  sector: "manufacturing",
  region: "320400",
  workplace: null,
  seats: { total: 8, open: 3, held: 1, reserved: 2, filled: 2 },
  skills: [{ name: "缝纫", level: "able", must: true }],
  certificates: [],
  wage: { minFen: 450_000, maxFen: 600_000, unit: "month" },
  board: true,
  lodging: null,
  couplesRoom: null,
  shift: "day",
  age: { min: 18, max: null },
  education: null,
  experienceYearsMin: null,
  socialInsurance: null,
  hazardous: null,
  startsOn: null,
  closesOn: "2026-12-31",
  description: null,
  lacks: [],
  lacksSay: [],
  createdAt: "2026-11-24T01:00:00.000Z",
  updatedAt: "2026-11-24T01:00:00.000Z",
};
const facts = factsOf(vacancy);

describe("facts of a vacancy", () => {
  it("stay as they are when nobody touched the form", () => expect(changedNames(facts, filledFacts(facts))).toEqual([]));

  it("do not change by the order of their parts", () => {
    const wage = { unit: "month", maxFen: 600_000, minFen: 450_000 } as const;
    expect(changedNames(facts, filledFacts({ wage }))).toEqual([]);
  });

  it("change where they were touched", () => {
    const after = filledFacts({ ...facts, wage: { minFen: 500_000, maxFen: 600_000, unit: "month" }, lodging: true, seats: 9 });
    const names = changedNames(facts, after);
    expect(names).toEqual(["wage", "lodging", "seats"]);
    expect(onlyFacts(facts, names)).toEqual({ wage: facts.wage, lodging: null, seats: 8 });
  });

  it.each<[string, Parameters<typeof filledFacts>[0], Partial<Facts>]>([
    ["a text of blanks", { workplace: "  " }, { workplace: null }],
    ["no pay", { wage: { unit: "day" } }, { wage: null }],
    ["one end of the pay", { wage: { minFen: 20_000, unit: "day" } }, { wage: { minFen: 20_000, maxFen: 20_000, unit: "day" } }],
    ["the other end of it", { wage: { maxFen: 500_000 } }, { wage: { minFen: 500_000, maxFen: 500_000, unit: "month" } }],
    ["no age", { age: { min: null } }, { age: null }],
    ["a skill without a name", { skills: [{ must: true }, { name: "焊接" }] }, { skills: [{ name: "焊接", level: null, must: false }] }],
    ["no certificate", { certificates: null }, { certificates: [] }],
    ["an empty number", { seats: null }, { seats: null }],
  ])("are read from a form: %s", (_what, form, said) => expect(filledFacts(form)).toEqual(said));
});
