import type { LeaderId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, scopesOfSubject } from "@qianxian/kernel";
import { isRunning, type LedgerLeader, subjectOfLeader } from "../domain/leader.ts";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { LeaderRegister } from "../ports/leader-register.ts";

/** The register of leaders, for this service's twin in memory. */
export type LeaderRows = { leaders: Map<LeaderId, LedgerLeader> };

/** Leaders in memory. */
export const memoryLeaders = (rows: LeaderRows & { workers: Map<WorkerId, LedgerWorker> }): LeaderRegister => {
  const all = () => [...rows.leaders.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const find = async (id: LeaderId) => rows.leaders.get(id) ?? null;
  const current = () => all().filter(({ status }) => status !== "ended");
  const put = (leader: LedgerLeader): void => {
    const before = current().find(({ id, crewId }) => crewId === leader.crewId && id !== leader.id);
    if (before && leader.status !== "ended") throw new AppError("crew-has-leader", { crewId: leader.crewId });
    rows.leaders.set(leader.id, leader);
  };
  const phoneOf = ({ workerId }: LedgerLeader) => rows.workers.get(workerId)?.index.phone ?? "";
  return {
    find,
    lock: find,
    list: async ({ reach, status }, limit, after) =>
      all()
        .filter((one) => reach === "all" || scopesOfSubject(subjectOfLeader(one)).some((scope) => reach.includes(scope)))
        .filter((one) => (!status || one.status === status) && (!after || one.id > after))
        .slice(0, limit),
    amongWorkers: async (ids) => current().filter(({ workerId }) => ids.includes(workerId)),
    add: async (leaders) => leaders.forEach(put),
    save: async (leader) => {
      if (rows.leaders.get(leader.id)?.revision !== leader.revision - 1)
        throw new AppError("changed-meanwhile", { leaderId: leader.id });
      put(leader);
    },
    byPhone: async (indexes, day) => all().filter((one) => isRunning(one, day) && indexes.includes(phoneOf(one))),
    leads: async (crewId) => current().some((one) => one.crewId === crewId),
  };
};
