import type { SeatClaimState, VacancySort } from "@qianxian/contracts/vacancies";
import type { Base, EmployerId, ReferralId, RegionCode, VacancyId } from "@qianxian/contracts/vocabulary";
import type { PostingFilter, PostingPlace, PostingTally, Soon } from "../domain/listing.ts";
import type { Posting } from "../domain/posting.ts";

/** Which part of a list, in which order. */
export type PostingPage = { sort: VacancySort; limit: number; after?: PostingPlace | undefined };

/** Postings and the claims on their seats. */
export type PostingRepository = {
  find(id: VacancyId): Promise<Posting | null>;
  /** Postings of an employer among these external ids. */
  findByExternalIds(employerId: EmployerId, externalIds: readonly string[]): Promise<Posting[]>;
  /** Postings without an employer, of a county and a base, among these external ids. */
  findUnowned(place: { county: RegionCode; base: Base }, externalIds: readonly string[]): Promise<Posting[]>;
  /** In the order asked for (`orders` of the domain), after a place if one is given. */
  list(filter: PostingFilter, page: PostingPage): Promise<Posting[]>;
  /** How long a list is as a whole. */
  count(filter: PostingFilter): Promise<number>;
  /** How many of a list there are by status, and of the live ones those that want a hand. */
  tally(filter: PostingFilter, soon: Soon): Promise<PostingTally>;
  /** Adds those whose id and (employer, or county and base without one, external id) are new; answers the ids added. */
  addMissing(postings: readonly Posting[]): Promise<VacancyId[]>;
  /**
   * Stores the next revision. Fails with `vacancy-changed-meanwhile` unless the stored revision is
   * the one before it, and with `external-id-taken` when the employer has another of that id.
   */
  save(posting: Posting): Promise<void>;
  /** Reads a posting and keeps others from changing it until the transaction ends. */
  lock(id: VacancyId): Promise<Posting | null>;
  claimOf(referralId: ReferralId): Promise<{ vacancyId: VacancyId; state: SeatClaimState } | null>;
  setClaim(referralId: ReferralId, vacancyId: VacancyId, state: SeatClaimState): Promise<void>;
};
