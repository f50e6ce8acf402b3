import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { MatchContext } from "../context.ts";

/** A day as a number that grows with it: 20260315; 0 for none. */
export const dayNumber = (day: string | null): number =>
  day === null ? 0 : Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** Any pay will do, also one that is not told. */
export const anyPay = -2;

/** What the gates of seeking and of the start ask of a vacancy, for somebody who is looking at all. */
export type Looking = {
  /** The work must begin on this day or later; 0 where it does not matter. */
  startsFrom: number;
  /** The monthly figure must be known and above this, in fen; `anyPay` where it does not matter. */
  paysAbove: number;
};

/** What somebody asks who is free from a later day, or looks only for something better. */
export const lookingOf = ({ seeking, lastWageFen, wageFloorFen }: WorkerCard, { today }: MatchContext): Looking => {
  const { state, from } = seeking;
  return {
    startsFrom: state === "from-date" && from !== null && from > today ? dayNumber(from) : 0,
    paysAbove: state === "only-better" ? (lastWageFen ?? wageFloorFen ?? -1) : anyPay,
  };
};
