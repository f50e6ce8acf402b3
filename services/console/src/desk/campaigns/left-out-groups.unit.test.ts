/**
 * Guarantees
 * 1. Everybody who gets nothing stands in exactly one group, in the order in which they came.
 * 2. Within a group those of whom the same is said stand together, the most of them first.
 * 3. Those taken out by hand come first, then the longest group.
 */
import { describe, expect, it } from "@jest/globals";
import { bySentence, groupsOf } from "./left-out-groups.ts";

const out = (n: number, reason: Parameters<typeof groupsOf>[0][number]["reason"], zh = "") => ({
  workerId: `worker-${n}`,
  maskedName: null,
  reason,
  says: { zh, en: "" },
});

describe("groupsOf", () => {
  it("puts those taken out by hand first, then the longest group", () => {
    const groups = groupsOf([out(1, "no-phone"), out(2, "gate"), out(3, "by-hand"), out(4, "gate")]);

    expect(groups.map(({ reason, people }) => [reason, people.map(({ workerId }) => workerId)])).toEqual([
      ["by-hand", ["worker-3"]],
      ["gate", ["worker-2", "worker-4"]],
      ["no-phone", ["worker-1"]],
    ]);
  });

  it("has no group for nobody", () => {
    expect(groupsOf([])).toEqual([]);
  });
});

describe("bySentence", () => {
  it("puts together of whom the same is said", () => {
    const said = bySentence([out(1, "gate", "age"), out(2, "gate", "region"), out(3, "gate", "region")]);

    expect(said.map(([sentence, people]) => [sentence, people.map(({ workerId }) => workerId)])).toEqual([
      ["region", ["worker-2", "worker-3"]],
      ["age", ["worker-1"]],
    ]);
  });
});
