import type { Lack, VacancySort, VacancyStatus } from "@qianxian/contracts/vacancies";
import type { Base, EmployerId, RegionCode, Sector } from "@qianxian/contracts/vocabulary";
import { monthlyPay } from "@qianxian/matching";
import { z } from "zod";
import type { Posting } from "./posting.ts";

/** What a list is narrowed by; what is undefined narrows nothing. */
export type PostingFilter = {
  status?: VacancyStatus | undefined;
  base?: Base | undefined;
  employerId?: EmployerId | undefined;
  /** Whose own list it is, whatever employer is asked for. */
  own?: EmployerId | undefined;
  county?: RegionCode | undefined;
  sector?: Sector | undefined;
  /** This region and what lies below it. */
  region?: RegionCode | undefined;
  lack?: Lack | undefined;
  seatsOpenMin?: number | undefined;
  seatsOpenMax?: number | undefined;
  /** From and to a last day, inclusive; what has none is on neither side. */
  closesFrom?: string | undefined;
  closesBy?: string | undefined;
  board?: boolean | undefined;
  lodging?: boolean | undefined;
  /** Stands in the title or in the employer's name, in small or capital letters. */
  q?: string | undefined;
};

/** How many of a list there are by status, and of the live ones those that want a hand. */
export type PostingTally = Readonly<Record<VacancyStatus | "closing" | "overdue" | "fewSeats" | "full", number>>;

/** From when to when a last day is near, and up to how many open seats are few. */
export type Soon = { today: string; closingBy: string; fewSeats: number };

/** Where a list goes on: after the posting of this key, in the order asked for, and this id. */
export type PostingPlace = { key: string | number; id: string };

/** Stands for a last day that nobody has said. */
export const noLastDay = "9999-12-31";
/** Stands for the seats of what is not live or has none open, where few seats come first. */
export const noSeatsLeft = 2_147_483_647;
/** Stands for pay that has no monthly figure. */
export const noPay = -1;

type Order = { keyOf(posting: Posting): string | number; key: z.ZodType<string | number>; isDown: boolean };

const seats = z.int().min(0).max(noSeatsLeft);

/** Each order by a key and then by the id, both up or both down. */
export const orders: Readonly<Record<VacancySort, Order>> = {
  newest: { keyOf: ({ createdAt }) => createdAt, key: z.iso.datetime(), isDown: true },
  closing: { keyOf: ({ facts }) => facts.closesOn ?? noLastDay, key: z.iso.date(), isDown: false },
  "seats-open": { keyOf: (posting) => posting.seats.open, key: seats, isDown: true },
  "seats-few": {
    keyOf: ({ status, seats: { open } }) => (status === "live" && open > 0 ? open : noSeatsLeft),
    key: seats,
    isDown: false,
  },
  wage: {
    keyOf: ({ facts }) => monthlyPay(facts.wage)?.minFen ?? noPay,
    key: z.int().min(noPay).max(1_000_000_000_000),
    isDown: true,
  },
  title: { keyOf: ({ facts }) => facts.title, key: z.string().max(120), isDown: false },
};

/** A place in a list of this order, as a cursor holds it; one of another order is none. */
export const placeIn = (sort: VacancySort) =>
  z.strictObject({ sort: z.literal(sort), key: orders[sort].key, id: z.uuid() });

/** Where the list goes on after a posting. */
export const placeOf = (sort: VacancySort, posting: Posting) => ({
  sort,
  key: orders[sort].keyOf(posting),
  id: posting.id,
});

/** The digits that a region shares with all below it: two of a province, four of a city, six of a county. */
export const sharedDigits = (region: RegionCode): string => region.replace(/(0000|00)$/, "");
