// Guarantees
// 1. Villages stand below their towns in the order of codes, a town counts all its villages; a town without people is left out.
// 2. Without the organisation tree, the places where somebody was counted are there.
// 3. A closed place is shown only while somebody is counted there.
import { describe, expect, it } from "@jest/globals";
import { placeTree } from "./place-tree.ts";

const town = "990000100";
const names = (code: string): string => `n${code}`;
const unit = (id: string, kind: string, closedAt: string | null = null) => ({ id, kind, name: id, parentId: null, closedAt });

describe("the tree of people", () => {
  it("counts a town by its villages", () => {
    const units = [unit(town, "town"), unit(`${town}002`, "village"), unit(`${town}001`, "community"), unit("990000200", "town")];
    const tree = placeTree(units, [{ key: `${town}001`, count: 3 }, { key: `${town}002`, count: 4 }], names);
    expect(tree).toEqual([
      { code: town, name: `n${town}`, count: 7, villages: [
        { code: `${town}001`, name: `n${town}001`, count: 3 },
        { code: `${town}002`, name: `n${town}002`, count: 4 },
      ] },
    ]);
  });

  it("needs no organisation tree", () => {
    expect(placeTree([], [{ key: `${town}009`, count: 1 }], names)).toMatchObject([{ code: town, count: 1, villages: [{ count: 1 }] }]);
  });

  it("leaves out closed places without people", () => {
    const units = [unit(town, "town"), unit(`${town}001`, "village", "2026-01-01T00:00:00Z"), unit(`${town}002`, "village", "2026-01-01T00:00:00Z")];
    expect(placeTree(units, [{ key: `${town}002`, count: 2 }], names)[0]?.villages).toEqual([{ code: `${town}002`, name: `n${town}002`, count: 2 }]);
  });
});
