import { joinLinkRoutes } from "@qianxian/contracts/profiles";
import { AppError, countyDay, reaches, subjectOfCrew } from "@qianxian/kernel";
import { expiryOf } from "../domain/membership.ts";
import { isLed } from "../opened-join-link.ts";
import { useCase } from "../use-case.ts";

/**
 * A link to a crew, for a leader to show to many at once. It is no invitation and nobody's own: by it a person joins
 * with a code that goes to the own phone and that the leader never sees.
 */
export const openJoinLink = useCase({
  input: joinLinkRoutes.openJoinLink.input,
  run: async ({ input: { crewId }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const crew = await tx.crews.find(crewId);
      if (!crew || !reaches(joinLinkRoutes.openJoinLink, actor, subjectOfCrew(crew))) throw new AppError("crew-not-found", { crewId });
      const now = deps.clock.now();
      if (!(await isLed(tx, crew, countyDay(now)))) throw new AppError("crew-not-led", { crewId });
      const expiresAt = expiryOf(now);
      return { path: `/c/join/${deps.joinTokens.seal({ crewId, leader: crew.leaderWorkerId, expiresAt })}`, expiresAt: expiresAt.toISOString() };
    }),
});
