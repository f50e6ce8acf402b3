import type { Within } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { crewCounty } from "./home-county.ts";
import type { MatchIndex } from "./match-index.ts";
import { membersOf } from "./reach.ts";

const crewMembers = (
  index: MatchIndex,
  crewId: NonNullable<Within["crewId"]>,
  counties: readonly string[],
): WorkerCard[] => {
  const crew = index.crew(crewId);
  if (!crew || !counties.includes(crewCounty(crew))) throw new AppError("crew-not-found", { crewId });
  return membersOf(index, crew);
};

/**
 * The people at home in one of these counties who are in every set named; no set named means everybody there. Ids the
 * ledger does not know are nobody. @throws AppError `crew-not-found` also for a crew of another county
 */
export const peopleWithin = (index: MatchIndex, within: Within, counties: readonly string[]): WorkerCard[] => {
  const { town, crewId, workerIds } = within;
  const named = workerIds && new Set(workerIds);
  const from = crewId ? crewMembers(index, crewId, counties) : counties.flatMap((county) => index.workers(county));
  return from.filter((worker) => (!town || worker.town === town) && (!named || named.has(worker.id)));
};
