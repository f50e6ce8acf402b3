import { identityRoutes } from "@qianxian/contracts/identity";
import { StationId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { checkPlace, stationCard, type StoredStation } from "../domain/station-tree.ts";
import { wholeCountyOf } from "../own-county.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.addUnit;

/** Opens a station of the caller's county, under it or under another of its stations. */
export const addUnit = useCase({
  input: route.input,
  run: async ({ input: { name, parentId = null, region = null }, actor, deps, conclude }) => {
    const county = wholeCountyOf(route, actor);
    if (!county) throw new AppError("not-allowed");
    const station: StoredStation = {
      id: StationId.parse(deps.newId()),
      county,
      name,
      parentId,
      region,
      closedAt: null,
      revision: 1,
    };
    return conclude(async (tx) => {
      checkPlace(await tx.units.lock(county), parentId);
      await tx.units.addMissing([station]);
      return stationCard(station);
    });
  },
});
