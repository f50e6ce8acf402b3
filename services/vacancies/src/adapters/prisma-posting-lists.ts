import type { VacancySort } from "@qianxian/contracts/vacancies";
import type { VacancyId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import { type PostingFilter, type PostingTally, sharedDigits } from "../domain/listing.ts";
import type { Posting } from "../domain/posting.ts";
import type { PostingPage, PostingRepository } from "../ports/posting-repository.ts";

/** A condition whose value is null holds for every row, and the planner leaves it out: it knows the values. */
const narrowed = `
  from vacancy
 where ($1::text is null or status = $1)
   and ($2::text is null or base = $2)
   and ($3::text is null or county = $3)
   and ($4::uuid is null or employer_id = $4)
   and ($5::uuid is null or employer_id = $5)
   and ($6::text is null or sector = $6)
   and ($7::text is null or starts_with(region, $7))
   and ($8::text is null or $8 = any(lacks))
   and ($9::int is null or seats_open >= $9)
   and ($10::int is null or seats_open <= $10)
   and ($11::text is null or closes_on >= $11)
   and ($12::text is null or closes_on <= $12)
   and ($13::boolean is null or board = $13)
   and ($14::boolean is null or lodging = $14)
   and ($15::text is null
        or position(lower($15) in lower(title)) > 0
        or employer_id in (select id from employer where position(lower($15) in lower(name)) > 0))`;

const valuesOf = (filter: PostingFilter): unknown[] =>
  [
    filter.status,
    filter.base,
    filter.county,
    filter.employerId,
    filter.own,
    filter.sector,
    filter.region && sharedDigits(filter.region),
    filter.lack,
    filter.seatsOpenMin,
    filter.seatsOpenMax,
    filter.closesFrom,
    filter.closesBy,
    filter.board,
    filter.lodging,
    filter.q,
  ].map((value) => value ?? null);

const upBy = (key: string, type: string) => `
   and ($17::uuid is null or (${key}, id) > ($16::${type}, $17::uuid)) order by ${key}, id limit $18::int`;
const downBy = (key: string, type: string) => `
   and ($17::uuid is null or (${key}, id) < ($16::${type}, $17::uuid)) order by ${key} desc, id desc limit $18::int`;

/** One page of each order (`orders` of the domain); its key is that of an index of the county's vacancies. */
const pages: Readonly<Record<VacancySort, string>> = {
  newest: `select id ${narrowed} ${downBy("created_at", "timestamptz")}`,
  closing: `select id ${narrowed} ${upBy("coalesce(closes_on, '9999-12-31') collate \"C\"", "text")}`,
  "seats-open": `select id ${narrowed} ${downBy("seats_open", "int")}`,
  "seats-few": `select id ${narrowed} ${upBy("seats_left", "int")}`,
  wage: `select id ${narrowed} ${downBy("coalesce(pay_fen, -1)", "bigint")}`,
  title: `select id ${narrowed} ${upBy('title collate "C"', "text")}`,
};

const counted = `select count(*)::int as total ${narrowed}`;

const tallied = `
  select (count(*) filter (where status = 'live'))::int as live,
         (count(*) filter (where status = 'draft'))::int as draft,
         (count(*) filter (where status = 'closed'))::int as closed,
         (count(*) filter (where status = 'live' and closes_on between $16::text and $17::text))::int as closing,
         (count(*) filter (where status = 'live' and closes_on < $16::text))::int as overdue,
         (count(*) filter (where status = 'live' and seats_open between 1 and $18::int))::int as "fewSeats",
         (count(*) filter (where status = 'live' and seats_open = 0))::int as "full"
  ${narrowed}`;

/** The ids of one page, in its order, as a statement and its values. */
export const listStatement = (filter: PostingFilter, { sort, limit, after }: PostingPage) => ({
  statement: pages[sort],
  values: [...valuesOf(filter), after?.key ?? null, after?.id ?? null, limit],
});

/** Lists of postings in Postgres; `read` gives the postings of these ids, in any order. */
export const prismaPostingLists = (
  client: Prisma.TransactionClient,
  read: (ids: readonly VacancyId[]) => Promise<Posting[]>,
): Pick<PostingRepository, "list" | "count" | "tally"> => ({
  list: async (filter, page) => {
    const { statement, values } = listStatement(filter, page);
    const rows = await client.$queryRawUnsafe<{ id: VacancyId }[]>(statement, ...values);
    const postings = new Map((await read(rows.map(({ id }) => id))).map((posting) => [posting.id, posting]));
    return rows.flatMap(({ id }) => postings.get(id) ?? []);
  },
  count: async (filter) => {
    const rows = await client.$queryRawUnsafe<{ total: number }[]>(counted, ...valuesOf(filter));
    return rows[0]?.total ?? 0;
  },
  tally: async (filter, { today, closingBy, fewSeats }) => {
    const values = [...valuesOf(filter), today, closingBy, fewSeats];
    const [row] = await client.$queryRawUnsafe<PostingTally[]>(tallied, ...values);
    if (!row) throw new Error("A count without a group has one row.");
    return row;
  },
});
