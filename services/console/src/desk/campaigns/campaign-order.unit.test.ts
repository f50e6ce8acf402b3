/**
 * Guarantees
 * 1. A campaign is asked for with exactly the people that the form names: all, a town, a crew or those handed over;
 *    what was chosen before and left is not sent.
 * 2. A least score is called by the nearest level that has a name, the milder one of two.
 * 3. A form made of an order asks for the same order again.
 * 4. Vacancies handed over and kept come once each.
 */
import { describe, expect, it } from "@jest/globals";
import { firstOrder, formOf, levelOf, orderOf, together } from "./campaign-order.ts";

const within = { town: "522737100", crewId: "crew-1" };

describe("orderOf", () => {
  it.each([
    ["all", {}],
    ["town", { town: "522737100" }],
    ["crew", { crewId: "crew-1" }],
    ["people", { workerIds: ["a", "b"] }],
  ] as const)("asks for %s", (to, expected) => {
    expect(orderOf({ ...firstOrder, to, within }, ["a", "b"]).within).toEqual(expected);
  });

  it("names the vacancies and the limits, and nothing else of the form", () => {
    expect(orderOf({ ...firstOrder, vacancyIds: ["v"] }, [])).toEqual({
      vacancyIds: ["v"],
      within: {},
      perWorkerMax: 1,
      offersPerSeat: 3,
      scoreMin: 5_500,
    });
  });
});

describe("levelOf", () => {
  it.each([
    [3_000, "loose"],
    [5_000, "loose"],
    [5_500, "even"],
    [6_500, "strict"],
    [9_000, "strict"],
  ])("calls %i %s", (score, level) => {
    expect(levelOf(score)).toBe(level);
  });
});

describe("together", () => {
  it("keeps each id once, in order, without empty ones", () => {
    expect(together(["a", ""], ["b", "a"])).toEqual(["a", "b"]);
  });
});

describe("formOf", () => {
  it.each([[{}], [{ town: "522737100" }], [{ crewId: "crew-1" }], [{ workerIds: ["a", "b"] }]])("asks again within %j", (asked) => {
    const order = { vacancyIds: ["v"], within: asked, perWorkerMax: 2, offersPerSeat: 5, scoreMin: 7_000 };
    const people = "workerIds" in asked ? asked.workerIds : [];

    expect(orderOf(formOf(order), people)).toEqual(order);
  });
});
