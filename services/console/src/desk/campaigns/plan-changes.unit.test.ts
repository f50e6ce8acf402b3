// Guarantees
// 1. Who is taken out gets nothing, about no vacancy, and stands once with those left out by hand; nobody else moves.
import { expect, it } from "@jest/globals";
import { takenOut } from "./plan-changes.ts";

const pair = (workerId: string, vacancyId: string) => ({ workerId, vacancyId, maskedName: `${workerId}*`, score: 7_000, sentence: { zh: "", en: "" } });
const counts = { planned: 3, queued: 0, sent: 0, failed: 0, unknown: 0, replied: 0, interested: 0 };

it("takes people out of a plan", () => {
  const before = { id: "c1", planned: [pair("w1", "v1"), pair("w2", "v1"), pair("w2", "v2")], leftOut: [], counts };
  const after = takenOut(before as never, ["w2", "w9"]) as unknown as typeof before & { leftOut: { workerId: string }[] };
  expect(after.planned).toEqual([pair("w1", "v1")]);
  expect(after.leftOut).toEqual([expect.objectContaining({ workerId: "w2", maskedName: "w2*", reason: "by-hand" })]);
  expect([after.id, after.counts.planned]).toEqual(["c1", 1]);
});
