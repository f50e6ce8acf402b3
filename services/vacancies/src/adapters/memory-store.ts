import type { Employer, SeatClaimState } from "@qianxian/contracts/vacancies";
import type { ReferralId, VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { Posting } from "../domain/posting.ts";
import type { EmployerRegister } from "../ports/employer-register.ts";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import type { IntakeBook } from "../ports/intake-book.ts";
import type { PostingRepository } from "../ports/posting-repository.ts";

/** All rows of this service, for its twin in memory. */
export type MemoryRows = {
  postings: Map<VacancyId, Posting>;
  seatClaims: Map<ReferralId, { vacancyId: VacancyId; state: SeatClaimState }>;
  employers: Map<string, Employer>;
  intake: Map<string, IntakeEntry>;
};

/** An empty store. */
export const noRows = (): MemoryRows => ({
  postings: new Map(),
  seatClaims: new Map(),
  employers: new Map(),
  intake: new Map(),
});

const newestFirst = (a: Posting, b: Posting): number =>
  b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);

/** Postings in memory. */
export const memoryPostings = (rows: MemoryRows): PostingRepository => {
  const all = () => [...rows.postings.values()];
  const idTaken = (posting: Posting) =>
    posting.externalId !== null &&
    all().some(
      (other) =>
        other.id !== posting.id &&
        other.employer?.id === posting.employer?.id &&
        (posting.employer !== null || other.facts.base === posting.facts.base) &&
        other.externalId === posting.externalId,
    );
  const find = async (id: VacancyId) => rows.postings.get(id) ?? null;
  return {
    find,
    lock: find,
    findByExternalIds: async (employerId, externalIds) =>
      all().filter(
        (row) =>
          row.employer?.id === employerId &&
          row.externalId !== null &&
          externalIds.includes(row.externalId),
      ),
    findUnowned: async (base, externalIds) =>
      all().filter(
        (row) =>
          row.employer === null &&
          row.facts.base === base &&
          row.externalId !== null &&
          externalIds.includes(row.externalId),
      ),
    list: async (filter, limit, after) =>
      all()
        .filter((row) => !filter.status || row.status === filter.status)
        .filter((row) => !filter.base || row.facts.base === filter.base)
        .filter((row) => !filter.employerId || row.employer?.id === filter.employerId)
        .filter((row) => !after || newestFirst(after as Posting, row) < 0)
        .toSorted(newestFirst)
        .slice(0, limit),
    addMissing: async (postings) => {
      const added = postings.filter((posting) => {
        if (rows.postings.has(posting.id) || idTaken(posting)) return false;
        rows.postings.set(posting.id, posting);
        return true;
      });
      return added.map(({ id }) => id);
    },
    save: async (posting) => {
      if (rows.postings.get(posting.id)?.revision !== posting.revision - 1)
        throw new AppError("vacancy-changed-meanwhile", { vacancyId: posting.id });
      if (idTaken(posting)) throw new AppError("external-id-taken", { vacancyId: posting.id });
      rows.postings.set(posting.id, posting);
    },
    claimOf: async (referralId) => rows.seatClaims.get(referralId) ?? null,
    setClaim: async (referralId, vacancyId, state) => {
      rows.seatClaims.set(referralId, { vacancyId, state });
    },
  };
};

/** The register of employers in memory. */
export const memoryEmployers = (rows: MemoryRows): EmployerRegister => ({
  find: async (id) => rows.employers.get(id) ?? null,
  findAll: async (ids) => ids.flatMap((id) => rows.employers.get(id) ?? []),
  findOrAdd: async (id, name, base) => {
    const same = [...rows.employers.values()].find((row) => row.name === name && row.base === base);
    if (same) return same;
    rows.employers.set(id, { id, name, base });
    return { id, name, base };
  },
  addMissing: async (employers) => {
    const before = rows.employers.size;
    for (const employer of employers) {
      const known = [...rows.employers.values()].some(
        ({ id, name, base }) =>
          id === employer.id || (name === employer.name && base === employer.base),
      );
      if (!known) rows.employers.set(employer.id, employer);
    }
    return rows.employers.size - before;
  },
  list: async (limit, after, base) =>
    [...rows.employers.values()]
      .filter((row) => (!after || row.id > after) && (!base || row.base === base))
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .slice(0, limit),
});

/** The intake book in memory. */
export const memoryIntakeBook = (rows: MemoryRows): IntakeBook => ({
  find: async (base, externalIds) =>
    externalIds.flatMap((externalId) => rows.intake.get(`${base} ${externalId}`) ?? []),
  addMissing: async (entries) =>
    entries.flatMap((entry) => {
      const key = `${entry.base} ${entry.externalId}`;
      if (rows.intake.has(key)) return [];
      rows.intake.set(key, entry);
      return entry.externalId;
    }),
});
