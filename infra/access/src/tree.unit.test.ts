/**
 * Guarantees
 * 1. Relations follow the tree as drawn: own, parent, child, sibling, stranger, none, with two owners at once.
 */
import { describe, expect, it } from "@jest/globals";
import { type Place, places, relationBetween } from "./tree.ts";

const { county, town, otherTown, village, otherVillage, station, innerStation, otherStation, crew, otherCounty, farTown } = places;

describe("relationBetween", () => {
  it.each<[string, Place | null, Place[], string]>([
    ["the owner", village, [village], "own"],
    ["one of two owners", innerStation, [village, innerStation], "own"],
    ["a town above the village", town, [village], "parent"],
    ["a station above the inner one", station, [village, innerStation], "parent"],
    ["the county above everything", county, [crew], "parent"],
    ["a village below the town", village, [town], "child"],
    ["a neighbouring village", otherVillage, [village], "sibling"],
    ["another town", otherTown, [village], "sibling"],
    ["another station", otherStation, [innerStation], "sibling"],
    ["another county", otherCounty, [village, innerStation], "stranger"],
    ["a town of another county", farTown, [village], "stranger"],
    ["who stands nowhere", null, [village], "none"],
    ["a thing that nobody owns", county, [], "none"],
  ])("%s", (_name, caller, owners, relation) => {
    expect(relationBetween(caller, owners)).toBe(relation);
  });
});
