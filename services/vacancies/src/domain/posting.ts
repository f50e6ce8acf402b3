import type { ForbiddenWording } from "@qianxian/intake";
import { lacksOf, lackWords } from "@qianxian/intake";
import type {
  Lack,
  Seats,
  Vacancy,
  VacancyCard,
  VacancyFacts,
  VacancyStatus,
} from "@qianxian/contracts/vacancies";
import type { EmployerId, RegionCode, VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";

/** A vacancy with everything its own service knows of it. */
export type Posting = {
  id: VacancyId;
  revision: number;
  status: VacancyStatus;
  /** The employer's; without one, the county of who took it in. */
  county: RegionCode;
  employer: { id: EmployerId; name: string } | null;
  externalId: string | null;
  facts: VacancyFacts;
  /** Wording that law forbids, found in the public text. */
  forbidden: readonly ForbiddenWording[];
  /** Staff have read the text and take it upon them. */
  wordingCleared: boolean;
  lacks: readonly Lack[];
  seats: Seats;
  /** ISO instants. */
  createdAt: string;
  /** When its last revision came about. */
  updatedAt: string;
};

export type NewPosting = Omit<Posting, "revision" | "status" | "lacks" | "seats" | "updatedAt">;

const noSeats: Omit<Seats, "total" | "open"> = { held: 0, reserved: 0, filled: 0 };

/** Seats as they stand: what is neither held, reserved nor filled is open. */
export const seatsOf = (total: number, taken: Omit<Seats, "total" | "open">): Seats => ({
  ...taken,
  total,
  open: total - taken.held - taken.reserved - taken.filled,
});

/** Live when it lacks nothing, else a draft. */
export const settle = (posting: Omit<Posting, "status" | "lacks">): Posting => {
  const uncleared = posting.wordingCleared ? [] : posting.forbidden;
  const lacks = lacksOf(posting.facts, posting.employer !== null, uncleared);
  return { ...posting, lacks, status: lacks.length === 0 ? "live" : "draft" };
};

/** A first posting: live when it lacks nothing, else a draft. */
export const open = (posting: NewPosting): Posting =>
  settle({
    ...posting,
    revision: 1,
    seats: seatsOf(posting.facts.seats ?? 0, noSeats),
    updatedAt: posting.createdAt,
  });

export type PostingChange = {
  facts: Partial<VacancyFacts>;
  employer?: Posting["employer"];
  forbidden: readonly ForbiddenWording[];
  wordingCleared?: boolean;
};

/**
 * Completes or corrects a posting; clearing the wording lasts until the public text changes.
 * @throws AppError `vacancy-closed`, `seats-below-taken`
 */
export const change = (posting: Posting, by: PostingChange): Posting => {
  if (posting.status === "closed")
    throw new AppError("vacancy-closed", { vacancyId: posting.id });
  const facts = { ...posting.facts, ...by.facts };
  const seats = seatsOf(facts.seats ?? 0, posting.seats);
  if (seats.open < 0) throw new AppError("seats-below-taken", { vacancyId: posting.id });
  const textChanged =
    facts.title !== posting.facts.title || facts.description !== posting.facts.description;
  return settle({
    ...posting,
    revision: posting.revision + 1,
    facts,
    seats,
    employer: by.employer ?? posting.employer,
    forbidden: by.forbidden,
    wordingCleared: by.wordingCleared ?? (posting.wordingCleared && !textChanged),
  });
};

/** Ends all further offers. A closed posting stays as it is until somebody renews it. */
export const close = (posting: Posting): Posting =>
  posting.status === "closed"
    ? posting
    : { ...posting, status: "closed", revision: posting.revision + 1 };

/** A revision with the instant at which it came about. */
export const stamped = (posting: Posting, now: Date): Posting => ({ ...posting, updatedAt: now.toISOString() });

/** What the service shows of a posting. */
export const viewOf = (posting: Posting): Vacancy => {
  const { facts, employer, lacks } = posting;
  return {
    ...facts,
    id: posting.id,
    revision: posting.revision,
    status: posting.status,
    employerId: employer?.id ?? null,
    employerName: employer?.name ?? null,
    externalId: posting.externalId,
    seats: posting.seats,
    lacks: [...lacks],
    lacksSay: lacks.map((lack) => lackWords(lack)),
    createdAt: posting.createdAt,
    updatedAt: posting.updatedAt,
  };
};

/** What other services are told of a posting. */
export const cardOf = (posting: Posting): VacancyCard => {
  const { seats: _seats, workplace: _place, description: _text, socialInsurance: _si, ...facts } =
    posting.facts;
  return {
    ...facts,
    id: posting.id,
    revision: posting.revision,
    status: posting.status,
    county: posting.county,
    employerId: posting.employer?.id ?? null,
    employerName: posting.employer?.name ?? null,
    seatsOpen: posting.status === "closed" ? 0 : posting.seats.open,
    seatsTotal: posting.seats.total,
  };
};
