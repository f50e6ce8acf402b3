// Guarantees
// 1. A vacancy seats those whom it suits, no more than it has seats; who seats most comes first, then the better mean.
// 2. A crew that nothing suits has none.
import { describe, expect, it } from "@jest/globals";
import type { CrewMatches } from "./crew-queries.ts";
import { seatMost } from "./seats-most.ts";

const item = (id: string, seatsOpen: number, score: number) => ({ vacancy: { id, seatsOpen }, score });
const crew = [
  { workerId: "a", items: [item("few", 1, 9_000), item("many", 5, 6_000), item("other", 5, 8_000)] },
  { workerId: "b", items: [item("few", 1, 9_000), item("many", 5, 7_000), item("other", 5, 8_000)] },
  { workerId: "c", items: [] },
] as unknown as CrewMatches["members"];

describe("vacancies that seat most", () => {
  it("come by how many have a seat, then by the mean", () => {
    expect(seatMost(crew, 9).map(({ vacancy, seated, meanScore, workerIds }) => [vacancy.id, seated, meanScore, workerIds])).toEqual([
      ["other", 2, 8_000, ["a", "b"]],
      ["many", 2, 6_500, ["a", "b"]],
      ["few", 1, 9_000, ["a", "b"]],
    ]);
    expect(seatMost(crew, 1)).toHaveLength(1);
  });

  it("are none where nothing suits", () => expect(seatMost([], 9)).toEqual([]));
});
