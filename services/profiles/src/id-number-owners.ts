import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { Tx } from "./use-case.ts";

/**
 * Who has the ID numbers of these hashes: seldom anybody. Who had one before a merge counts as well. To be asked on
 * behalf of the whole stack.
 */
export const ownersOfIdNumbers = async (tx: Tx, indexes: readonly string[]): Promise<Map<string, WorkerId>> => {
  const merged = await tx.merges.keptByIdNumber(indexes);
  const taken = await tx.workers.takenIdNumbers(indexes);
  const owners = taken.length === 0 ? [] : await tx.workers.lockAmong({ ids: [], idNumbers: taken, phones: [] });
  return new Map([...merged, ...owners.flatMap(({ id, index }): [string, WorkerId][] => (index.idNumber ? [[index.idNumber, id]] : []))]);
};
