import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { pathOf } from "../domain/station-tree.ts";
import { useCase } from "../use-case.ts";

/** Tells other services whose an open station is, and the stations above it, nearest first. */
export const findStationPath = useCase({
  input: identityInternalRoutes.findStationPath.input,
  run: ({ input: { stationId }, transact }) =>
    transact(async (tx) => {
      const station = await tx.units.find(stationId);
      if (!station || station.closedAt) throw new AppError("unit-not-found", { stationId });
      return { county: station.county, stations: pathOf(await tx.units.list(station.county), stationId) };
    }),
});
