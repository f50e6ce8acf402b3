// Guarantees
// 1. What a form says arrives in the operation's terms: fen, the smallest region, null for what is not said.
// 2. A vacancy shown in the form and saved unchanged says the same again, with the level of a skill, which the form hides,
//    and in a municipality or a city right below its province.
// 3. When somebody else saved meanwhile, what was typed stays, and the rest is what stands now.
import { describe, expect, it } from "@jest/globals";
import { emptyValues, factsOf, rebased, type VacancyValues, valuesOf } from "./vacancy-values.ts";

const filled: VacancyValues = {
  ...emptyValues,
  title: " 缝纫车位工 ",
  base: "changzhou",
  sector: "manufacturing",
  seats: "40",
  skills: [{ name: "缝纫", must: true }, { name: "", must: false }],
  certificates: "焊工证、叉车证",
  province: "320000",
  city: "320400",
  wageFrom: "5200",
  wageTo: "6800.5",
  board: "yes",
  lodging: "no",
  ageFrom: "18",
};

describe("factsOf", () => {
  it("says what was typed in the terms of the operation", () => {
    expect(factsOf(filled)).toMatchObject({
      title: "缝纫车位工",
      seats: 40,
      region: "320400",
      skills: [{ name: "缝纫", level: null, must: true }],
      certificates: ["焊工证", "叉车证"],
      wage: { minFen: 520_000, maxFen: 680_050, unit: "month" },
      board: true,
      lodging: false,
      couplesRoom: null,
      age: { min: 18, max: null },
      education: null,
    });
  });

  it("takes one amount for both ends, and none for no wage", () => {
    expect(factsOf({ ...filled, wageTo: "" }).wage).toEqual({ minFen: 520_000, maxFen: 520_000, unit: "month" });
    expect(factsOf(emptyValues).wage).toBeNull();
  });

  it("says the same again after a vacancy went through the form", () => {
    const facts = factsOf(filled);
    const vacancy = { ...facts, seats: { total: 40 } } as unknown as Parameters<typeof valuesOf>[0];
    expect(factsOf(valuesOf(vacancy))).toEqual(facts);
  });

  it("keeps the level of a skill", () => {
    const skills = [{ name: "缝纫", level: "skilled", must: true }];
    const vacancy = { ...factsOf(filled), skills, seats: { total: 40 } } as unknown as Parameters<typeof valuesOf>[0];
    expect(factsOf(valuesOf(vacancy)).skills).toEqual(skills);
  });

  it.each([
    ["110105", { province: "110000", city: "110105", county: "" }],
    ["429004", { province: "420000", city: "429004", county: "" }],
    ["320412", { province: "320000", city: "320400", county: "320412" }],
    ["320000", { province: "320000", city: "", county: "" }],
  ])("shows the region %s by the choices that there are", (region, shown) => {
    const vacancy = { ...factsOf(filled), region, seats: { total: 40 } } as unknown as Parameters<typeof valuesOf>[0];
    expect(valuesOf(vacancy)).toMatchObject(shown);
    expect(factsOf(valuesOf(vacancy)).region).toBe(region);
  });
});

describe("rebased", () => {
  it("keeps what was typed and takes the rest from what stands now", () => {
    const typed = { ...filled, seats: "50", skills: [{ name: "缝纫", must: false }] };
    const fresh = { ...filled, seats: "45", wageFrom: "6000" };
    expect(rebased(typed, filled, fresh)).toEqual({ ...filled, seats: "50", skills: typed.skills, wageFrom: "6000" });
  });
});
