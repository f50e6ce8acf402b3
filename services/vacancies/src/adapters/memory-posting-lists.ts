import { orders, type PostingFilter, sharedDigits } from "../domain/listing.ts";
import type { Posting } from "../domain/posting.ts";
import type { PostingRepository } from "../ports/posting-repository.ts";

const says = ({ facts, employer }: Posting, q: string): boolean =>
  [facts.title, employer?.name ?? ""].some((text) => text.toLowerCase().includes(q.toLowerCase()));

const isAmong = (filter: PostingFilter, row: Posting): boolean => {
  const { facts, seats, employer } = row;
  const holds = <T>(value: T | undefined, condition: (value: T) => boolean): boolean =>
    value === undefined || condition(value);
  return [
    holds(filter.status, (status) => row.status === status),
    holds(filter.base, (base) => facts.base === base),
    holds(filter.county, (county) => row.county === county),
    holds(filter.employerId, (id) => employer?.id === id),
    holds(filter.own, (id) => employer?.id === id),
    holds(filter.sector, (sector) => facts.sector === sector),
    holds(filter.region, (region) => facts.region?.startsWith(sharedDigits(region)) ?? false),
    holds(filter.lack, (lack) => row.lacks.includes(lack)),
    holds(filter.seatsOpenMin, (least) => seats.open >= least),
    holds(filter.seatsOpenMax, (most) => seats.open <= most),
    holds(filter.closesFrom, (day) => facts.closesOn !== null && facts.closesOn >= day),
    holds(filter.closesBy, (day) => facts.closesOn !== null && facts.closesOn <= day),
    holds(filter.board, (board) => facts.board === board),
    holds(filter.lodging, (lodging) => facts.lodging === lodging),
    holds(filter.q, (q) => says(row, q)),
  ].every(Boolean);
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

/** Lists of postings in memory. */
export const memoryPostingLists = (
  postings: ReadonlyMap<string, Posting>,
): Pick<PostingRepository, "list" | "count" | "tally"> => {
  const among = (filter: PostingFilter) => [...postings.values()].filter((row) => isAmong(filter, row));
  return {
    list: async (filter, { sort, limit, after }) => {
      const { keyOf, isDown } = orders[sort];
      const inOrder = (a: { key: string | number; id: string }, b: { key: string | number; id: string }) =>
        (compare(a.key, b.key) || compare(a.id, b.id)) * (isDown ? -1 : 1);
      return among(filter)
        .map((row) => ({ key: keyOf(row), id: row.id, row }))
        .filter((place) => !after || inOrder(after, place) < 0)
        .toSorted(inOrder)
        .slice(0, limit)
        .map(({ row }) => row);
    },
    count: async (filter) => among(filter).length,
    tally: async (filter, { today, closingBy, fewSeats }) => {
      const all = among(filter);
      const live = all.filter(({ status }) => status === "live");
      const count = (condition: (row: Posting) => boolean) => live.filter(condition).length;
      return {
        live: live.length,
        draft: all.filter(({ status }) => status === "draft").length,
        closed: all.filter(({ status }) => status === "closed").length,
        closing: count(({ facts: { closesOn } }) => closesOn !== null && closesOn >= today && closesOn <= closingBy),
        overdue: count(({ facts: { closesOn } }) => closesOn !== null && closesOn < today),
        fewSeats: count(({ seats }) => seats.open >= 1 && seats.open <= fewSeats),
        full: count(({ seats }) => seats.open === 0),
      };
    },
  };
};
