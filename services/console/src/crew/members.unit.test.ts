// Guarantees
// 1. Who looks for work comes first; among equals the order is that of their villages.
// 2. A search finds by surname, village and year of birth; every word of it must fit.
// 3. Who has joined meanwhile is told; nobody while it is unknown who was there before.
import { describe, expect, it } from "@jest/globals";
import type { Member } from "./crew-queries.ts";
import { found, inOrder, isLooking, joinedSince } from "./members.ts";

const one = (workerId: string, state: Member["seeking"]["state"], village: string, maskedName = "石*", birthYear = 1985): Member => ({
  workerId,
  maskedName,
  village,
  birthYear,
  seeking: { state, from: null },
});

const crew = [
  one("a", "no", "522732001005"),
  one("b", "from-date", "522732001005", "韦*", 1990),
  one("c", "now", "522732112280", "韦*"),
  one("d", "now", "522732001281"),
];

describe("members of a crew", () => {
  it("come in the order in which they look for work", () => {
    expect(inOrder(crew).map(({ workerId }) => workerId)).toEqual(["d", "c", "b", "a"]);
    expect(crew.filter(isLooking).map(({ workerId }) => workerId)).toEqual(["b", "c", "d"]);
  });

  it("are new when they were not there before", () => {
    expect(joinedSince(crew.slice(0, 2), crew).map(({ workerId }) => workerId)).toEqual(["c", "d"]);
    expect([joinedSince(crew, crew.slice(1)), joinedSince(undefined, crew), joinedSince(crew, undefined)]).toEqual([[], [], []]);
  });

  it.each([
    ["韦", ["b", "c"]],
    ["凤凰", ["a", "b"]],
    ["韦 1990", ["b"]],
    ["1990 陆", []],
    [" ", ["a", "b", "c", "d"]],
  ])("are found by %j", (asked, ids) => expect(found(crew, asked).map(({ workerId }) => workerId)).toEqual(ids));
});
