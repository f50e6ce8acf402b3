import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { CrewId, HouseholdId, TownCode, WorkerId } from "../vocabulary/index.ts";

/** Somebody else, masked; only who is within the caller's reach is named. */
const Related = z.strictObject({ workerId: WorkerId, maskedName: z.string() }).meta({ id: "RelatedWorker" });

export const relationRoutes = defineRoutes({
  readWorkerRelations: {
    method: "get",
    path: "/v1/workers/:workerId/relations",
    summary: "Whom a worker belongs with: crew and its leader, household, partner, buddies; masked, within reach.",
    action: "worker.read",
    input: z.strictObject({ workerId: WorkerId }),
    output: z.strictObject({
      workerId: WorkerId,
      crew: z.strictObject({ id: CrewId, town: TownCode, leader: Related.nullable() }).nullable(),
      /** Those of the household within reach, the worker included. */
      household: z.strictObject({ id: HouseholdId, members: z.array(Related) }).nullable(),
      partner: Related.nullable(),
      buddies: z.array(Related),
    }),
    status: 200,
    errors: ["worker-not-found"],
  },
});
