import { defineRoutes } from "../define.ts";
import { z } from "zod";
import { RegionCode, StationId, WorkerId } from "../vocabulary/index.ts";
import { Worker } from "./worker.ts";

export const presenceRoutes = defineRoutes({
  setPresence: {
    method: "put",
    path: "/v1/workers/:workerId/presence",
    summary: "Say where a worker is: with a station, in a region, or at home again; the station sees the person at once.",
    action: "worker.change",
    input: z.strictObject({
      workerId: WorkerId,
      /** The station that looks after the worker; null when none does. */
      stationId: StationId.nullable(),
      /** Where the worker is (GB/T 2260); null when nobody has said, or at home. */
      region: RegionCode.nullable(),
    }),
    output: Worker,
    status: 200,
    errors: ["worker-not-found", "worker-changed-meanwhile", "unit-not-found"],
    takesKey: true,
  },
});
