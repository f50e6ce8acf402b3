import { profilesRoutes } from "@qianxian/contracts/profiles";
import { faultsOfHome, refuse } from "../domain/known-codes.ts";
import { reachOf } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

/** How many people there are by village, town or state of seeking, no further than the caller's authority. */
export const countWorkers = useCase({
  input: profilesRoutes.countWorkers.input,
  run: async ({ input: { by, ...filter }, actor, transact }) => {
    refuse([...faultsOfHome(filter.town, "town", "/town"), ...faultsOfHome(filter.village, "village", "/village")]);
    const groups = await transact((tx) => tx.lists.counts({ ...filter, reach: reachOf(actor) }, by));
    return { total: groups.reduce((sum, { count }) => sum + count, 0), groups };
  },
});
