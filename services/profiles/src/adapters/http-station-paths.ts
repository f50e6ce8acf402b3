import { identityInternalRoutes } from "@qianxian/contracts/identity";
import type { Client } from "@qianxian/http";
import type { StationPaths } from "../ports/station-paths.ts";

/** Stations as identity knows them. */
export const httpStationPaths = (client: Pick<Client, "call">): StationPaths => ({
  find: (stationId) => client.call(identityInternalRoutes.findStationPath, { stationId }),
});
