import { z } from "zod";
import { defineRoutes } from "../define.ts";
import {
  countedPageOf,
  CrewId,
  flagInQuery,
  pageInput,
  Place,
  PriorityGroup,
  Sector,
  SeekingState,
  SkillName,
  StationId,
  TownCode,
  VillageCode,
} from "../vocabulary/index.ts";
import { IdNumber, PersonName, PhoneNumber } from "./identifiers.ts";
import { Worker } from "./worker.ts";

const place = {
  town: TownCode.optional(),
  village: VillageCode.optional(),
  seeking: SeekingState.optional(),
};

/** Newest entry first; longest not verified first; eldest first, unknown last; by town and village. */
export const WorkerSort = z.enum(["newest", "verified", "birth-year", "town"]);
export type WorkerSort = z.infer<typeof WorkerSort>;

/** What a list of people can be narrowed by; several together narrow it further. */
export const workerFilters = {
  ...place,
  /** Canonical name of one skill. */
  skill: SkillName.optional(),
  wantedSector: Sector.optional(),
  /** A province or city includes what lies below it. */
  wantedRegion: Place.optional(),
  crewId: CrewId.optional(),
  /** With this station or one below it. */
  stationId: StationId.optional(),
  priorityGroup: PriorityGroup.optional(),
  consentToPush: flagInQuery.optional(),
  hasPhone: flagInQuery.optional(),
  /** The seeking state was last verified before this day. */
  verifiedBefore: z.iso.date().optional(),
};

/** How many people there are in one village, town or state of seeking. */
const WorkerCount = z
  .strictObject({ key: z.string(), count: z.int().positive() })
  .meta({ id: "WorkerCount" });

export const workerListRoutes = defineRoutes({
  listWorkers: {
    method: "get",
    path: "/v1/workers",
    summary: "The ledger, identifiers masked; town staff see their own town.",
    action: "worker.list",
    input: z.strictObject({ ...pageInput, ...workerFilters, sort: WorkerSort.default("newest") }),
    output: countedPageOf(Worker),
    status: 200,
    errors: [],
  },
  findWorkers: {
    method: "post",
    path: "/v1/workers/find",
    summary: "Find people by exactly one of full name, phone or ID number, within reach, masked, 50 at most; changes nothing.",
    action: "worker.list",
    input: z
      .strictObject({
        name: PersonName.optional(),
        phone: PhoneNumber.optional(),
        idNumber: IdNumber.optional(),
      })
      .refine(({ name, phone, idNumber }) => [name, phone, idNumber].filter((one) => one !== undefined).length === 1, {
        path: ["name"],
        message: "exactly one of name, phone and idNumber",
        params: { zh: "姓名、电话、身份证号码只填一样" },
      }),
    output: z.strictObject({
      items: z.array(Worker).max(50),
      /** More than these have it. */
      more: z.boolean(),
    }),
    status: 200,
    errors: [],
  },
  countWorkers: {
    method: "get",
    path: "/v1/workers/counts",
    summary: "How many people there are by village, town or state of seeking, no further than the caller's reach.",
    action: "worker.list",
    input: z.strictObject({ by: z.enum(["village", "town", "seeking"]), ...place }),
    output: z.strictObject({ total: z.int().nonnegative(), groups: z.array(WorkerCount) }),
    status: 200,
    errors: [],
  },
});
