import type { Schema } from "@qianxian/client";

type Plan = Pick<Schema<"Campaign">, "planned" | "leftOut" | "counts">;

/**
 * A plan once people were taken out of it by hand, as the server keeps it: they get nothing, and stand with those who do
 * not. The lists are as long as the county, so they are not read anew for it.
 */
export const takenOut = <P extends Plan>(plan: P, workerIds: readonly string[]): P => {
  const out = new Set(workerIds);
  const planned = plan.planned.filter(({ workerId }) => !out.has(workerId));
  const gone = new Map(plan.planned.filter(({ workerId }) => out.has(workerId)).map(({ workerId, maskedName }) => [workerId, maskedName]));
  const people = [...gone].map(([workerId, maskedName]) => ({ workerId, maskedName, reason: "by-hand" as const, says: { zh: "", en: "" } }));
  return { ...plan, planned, leftOut: [...plan.leftOut, ...people], counts: { ...plan.counts, planned: planned.length } };
};
