import { z } from "zod";
import { defineEvent } from "../define.ts";
import { CrewId, WorkerId } from "../vocabulary/index.ts";
import { CrewCard, WorkerCard } from "./worker.ts";

export const WorkersChanged = defineEvent({
  type: "profiles.workers-changed",
  version: 1,
  aggregate: "workers",
  about: "Up to 500 workers entered the ledger, changed, or left it.",
  payload: z.strictObject({ workers: z.array(WorkerCard).min(1).max(500) }),
});

export const CrewsChanged = defineEvent({
  type: "profiles.crews-changed",
  version: 1,
  aggregate: "crews",
  about: "Up to 100 crews were formed or changed.",
  payload: z.strictObject({ crews: z.array(CrewCard).min(1).max(100) }),
});

/** Says only whose: who may log in as a leader is asked anew at each log-in, so order and repetition do little harm. */
export const LeadershipEnded = defineEvent({
  type: "profiles.leadership-ended",
  version: 1,
  aggregate: "leaderships",
  about: "Somebody may not act as the leader of a crew any more, or for a while.",
  payload: z.strictObject({ crewId: CrewId, workerId: WorkerId }),
});
