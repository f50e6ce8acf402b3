import { profilesRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { crewViewOf, reachesCrew } from "../domain/crew.ts";
import { useCase } from "../use-case.ts";

/** One crew and its members; one that is out of reach does not exist. */
export const readCrew = useCase({
  input: profilesRoutes.readCrew.input,
  run: async ({ input: { crewId }, actor, deps, transact }) =>
    transact(async (tx) => {
      const crew = await tx.crews.find(crewId);
      if (!crew || !reachesCrew(actor, crew)) throw new AppError("crew-not-found", { crewId });
      return crewViewOf(crew, await tx.workers.inCrews([crewId]), actor, deps.vault);
    }),
});
