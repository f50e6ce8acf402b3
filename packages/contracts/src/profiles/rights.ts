import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Reason } from "../identity/audit.ts";
import { PersonRecord } from "../operator/index.ts";
import { WorkerId } from "../vocabulary/index.ts";

/** Everything all services hold about one person, identifiers unmasked, as one file. */
export const PersonFile = z
  .strictObject({
    workerId: WorkerId,
    madeAt: z.iso.datetime(),
    /** When the person left the ledger; what is left then are the records that law keeps. */
    erasedAt: z.iso.datetime().nullable(),
    records: z.array(PersonRecord),
  })
  .meta({ id: "PersonFile" });
export type PersonFile = z.infer<typeof PersonFile>;

export const rightsRoutes = defineRoutes({
  exportWorker: {
    method: "post",
    path: "/v1/workers/:workerId/export",
    summary: "Everything held about a worker as one file, at the worker's request; counted as a full view, and noted in the audit log.",
    action: "worker.export",
    input: z.strictObject({ workerId: WorkerId, reason: Reason }),
    output: PersonFile,
    status: 200,
    errors: ["worker-not-found", "too-many-views"],
  },
  eraseWorker: {
    method: "post",
    path: "/v1/workers/:workerId/erase",
    summary: "Delete a worker's identifiers and facts at once; what law keeps is left to auditors.",
    action: "worker.erase",
    input: z.strictObject({ workerId: WorkerId, reason: Reason }),
    output: z.strictObject({ workerId: WorkerId, erasedAt: z.iso.datetime() }),
    status: 200,
    errors: ["worker-not-found"],
    takesKey: true,
  },
  readRestricted: {
    method: "post",
    path: "/v1/workers/:workerId/restricted",
    summary: "What law keeps about somebody who was erased; for auditors, with a reason, noted in the audit log.",
    action: "worker.restricted",
    input: z.strictObject({ workerId: WorkerId, reason: Reason }),
    output: PersonFile,
    status: 200,
    errors: ["worker-not-found"],
  },
});
