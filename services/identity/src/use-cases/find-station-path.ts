import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { pathOf } from "../domain/station-tree.ts";
import { useCase } from "../use-case.ts";

/** Tells other services an open station and those above it, nearest first. */
export const findStationPath = useCase({
  input: identityInternalRoutes.findStationPath.input,
  run: ({ input: { stationId }, transact }) =>
    transact(async (tx) => {
      const station = await tx.units.find(stationId);
      if (!station || station.closedAt) throw new AppError("unit-not-found", { stationId });
      return { stations: pathOf(await tx.units.list(station.county), stationId) };
    }),
});
