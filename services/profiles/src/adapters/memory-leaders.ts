import type { LeaderId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, scopesOfSubject } from "@qianxian/kernel";
import { hasLapsed, isRunning, type LedgerLeader, subjectOfLeader } from "../domain/leader.ts";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import { isWithin } from "../domain/reach.ts";
import type { LeaderRegister } from "../ports/leader-register.ts";

/** The register of leaders, and the last days of which it was told, for this service's twin in memory. */
export type LeaderRows = { leaders: Map<LeaderId, LedgerLeader>; endsTold: Map<LeaderId, string | null> };

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
        .filter((one) => isWithin(reach, scopesOfSubject(subjectOfLeader(one))))
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
    lapsed: async (day, limit) =>
      all()
        .filter((one) => one.status === "active" && hasLapsed(one, day) && rows.endsTold.get(one.id) !== one.agreementTo)
        .slice(0, limit),
    noteTold: async (ids, day) => {
      for (const one of all()) if (ids.includes(one.id) && hasLapsed(one, day)) rows.endsTold.set(one.id, one.agreementTo);
    },
    leads: async (crewId) => current().some((one) => one.crewId === crewId),
  };
};
