// Guarantees
// 1. Saved is what was marked and does not stand recorded already; a thought that is left for later is told to nobody.
// 2. Asked is whose word stands or is marked.
// 3. What was recorded leaves the marks, the rest stays; one request brings a hundred at most.
import { describe, expect, it } from "@jest/globals";
import { askedOf, givenOf, inParts, type Marks, type Recorded, withoutMarks } from "./tell-answers.ts";

const recorded: Recorded = new Map([
  ["a", { answer: "interested", reason: null }],
  ["b", { answer: "not-suitable", reason: "too-far" }],
] as const);
const marks: Marks = {
  a: { answer: "interested" },
  b: { answer: "not-suitable", reason: "pay-too-low" },
  c: { answer: "interested" },
  d: { answer: "later" },
  e: { answer: "not-suitable", reason: null },
};

describe("answers told in person", () => {
  it("are saved where they say something new", () => {
    expect(givenOf(marks, recorded)).toEqual([
      { workerId: "b", answer: "not-suitable", reason: "pay-too-low" },
      { workerId: "c", answer: "interested" },
      { workerId: "e", answer: "not-suitable" },
    ]);
    expect(givenOf({ b: { answer: "not-suitable", reason: "too-far" } }, recorded)).toEqual([]);
  });

  it("count as asked, also those left for later", () => {
    expect(askedOf(["a", "d", "f"], marks, recorded)).toBe(2);
    expect(askedOf([], marks, recorded)).toBe(0);
  });

  it("leave the marks when they are recorded", () => {
    expect(Object.keys(withoutMarks(marks, ["a", "b", "c"]))).toEqual(["d", "e"]);
  });

  it("go a hundred at a time", () => {
    const many = Array.from({ length: 201 }, (_one, n) => ({ workerId: String(n), answer: "interested" as const }));
    expect(inParts(many).map(({ length }) => length)).toEqual([100, 100, 1]);
    expect(inParts([])).toEqual([]);
  });
});
