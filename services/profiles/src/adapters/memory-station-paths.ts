import type { RegionCode, StationId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { StationPaths } from "../ports/station-paths.ts";

/** Stations as told beforehand: each with those above it, nearest first. */
export const memoryStationPaths = (
  known: readonly { county: RegionCode; stations: StationId[] }[] = [],
): StationPaths => ({
  find: async (stationId) => {
    const found = known.find(({ stations }) => stations[0] === stationId);
    if (!found) throw new AppError("unit-not-found", { stationId });
    return found;
  },
});
