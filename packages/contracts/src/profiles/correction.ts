import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Reason } from "../identity/audit.ts";
import { VillageCode, WorkerId } from "../vocabulary/index.ts";
import { IdNumber, PersonName, PhoneNumber } from "./identifiers.ts";
import { Worker } from "./worker.ts";

export const correctionRoutes = defineRoutes({
  correctIdentity: {
    method: "patch",
    path: "/v1/workers/:workerId/identity",
    summary: "Correct name, phone, ID number or home village at the worker's request; answered masked, and noted in the audit log without a value.",
    action: "worker.change",
    /** Left out: stays as it is. Null: the ledger has none any more. */
    input: z.strictObject({
      workerId: WorkerId,
      name: PersonName.optional(),
      phone: PhoneNumber.nullable().optional(),
      idNumber: IdNumber.nullable().optional(),
      village: VillageCode.optional(),
      reason: Reason,
    }),
    output: Worker,
    status: 200,
    errors: ["worker-not-found", "worker-changed-meanwhile"],
    takesKey: true,
    conditional: true,
  },
});
