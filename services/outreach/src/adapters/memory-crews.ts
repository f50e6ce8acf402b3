import type { CrewId } from "@qianxian/contracts/vocabulary";
import { reaches, subjectOfCrew } from "@qianxian/kernel";
import type { Crews, CrewSeen } from "../ports/crews.ts";

/** Crews in memory. */
export type MemoryCrews = Crews & { crews: Map<CrewId, CrewSeen> };

/** Answers from what it was given, to those who reach the crew. */
export const memoryCrews = (crews: Map<CrewId, CrewSeen>): MemoryCrews => ({
  crews,
  read: async (crewId, actor) => {
    const crew = crews.get(crewId);
    const isReached = crew && reaches({ action: "crew.read" }, actor, subjectOfCrew({ id: crewId, town: crew.town }));
    return isReached ? crew : null;
  },
});
