/**
 * Guarantees
 * 1. Every town and village of the home county is found by its path, its code and, when unique, its name.
 * 2. A shared bare name means the town; an unknown or doubtful one is refused.
 */
import { describe, expect, it } from "@jest/globals";
import { isWithin } from "./areas.ts";
import { findHomePlace, homePlaceOf, homePlaces } from "./home-county.ts";

describe("the home county", () => {
  it("has 8 towns and 105 villages, all of them in it", () => {
    expect(homePlaces.filter((place) => place.level === "town")).toHaveLength(8);
    expect(homePlaces.filter((place) => place.level === "village")).toHaveLength(105);
    expect(homePlaces.filter((place) => !isWithin(place.code, "home-county"))).toEqual([]);
  });

  it("finds each by its path and its code", () => {
    const missed = homePlaces.filter(({ code, name, town }) => {
      const path = `三都县${homePlaceOf(town)?.name ?? ""}${code === town ? "" : name}`;
      return [path, code].some((text) => {
        const answer = findHomePlace(text);
        return !answer.found || answer.code !== code;
      });
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ["大河镇", "522732111"],
    ["大河", "522732111"],
    ["大河村", "522732111281"],
    ["贵州省黔南州三都县大河镇红光村", "522732111280"],
    ["本县 · 九阡镇", "522732116"],
    ["水各村", "522732116281"],
    ["廷牌镇", "522732115"],
    ["三合街道 凤凰社区", "522732001005"],
    ["大河红光村三组", "522732111280"],
  ])("finds %s", (text, code) => {
    expect(findHomePlace(text)).toMatchObject({ found: true, code });
  });

  it("refuses what it does not know, and a bare name that two villages share", () => {
    expect(findHomePlace("常州")).toEqual({ found: false, candidates: [] });
    expect(findHomePlace("")).toEqual({ found: false, candidates: [] });
    expect(findHomePlace("幸福小区3栋")).toEqual({ found: false, candidates: [] });
    expect(findHomePlace("小河")).toMatchObject({ found: false, candidates: ["522732001006", "522732111284"] });
  });
});
