import type { Brief, CrewMatches } from "./crew-queries.ts";

/** A vacancy that suits some of a crew: who they are, how well on average, and how many of them have a seat. */
export type SeatsMost = { vacancy: Brief; workerIds: string[]; seated: number; meanScore: number };

/**
 * The vacancies that seat most of those whom they suit, by what is among each member's best: most seated first, then the
 * best mean.
 */
export const seatMost = (members: CrewMatches["members"], limit: number): SeatsMost[] => {
  const suits = new Map<string, { vacancy: Brief; workerIds: string[]; points: number }>();
  for (const { workerId, items } of members)
    for (const { vacancy, score } of items) {
      const before = suits.get(vacancy.id) ?? { vacancy, workerIds: [], points: 0 };
      suits.set(vacancy.id, { vacancy, workerIds: [...before.workerIds, workerId], points: before.points + score });
    }
  return [...suits.values()]
    .map(({ vacancy, workerIds, points }) => ({
      vacancy,
      workerIds,
      seated: Math.min(vacancy.seatsOpen, workerIds.length),
      meanScore: Math.round(points / workerIds.length),
    }))
    .toSorted((a, b) => b.seated - a.seated || b.meanScore - a.meanScore)
    .slice(0, limit);
};
