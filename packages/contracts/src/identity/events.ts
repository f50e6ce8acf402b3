import { z } from "zod";
import { defineEvent } from "../define.ts";
import { StationId } from "../vocabulary/index.ts";

/** Says only which: whoever keeps a station's path asks for it as it is now, so order and repetition do not matter. */
export const StationsMoved = defineEvent({
  type: "identity.stations-moved",
  version: 1,
  aggregate: "stations",
  about: "Other stations stand above these than before.",
  payload: z.strictObject({ stationIds: z.array(StationId).min(1).max(1_000) }),
});
