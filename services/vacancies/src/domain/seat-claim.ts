import type { SeatClaimState, Seats } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { type Posting, seatsOf } from "./posting.ts";

type Taken = "reserved" | "filled";

const withOne = (seats: Seats, state: Taken, by: 1 | -1): Seats =>
  seatsOf(seats.total, { ...seats, [state]: seats[state] + by });

/** States a claim may move to; a filled seat is given back only by `released`. */
const next: Readonly<Record<SeatClaimState | "none", readonly SeatClaimState[]>> = {
  none: ["reserved", "filled"],
  reserved: ["filled", "released"],
  filled: ["released"],
  released: ["reserved", "filled"],
};

/**
 * Moves one referral's claim on a seat. Repeating the state it already has changes nothing, and so
 * does a late `reserved` after `filled`, or giving back what was never taken.
 * @returns the posting with its seats counted anew, or null when nothing changes
 * @throws AppError `no-seat-open`, `vacancy-closed`
 */
export const claim = (
  posting: Posting,
  before: SeatClaimState | null,
  wanted: SeatClaimState,
): Posting | null => {
  if (before === wanted || !next[before ?? "none"].includes(wanted)) return null;
  const freed =
    before === "reserved" || before === "filled" ? withOne(posting.seats, before, -1) : posting.seats;
  const taken = wanted === "released" ? freed : withOne(freed, wanted, 1);
  const takesNew = wanted !== "released" && (before === null || before === "released");
  if (takesNew && posting.status === "closed")
    throw new AppError("vacancy-closed", { vacancyId: posting.id });
  if (taken.open < 0) throw new AppError("no-seat-open", { vacancyId: posting.id });
  return { ...posting, seats: taken, revision: posting.revision + 1 };
};
