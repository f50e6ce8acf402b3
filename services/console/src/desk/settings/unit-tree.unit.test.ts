// Guarantees
// 1. Towns hold their villages, stations those below them; a tree that has not come is none.
// 2. Above and below a place are told at any depth.
// 3. A station is never offered itself, one below it, or a closed one to be moved under.
// 4. Closed stations are left out, unless an open one lies below.
import { describe, expect, it } from "@jest/globals";
import { allAbove, allBelow, stationsToBeUnder, type TreeUnit, type UnitNode, unitTree, withoutClosed } from "./unit-tree.ts";

const unit = (id: string, kind: string, parentId: string | null, closedAt: string | null = null): TreeUnit => ({ id, kind, name: id, parentId, closedAt });

const units = [
  unit("c", "county", null),
  unit("t1", "town", "c"),
  unit("v1", "village", "t1"),
  unit("s1", "station", "c"),
  unit("s2", "station", "s1"),
  unit("s3", "station", "s2"),
  unit("s4", "station", "c", "2026-11-01T00:00:00Z"),
  unit("s5", "station", "s4"),
  unit("s6", "station", "c", "2026-11-01T00:00:00Z"),
];

const idsOf = (nodes: readonly UnitNode[]): unknown[] => nodes.map(({ unit: { id }, below }) => (below.length > 0 ? [id, idsOf(below)] : id));

describe("the organisation tree", () => {
  it("is nested", () => {
    const tree = unitTree(units);
    expect(idsOf(tree?.towns ?? [])).toEqual([["t1", ["v1"]]]);
    expect(idsOf(tree?.stations ?? [])).toEqual([["s1", [["s2", ["s3"]]]], ["s4", ["s5"]], "s6"]);
    expect(unitTree([])).toBeNull();
  });

  it("tells what lies above and below", () => {
    expect(allBelow(units, "s1").map(({ id }) => id)).toEqual(["s2", "s3"]);
    expect(allAbove(units, "s3").map(({ id }) => id)).toEqual(["c", "s1", "s2"]);
  });

  it("offers stations to be moved under", () => {
    expect(idsOf(stationsToBeUnder(units))).toEqual([["s1", [["s2", ["s3"]]]]]);
    expect(idsOf(stationsToBeUnder(units, "s2"))).toEqual(["s1"]);
    expect(idsOf(stationsToBeUnder(units, "s1"))).toEqual([]);
  });

  it("leaves closed stations out", () => {
    expect(idsOf(withoutClosed(unitTree(units)?.stations ?? []))).toEqual([["s1", [["s2", ["s3"]]]], ["s4", ["s5"]]]);
  });
});
