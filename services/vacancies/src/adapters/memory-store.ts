import type { Employer, SeatClaimState } from "@qianxian/contracts/vacancies";
import { type EmployerId, type ReferralId, sandboxCounty, type VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { Posting } from "../domain/posting.ts";
import type { EmployerFilter, EmployerRegister } from "../ports/employer-register.ts";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import type { IntakeBook, IntakePlace } from "../ports/intake-book.ts";
import type { PostingRepository } from "../ports/posting-repository.ts";
import { memoryPostingLists } from "./memory-posting-lists.ts";

/** All rows of this service, for its twin in memory. */
export type MemoryRows = {
  postings: Map<VacancyId, Posting>;
  seatClaims: Map<ReferralId, { vacancyId: VacancyId; state: SeatClaimState }>;
  employers: Map<string, Employer>;
  /** By employer, its twin in the sandbox. */
  twins: Map<EmployerId, EmployerId>;
  intake: Map<string, IntakeEntry>;
};

/** An empty store. */
export const noRows = (): MemoryRows => ({
  postings: new Map(),
  seatClaims: new Map(),
  employers: new Map(),
  twins: new Map(),
  intake: new Map(),
});

/** Postings in memory. */
export const memoryPostings = (rows: MemoryRows): PostingRepository => {
  const all = () => [...rows.postings.values()];
  const idTaken = (posting: Posting) =>
    posting.externalId !== null &&
    all().some(
      (other) =>
        other.id !== posting.id &&
        other.employer?.id === posting.employer?.id &&
        (posting.employer !== null ||
          (other.county === posting.county && other.facts.base === posting.facts.base)) &&
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
    findUnowned: async ({ county, base }, externalIds) =>
      all().filter(
        (row) =>
          row.employer === null &&
          row.county === county &&
          row.facts.base === base &&
          row.externalId !== null &&
          externalIds.includes(row.externalId),
      ),
    ...memoryPostingLists(rows.postings),
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

const isAmong = ({ county, base, q }: EmployerFilter, row: Employer): boolean =>
  row.county === county && (!base || row.base === base) && (!q || row.name.toLowerCase().includes(q.toLowerCase()));

/** The register of employers in memory. */
export const memoryEmployers = (rows: MemoryRows): EmployerRegister => {
  const entered = () => {
    const twins = new Set<string>(rows.twins.values());
    return [...rows.employers.values()].filter(({ id }) => !twins.has(id));
  };
  const named = ({ name, base, county }: Employer) =>
    entered().find((row) => row.name === name && row.base === base && row.county === county);
  return {
    find: async (id) => rows.employers.get(id) ?? null,
    findAll: async (ids) => ids.flatMap((id) => rows.employers.get(id) ?? []),
    findOrAdd: async (employer) => {
      const same = named(employer);
      if (!same) rows.employers.set(employer.id, employer);
      return same ?? employer;
    },
    addMissing: async (employers) => {
      const before = rows.employers.size;
      for (const employer of employers)
        if (!rows.employers.has(employer.id) && !named(employer)) rows.employers.set(employer.id, employer);
      return rows.employers.size - before;
    },
    addTwins: async (twins) => {
      for (const { of, id } of twins) {
        const employer = rows.employers.get(of);
        if (!employer || employer.county === sandboxCounty || rows.twins.has(of)) continue;
        rows.employers.set(id, { ...employer, id, county: sandboxCounty });
        rows.twins.set(of, id);
      }
    },
    twinOf: async (id) => rows.twins.get(id) ?? null,
    list: async (filter, limit, after) =>
      [...rows.employers.values()]
        .filter((row) => isAmong(filter, row) && (!after || row.id > after))
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .slice(0, limit),
    count: async (filter) => [...rows.employers.values()].filter((row) => isAmong(filter, row)).length,
  };
};

const keyOf = ({ county, base }: IntakePlace, externalId: string): string => `${county} ${base} ${externalId}`;

/** The intake book in memory. */
export const memoryIntakeBook = (rows: MemoryRows): IntakeBook => ({
  find: async (place, externalIds) =>
    externalIds.flatMap((externalId) => rows.intake.get(keyOf(place, externalId)) ?? []),
  addMissing: async (entries) =>
    entries.flatMap((entry) => {
      const key = keyOf(entry, entry.externalId);
      if (rows.intake.has(key)) return [];
      rows.intake.set(key, entry);
      return entry.externalId;
    }),
});
