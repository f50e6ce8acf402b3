import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Reason } from "../identity/audit.ts";
import { MergeId, pageInput, pageOf, WorkerId, Words } from "../vocabulary/index.ts";
import { Worker, WorkerFacts } from "./worker.ts";

/** What makes two entries look like one person; a shared phone is none of it. */
export const Likeness = z.enum(["name", "village", "birth-month", "birth-month-unknown"]);
export type Likeness = z.infer<typeof Likeness>;

/** Two entries that may be one person, masked. */
export const LikelyDuplicate = z
  .strictObject({ worker: Worker, other: Worker, alike: z.array(Likeness), because: Words })
  .meta({ id: "LikelyDuplicate" });
export type LikelyDuplicate = z.infer<typeof LikelyDuplicate>;

const Side = z.enum(["kept", "other"]);

/**
 * Whose value stays, field by field. Left out: the kept one's, unless it is empty; of seeking the newer. Consent is
 * no choice: a yes of either stands, unless one of the two took it back.
 */
export const KeepChoices = z
  .strictObject({
    name: Side,
    phone: Side,
    idNumber: Side,
    village: Side,
    householdId: Side,
    crewId: Side,
    presence: Side,
    ...(Object.fromEntries(
      Object.keys(WorkerFacts.omit({ consentToPush: true, presentRegion: true }).shape).map((fact) => [fact, Side]),
    ) as Record<Exclude<keyof WorkerFacts, "consentToPush" | "presentRegion">, typeof Side>),
  })
  .partial()
  .meta({ id: "KeepChoices" });
export type KeepChoices = z.infer<typeof KeepChoices>;

const pair = { workerId: WorkerId, otherId: WorkerId };

export const duplicateRoutes = defineRoutes({
  listWorkerDuplicates: {
    method: "get",
    path: "/v1/worker-duplicates",
    summary: "Entries that may be one person: same name, same village, and no two birth months; masked, with why.",
    action: "worker.merge",
    input: z.strictObject(pageInput),
    output: pageOf(LikelyDuplicate),
    status: 200,
    errors: [],
  },
  dismissWorkerDuplicate: {
    method: "post",
    path: "/v1/worker-duplicates/dismiss",
    summary: "Say that two entries are two people, so that they are listed no more; or take that back.",
    action: "worker.merge",
    input: z.strictObject({ ...pair, dismissed: z.boolean().default(true) }),
    output: z.strictObject({ ...pair, dismissed: z.boolean() }),
    status: 200,
    errors: ["worker-not-found"],
    takesKey: true,
  },
  mergeWorkers: {
    method: "post",
    path: "/v1/workers/:workerId/merge",
    summary: "Bring two entries of one person together; the other is put aside and points to the kept one. Can be undone.",
    action: "worker.merge",
    input: z.strictObject({ ...pair, keep: KeepChoices.default({}), reason: Reason }),
    output: z.strictObject({ mergeId: MergeId, ...pair, worker: Worker }),
    status: 200,
    errors: ["worker-not-found", "merge-of-leader", "worker-changed-meanwhile"],
    takesKey: true,
  },
  undoMerge: {
    method: "post",
    path: "/v1/merges/:mergeId/undo",
    summary: "Make two entries of one again, as they were; refused when what was merged has been changed since.",
    action: "worker.merge",
    input: z.strictObject({ mergeId: MergeId, reason: Reason }),
    output: z.strictObject({ mergeId: MergeId, ...pair, worker: Worker, other: Worker }),
    status: 200,
    errors: ["merge-not-found", "merge-undone", "merge-built-upon", "worker-changed-meanwhile"],
    takesKey: true,
  },
});
