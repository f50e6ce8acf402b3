import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Reason } from "../identity/audit.ts";
import { EmployerId, WorkerId } from "../vocabulary/index.ts";

const RevealedField = z.enum(["name", "phone", "idNumber"]);
export type RevealedField = z.infer<typeof RevealedField>;

/** The identifiers that were asked for, in full; null when the ledger has none. */
export const RevealedWorker = z
  .strictObject({
    workerId: WorkerId,
    name: z.string().optional(),
    phone: z.string().nullable().optional(),
    idNumber: z.string().nullable().optional(),
  })
  .meta({ id: "RevealedWorker" });
export type RevealedWorker = z.infer<typeof RevealedWorker>;

export const revealRoutes = defineRoutes({
  revealWorker: {
    method: "post",
    path: "/v1/workers/:workerId/reveal",
    summary: "Name, phone or ID number in full, with a reason; counted, and noted in the audit log.",
    action: "worker.reveal",
    input: z.strictObject({
      workerId: WorkerId,
      fields: z.array(RevealedField).min(1).max(3),
      reason: Reason,
    }),
    output: RevealedWorker,
    status: 200,
    errors: ["worker-not-found", "too-many-views"],
  },
});

export const revealInternalRoutes = defineRoutes({
  readFullContact: {
    method: "post",
    path: "/internal/profiles/contacts/full",
    summary: "Name and phone in full for an employer, of a worker who agreed to share them; noted in the audit log.",
    action: "stack.call",
    input: z.strictObject({ workerId: WorkerId, reason: Reason, forEmployer: EmployerId }),
    output: z.strictObject({ name: z.string(), phone: z.string().nullable() }),
    status: 200,
    errors: ["worker-not-found", "consent-missing"],
  },
});
