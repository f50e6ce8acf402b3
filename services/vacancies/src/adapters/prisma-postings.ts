import { SeatClaimState, VacancyFacts, VacancyStatus } from "@qianxian/contracts/vacancies";
import { EmployerId, RegionCode, VacancyId } from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { ForbiddenWording } from "@qianxian/intake";
import type { Prisma } from "#db";
import { type Posting, seatsOf } from "../domain/posting.ts";
import type { PostingRepository } from "../ports/posting-repository.ts";
import { prismaPostingLists } from "./prisma-posting-lists.ts";

type Row = Prisma.VacancyGetPayload<{ include: { employer: true } }>;
const include = { employer: true } as const;

const postingOf = (row: Row): Posting => ({
  id: VacancyId.parse(row.id),
  revision: row.revision,
  status: VacancyStatus.parse(row.status),
  county: RegionCode.parse(row.county),
  employer: row.employer
    ? { id: EmployerId.parse(row.employer.id), name: row.employer.name }
    : null,
  externalId: row.externalId,
  facts: VacancyFacts.parse(row.facts),
  forbidden: row.forbidden as unknown as ForbiddenWording[],
  wordingCleared: row.wordingCleared,
  lacks: row.lacks as Posting["lacks"],
  seats: seatsOf(row.seatsTotal, {
    held: row.seatsHeld,
    reserved: row.seatsReserved,
    filled: row.seatsFilled,
  }),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** A posting as a flat record, for the bulk insert. */
const recordOf = (posting: Posting) => ({
  id: posting.id,
  revision: posting.revision,
  status: posting.status,
  base: posting.facts.base,
  county: posting.county,
  employer_id: posting.employer?.id ?? null,
  external_id: posting.externalId,
  facts: posting.facts,
  forbidden: posting.forbidden,
  wording_cleared: posting.wordingCleared,
  lacks: posting.lacks,
  seats_total: posting.seats.total,
  created_at: posting.createdAt,
  updated_at: posting.updatedAt,
});

const insertMissing = `
  insert into vacancy (id, revision, status, base, county, employer_id, external_id, facts, forbidden,
                       wording_cleared, lacks, seats_total, created_at, updated_at)
  select id, revision, status, base, county, employer_id, external_id, facts, forbidden, wording_cleared,
         array(select jsonb_array_elements_text(lacks)), seats_total, created_at, updated_at
    from jsonb_to_recordset($1::jsonb) as row(id uuid, revision int, status text, base text, county text,
         employer_id uuid, external_id text, facts jsonb, forbidden jsonb, wording_cleared boolean,
         lacks jsonb, seats_total int, created_at timestamptz, updated_at timestamptz)
  on conflict do nothing
  returning id`;

const changedColumns = (posting: Posting) => ({
  revision: posting.revision,
  status: posting.status,
  employerId: posting.employer?.id ?? null,
  facts: posting.facts as Prisma.InputJsonValue,
  forbidden: posting.forbidden as unknown as Prisma.InputJsonValue,
  wordingCleared: posting.wordingCleared,
  lacks: [...posting.lacks],
  seatsTotal: posting.seats.total,
  seatsHeld: posting.seats.held,
  seatsReserved: posting.seats.reserved,
  seatsFilled: posting.seats.filled,
  updatedAt: posting.updatedAt,
});

/** Postings in Postgres, within one transaction. */
export const prismaPostings = (client: Prisma.TransactionClient): PostingRepository => {
  const find = async (where: Prisma.VacancyWhereInput): Promise<Posting | null> => {
    const row = await client.vacancy.findFirst({ where, include });
    return row && postingOf(row);
  };
  return {
    find: (id) => find({ id }),
    findByExternalIds: async (employerId, externalIds) => {
      const where = { employerId, externalId: { in: [...externalIds] } };
      return (await client.vacancy.findMany({ where, include })).map(postingOf);
    },
    findUnowned: async ({ county, base }, externalIds) => {
      const where = { employerId: null, county, base, externalId: { in: [...externalIds] } };
      return (await client.vacancy.findMany({ where, include })).map(postingOf);
    },
    ...prismaPostingLists(client, async (ids) => {
      const rows = await client.vacancy.findMany({ where: { id: { in: [...ids] } }, include });
      return rows.map(postingOf);
    }),
    addMissing: async (postings) => {
      const records = JSON.stringify(postings.map(recordOf));
      const rows = await client.$queryRawUnsafe<{ id: string }[]>(insertMissing, records);
      return rows.map(({ id }) => VacancyId.parse(id));
    },
    save: async (posting) => {
      const where = { id: posting.id, revision: posting.revision - 1 };
      const { count } = await client.vacancy
        .updateMany({ where, data: changedColumns(posting) })
        .catch((error: unknown) => {
          if (!isUnique(error, "vacancy_employer_external_id_key")) throw error;
          throw new AppError("external-id-taken", { vacancyId: posting.id }, { cause: error });
        });
      if (count !== 1) throw new AppError("vacancy-changed-meanwhile", { vacancyId: posting.id });
    },
    lock: async (id) => {
      await client.$queryRawUnsafe("select 1 from vacancy where id = $1::uuid for update", id);
      return find({ id });
    },
    claimOf: async (referralId) => {
      const row = await client.seatClaim.findUnique({ where: { referralId } });
      return (
        row && { vacancyId: VacancyId.parse(row.vacancyId), state: SeatClaimState.parse(row.state) }
      );
    },
    setClaim: async (referralId, vacancyId, state) => {
      const update = { state, changedAt: new Date() };
      const create = { referralId, vacancyId, state };
      await client.seatClaim.upsert({ where: { referralId }, update, create });
    },
  };
};
