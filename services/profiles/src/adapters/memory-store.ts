import type { CrewId, ReferralId, Scope, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, scopesOfSubject } from "@qianxian/kernel";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import { type LedgerCrew, type Member, scopesOfCrew } from "../domain/crew.ts";
import { type LedgerWorker, subjectOf } from "../domain/ledger-worker.ts";
import type { KeyRows } from "./memory-keys.ts";
import { isWithin } from "../domain/reach.ts";
import type { CrewRepository } from "../ports/crew-repository.ts";
import type { ReferralNote, ReferralNotes } from "../ports/referral-notes.ts";
import type { WorkerIntake } from "../ports/worker-intake.ts";
import type { WorkerFilter, WorkerRepository } from "../ports/worker-repository.ts";

/** All rows of this service, for its twin in memory. */
export type MemoryRows = {
  workers: Map<WorkerId, LedgerWorker>;
  crews: Map<CrewId, LedgerCrew>;
  referrals: Map<ReferralId, ReferralNote>;
  intake: Map<string, IntakeEntry>;
} & KeyRows;

/** An empty ledger. */
export const noRows = (): MemoryRows => ({
  workers: new Map(),
  crews: new Map(),
  referrals: new Map(),
  intake: new Map(),
  dataKeys: new Map(),
  rotations: new Map(),
  views: [],
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const scopesOf = (worker: LedgerWorker): Scope[] => scopesOfSubject(subjectOf(worker));

const passes = (filter: WorkerFilter, row: LedgerWorker): boolean =>
  isWithin(filter.reach, scopesOf(row)) &&
  (filter.town === undefined || row.town === filter.town) &&
  (filter.village === undefined || row.village === filter.village) &&
  (filter.seeking === undefined || row.facts.seeking.state === filter.seeking);

/** Workers in memory. */
export const memoryWorkers = (rows: MemoryRows): WorkerRepository => {
  const all = () => [...rows.workers.values()].toSorted(byId);
  const among = (ids: readonly WorkerId[]) => ids.flatMap((id) => rows.workers.get(id) ?? []);
  const find = async (id: WorkerId) => rows.workers.get(id) ?? null;
  const inCrews = async (crewIds: readonly CrewId[]) =>
    all().filter(({ crewId }) => crewId !== null && crewIds.includes(crewId));
  const save = async (worker: LedgerWorker) => {
    if (rows.workers.get(worker.id)?.revision !== worker.revision - 1)
      throw new AppError("worker-changed-meanwhile", { workerId: worker.id });
    if (all().some(({ id, index }) => id !== worker.id && index.idNumber !== null && index.idNumber === worker.index.idNumber))
      throw new AppError("try-again-later", { reason: "ID number taken" });
    rows.workers.set(worker.id, worker);
  };
  const saveAll = async (workers: readonly LedgerWorker[]) => {
    for (const worker of workers) await save(worker);
  };
  const taken = (index: string) => all().some((row) => row.index.idNumber === index);
  return {
    find,
    among: async (ids) => all().filter(({ id }) => ids.includes(id)),
    lock: find,
    lockAmong: async ({ ids, idNumbers, phones }) =>
      all().filter(
        ({ id, index }) =>
          ids.includes(id) ||
          (index.idNumber !== null && idNumbers.includes(index.idNumber)) ||
          (index.phone !== null && phones.includes(index.phone)),
      ),
    list: async (filter, limit, after) =>
      all()
        .filter((row) => passes(filter, row) && (!after || row.id > after))
        .slice(0, limit),
    known: async (ids) => among(ids).map(({ id, crewId }) => ({ id, crewId })),
    takenIdNumbers: async (indexes) => indexes.filter(taken),
    sealedNames: async (ids) =>
      among(ids).map(({ id, town, sealed }) => ({ id, town, sealedName: sealed.name })),
    addMissing: async (workers) => {
      const missing = workers.filter(({ id }) => !rows.workers.has(id));
      for (const worker of missing) {
        if (worker.index.idNumber !== null && taken(worker.index.idNumber))
          throw new AppError("try-again-later", { workerId: worker.id });
        rows.workers.set(worker.id, worker);
      }
      return missing.map(({ id }) => id);
    },
    save,
    saveAll,
    saveResealed: saveAll,
    joinCrews: async (memberships) => {
      for (const { workerId, crewId } of memberships) {
        const worker = rows.workers.get(workerId);
        if (!worker || worker.crewId !== null) throw new AppError("try-again-later", { workerId });
        rows.workers.set(workerId, { ...worker, crewId, revision: worker.revision + 1 });
      }
    },
    membersOf: async (crewIds) =>
      (await inCrews(crewIds)).map(
        (worker) => ({ id: worker.id, crewId: worker.crewId, scopes: scopesOf(worker), sealedName: worker.sealed.name }) as Member,
      ),
    inCrews,
  };
};

/** Crews in memory. */
export const memoryCrews = (rows: MemoryRows): CrewRepository => ({
  find: async (id) => rows.crews.get(id) ?? null,
  lock: async (id) => rows.crews.get(id) ?? null,
  save: async (crew) => {
    if (rows.crews.get(crew.id)?.revision !== crew.revision - 1) throw new AppError("try-again-later", { crewId: crew.id });
    rows.crews.set(crew.id, crew);
  },
  list: async ({ reach, town }, limit, after) => {
    const wanted = [...rows.crews.values()]
      .filter((row) => isWithin(reach, scopesOfCrew(row)) && (town === undefined || row.town === town))
      .toSorted((a, b) => byId(b, a));
    return { found: wanted.filter((row) => !after || row.id < after).slice(0, limit), total: wanted.length };
  },
  addMissing: async (crews) => {
    const missing = crews.filter(({ id }) => !rows.crews.has(id));
    for (const crew of missing) rows.crews.set(crew.id, crew);
    return missing.map(({ id }) => id);
  },
});

/** Noted referrals in memory. */
export const memoryReferralNotes = (rows: MemoryRows): ReferralNotes => ({
  note: async (news) => {
    if ((rows.referrals.get(news.referralId)?.revision ?? 0) >= news.revision) return false;
    rows.referrals.set(news.referralId, news);
    return true;
  },
  openEmployersOf: async (workerId) => {
    const open = [...rows.referrals.values()].filter((note) => note.workerId === workerId && note.isOpen);
    return [...new Set(open.map(({ employerId }) => employerId))].toSorted();
  },
});

/** Entries of lists in memory. */
export const memoryWorkerIntake = (rows: MemoryRows): WorkerIntake => ({
  find: async (keys) => keys.flatMap((key) => rows.intake.get(key) ?? []),
  put: async (entries) => {
    for (const entry of entries) {
      const known = rows.intake.get(entry.key);
      if (known && known.workerId !== entry.workerId)
        throw new AppError("try-again-later", { workerId: entry.workerId });
      rows.intake.set(entry.key, entry);
    }
  },
});
