// Guarantees
// 1. What a form says arrives in the operation's terms: fen, the smallest region, null for what is not said.
// 2. A vacancy shown in the form and saved unchanged says the same again.
import { describe, expect, it } from "@jest/globals";
import { emptyValues, factsOf, type VacancyValues, valuesOf } from "./vacancy-values.ts";

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
});
