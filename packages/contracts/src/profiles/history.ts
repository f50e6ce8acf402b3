import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { pageInput, pageOf, Role, WorkerId } from "../vocabulary/index.ts";
import { WorkerFacts } from "./worker.ts";

const factNames = Object.keys(WorkerFacts.shape) as [keyof WorkerFacts, ...(keyof WorkerFacts)[]];

/** By name what of an entry was changed, never to what; `entered` is the whole first entry. */
export const ChangedFact = z.enum([
  ...factNames,
  "entered",
  "merged",
  "unmerged",
  "name",
  "phone",
  "idNumber",
  "village",
  "household",
  "crew",
  "station",
  "workplace",
  "releasedTo",
  "automated",
]);
export type ChangedFact = z.infer<typeof ChangedFact>;

/** By whom: the role that did it, the person by the own link, news of a referral, or news of the stations' order. */
export const ChangedBy = z.enum([...Role.options, "person", "referral", "stations"]);
export type ChangedBy = z.infer<typeof ChangedBy>;

export const WorkerChange = z
  .strictObject({ at: z.iso.datetime(), by: ChangedBy, what: z.array(ChangedFact).min(1) })
  .meta({ id: "WorkerChange" });
export type WorkerChange = z.infer<typeof WorkerChange>;

export const historyRoutes = defineRoutes({
  listWorkerHistory: {
    method: "get",
    path: "/v1/workers/:workerId/history",
    summary: "When what of a worker's entry was changed and by which role, newest first; names of facts, never values.",
    action: "worker.read",
    input: z.strictObject({ workerId: WorkerId, ...pageInput }),
    output: pageOf(WorkerChange),
    status: 200,
    errors: ["worker-not-found"],
  },
});
