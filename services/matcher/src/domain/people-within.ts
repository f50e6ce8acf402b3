import type { Within } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import type { MatchIndex } from "./match-index.ts";
import { membersOf } from "./reach.ts";

const crewMembers = (index: MatchIndex, crewId: NonNullable<Within["crewId"]>): WorkerCard[] => {
  const crew = index.crew(crewId);
  if (!crew) throw new AppError("crew-not-found", { crewId });
  return membersOf(index, crew);
};

/**
 * The people who are in every set named; no set named means everybody. Ids the ledger does not
 * know are nobody. @throws AppError `crew-not-found`
 */
export const peopleWithin = (index: MatchIndex, within: Within): WorkerCard[] => {
  const { town, crewId, workerIds } = within;
  const named = workerIds && new Set(workerIds);
  const from = crewId ? crewMembers(index, crewId) : index.workers();
  return from.filter((worker) => (!town || worker.town === town) && (!named || named.has(worker.id)));
};
