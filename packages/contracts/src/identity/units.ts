import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { pageInput, pageOf, RegionCode, StationId, TownCode, VillageCode } from "../vocabulary/index.ts";
import { Reason } from "./audit.ts";

/** What a place of the organisation tree is; `village` is also its labour cooperative, `community` also one of relocated people. */
export const UnitKind = z.enum(["county", "town", "village", "community", "station"]);
export type UnitKind = z.infer<typeof UnitKind>;

/** A region by its code, a station by its id. */
export const UnitId = z.union([RegionCode, TownCode, VillageCode, StationId]);
export type UnitId = z.infer<typeof UnitId>;

const name = z.string().trim().min(2).max(60);

const unitFacts = {
  kind: UnitKind,
  name: z.string(),
  /** The place above; null for a county. */
  parentId: UnitId.nullable(),
  /** Where a station stands (GB/T 2260); null when nobody has said. */
  region: RegionCode.nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** Of a station, for `If-Match` when it is changed; null for a region, which nobody changes. */
  revision: z.int().positive().nullable(),
};

/** A place of the organisation tree. */
export const Unit = z.strictObject({ id: UnitId, ...unitFacts }).meta({ id: "Unit" });
export type Unit = z.infer<typeof Unit>;

/** A labour-service station away from home; it stands under its county or under another station. */
export const Station = z
  .strictObject({ id: StationId, ...unitFacts, kind: z.literal("station"), revision: z.int().positive() })
  .meta({ id: "Station" });
export type Station = z.infer<typeof Station>;

/** Stations above a station, at most. */
export const stationsAboveMax = 5;

export const unitRoutes = defineRoutes({
  listUnits: {
    method: "get",
    path: "/v1/units",
    summary: "The organisation tree of the county: itself, its towns and villages, its stations.",
    action: "unit.read",
    input: z.strictObject({
      ...pageInput,
      /** This place and everything below it. */
      under: UnitId.optional(),
      kind: UnitKind.optional(),
    }),
    output: pageOf(Unit),
    status: 200,
    errors: ["unit-not-found"],
  },
  addUnit: {
    method: "post",
    path: "/v1/units",
    summary: "Open a station, under the county or under another station.",
    action: "unit.manage",
    input: z.strictObject({
      name,
      /** The station above; without it, the county. */
      parentId: StationId.optional(),
      region: RegionCode.optional(),
      reason: Reason.optional(),
    }),
    output: Station,
    status: 201,
    errors: ["unit-not-found", "unit-closed", "unit-too-deep"],
    takesKey: true,
  },
  changeUnit: {
    method: "patch",
    path: "/v1/units/:unitId",
    summary: "Rename a station, move it under another one or under the county, or close it.",
    action: "unit.manage",
    input: z.strictObject({
      unitId: StationId,
      name: name.optional(),
      /** The station it is moved under; null for the county. */
      parentId: StationId.nullable().optional(),
      region: RegionCode.optional(),
      closed: z.literal(true).optional(),
      reason: Reason.optional(),
    }),
    output: Station,
    status: 200,
    errors: ["unit-not-found", "unit-closed", "unit-cycle", "unit-too-deep", "unit-in-use"],
    takesKey: true,
    conditional: true,
  },
});

export const unitInternalRoutes = defineRoutes({
  findStationPath: {
    method: "post",
    path: "/internal/identity/stations/path",
    summary: "The county of an open station, the station and those above it, nearest first.",
    action: "stack.call",
    input: z.strictObject({ stationId: StationId }),
    output: z.strictObject({ county: RegionCode, stations: z.array(StationId).min(1).max(stationsAboveMax + 1) }),
    status: 200,
    errors: ["unit-not-found"],
  },
});
