import { LeadershipEnded } from "@qianxian/contracts/profiles";
import type { LedgerLeader } from "./domain/leader.ts";
import type { Tx } from "./use-case.ts";

/** Tells that these lead their crews no more today, or for a while, which logs them out. */
export const tellEnded = async (tx: Tx, leaders: readonly LedgerLeader[], today: string): Promise<void> => {
  for (const { crewId, workerId } of leaders) await tx.outbox.add(LeadershipEnded, { crewId, workerId });
  await tx.leaders.noteTold(leaders.map(({ id }) => id), today);
};
