import type { VacancySort } from "@qianxian/contracts/vacancies";
import type { VacancyId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import { noLastDay, noPay, orders, type PostingFilter, type PostingTally, sharedDigits } from "../domain/listing.ts";
import type { Posting } from "../domain/posting.ts";
import type { PostingPage, PostingRepository } from "../ports/posting-repository.ts";

/** The key of each order, as an index of the county's vacancies has it, and its type. */
const keys: Readonly<Record<VacancySort, { sql: string; type: string }>> = {
  newest: { sql: "created_at", type: "timestamptz" },
  closing: { sql: `coalesce(closes_on, '${noLastDay}') collate "C"`, type: "text" },
  "seats-open": { sql: "seats_open", type: "int" },
  "seats-few": { sql: "seats_left", type: "int" },
  wage: { sql: `coalesce(pay_fen, ${noPay})`, type: "bigint" },
  title: { sql: 'title collate "C"', type: "text" },
};

/** Values of a statement and their numbered places in it. */
const placing = () => {
  const values: unknown[] = [];
  const place = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  return { values, place };
};
type Place = ReturnType<typeof placing>["place"];

const says = (q: string, place: Place): string => {
  const asked = place(q, "text");
  const holds = (column: string) => `position(lower(${asked}) in lower(${column})) > 0`;
  return `(${holds("title")} or employer_id in (select id from employer where ${holds("name")}))`;
};

/** The conditions of a list; one that is not asked for is not there. */
const conditionsOf = (filter: PostingFilter, place: Place): string[] => {
  const asked = <T>(value: T | undefined, condition: (value: T) => string): string[] =>
    value === undefined ? [] : [condition(value)];
  return [
    ...asked(filter.status, (status) => `status = ${place(status, "text")}`),
    ...asked(filter.base, (base) => `base = ${place(base, "text")}`),
    ...asked(filter.county, (county) => `county = ${place(county, "text")}`),
    ...asked(filter.employerId, (id) => `employer_id = ${place(id, "uuid")}`),
    ...asked(filter.own, (id) => `employer_id = ${place(id, "uuid")}`),
    ...asked(filter.sector, (sector) => `sector = ${place(sector, "text")}`),
    ...asked(filter.region, (region) => `starts_with(region, ${place(sharedDigits(region), "text")})`),
    ...asked(filter.lack, (lack) => `${place(lack, "text")} = any(lacks)`),
    ...asked(filter.seatsOpenMin, (seats) => `seats_open >= ${place(seats, "int")}`),
    ...asked(filter.seatsOpenMax, (seats) => `seats_open <= ${place(seats, "int")}`),
    ...asked(filter.closesFrom, (day) => `closes_on >= ${place(day, "text")}`),
    ...asked(filter.closesBy, (day) => `closes_on <= ${place(day, "text")}`),
    ...asked(filter.board, (board) => `board = ${place(board, "boolean")}`),
    ...asked(filter.lodging, (lodging) => `lodging = ${place(lodging, "boolean")}`),
    ...asked(filter.q, (q) => says(q, place)),
  ];
};

const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `where ${conditions.join(" and ")}` : "";

const tallied = (asked: readonly string[], near: Record<"today" | "closingBy" | "fewSeats", string>) => {
  const count = (condition: string, name: string) => `(count(*) filter (where ${condition}))::int as "${name}"`;
  const live = (condition: string, name: string) => count(`status = 'live' and ${condition}`, name);
  return `
  select ${count("status = 'live'", "live")}, ${count("status = 'draft'", "draft")}, ${count("status = 'closed'", "closed")},
         ${live(`closes_on between ${near.today} and ${near.closingBy}`, "closing")},
         ${live(`closes_on < ${near.today}`, "overdue")},
         ${live(`seats_open between 1 and ${near.fewSeats}`, "fewSeats")},
         ${live("seats_open = 0", "full")}
    from vacancy ${where(asked)}`;
};

/** One page's ids, in the order of the page; an index of the county's vacancies serves each order. */
export const listStatement = (filter: PostingFilter, { sort, limit, after }: PostingPage) => {
  const { values, place } = placing();
  const { sql, type } = keys[sort];
  const [way, beyond] = orders[sort].isDown ? ["desc", "<"] : ["asc", ">"];
  const asked = conditionsOf(filter, place);
  if (after) asked.push(`(${sql}, id) ${beyond} (${place(after.key, type)}, ${place(after.id, "uuid")})`);
  const order = `order by ${sql} ${way}, id ${way} limit ${place(limit, "int")}`;
  return { statement: `select id from vacancy ${where(asked)} ${order}`, values };
};

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
    const { values, place } = placing();
    const statement = `select count(*)::int as total from vacancy ${where(conditionsOf(filter, place))}`;
    const rows = await client.$queryRawUnsafe<{ total: number }[]>(statement, ...values);
    return rows[0]?.total ?? 0;
  },
  tally: async (filter, { today, closingBy, fewSeats }) => {
    const { values, place } = placing();
    const near = { today: place(today, "text"), closingBy: place(closingBy, "text"), fewSeats: place(fewSeats, "int") };
    const statement = tallied(conditionsOf(filter, place), near);
    const [row] = await client.$queryRawUnsafe<PostingTally[]>(statement, ...values);
    if (!row) throw new Error("A count without a group has one row.");
    return row;
  },
});
