import { leaderInternalRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { useCase } from "../use-case.ts";

/** The town of a crew; services only. */
export const findCrewPlace = useCase({
  input: leaderInternalRoutes.findCrewPlace.input,
  run: async ({ input: { crewId }, transact }) => {
    const crew = await transact((tx) => tx.crews.find(crewId));
    if (!crew) throw new AppError("crew-not-found", { crewId });
    return { crewId, town: crew.town };
  },
});
