import type { SeatClaimState, VacancyStatus } from "@qianxian/contracts/vacancies";
import type { Base, EmployerId, ReferralId, RegionCode, VacancyId } from "@qianxian/contracts/vocabulary";
import type { Posting } from "../domain/posting.ts";

/** Where a list of postings goes on: after the one created then with this id. */
export type PostingPlace = { createdAt: string; id: string };

export type PostingFilter = {
  status?: VacancyStatus | undefined;
  base?: Base | undefined;
  employerId?: EmployerId | undefined;
  county?: RegionCode | undefined;
};

/** Postings and the claims on their seats. */
export type PostingRepository = {
  find(id: VacancyId): Promise<Posting | null>;
  /** Postings of an employer among these external ids. */
  findByExternalIds(employerId: EmployerId, externalIds: readonly string[]): Promise<Posting[]>;
  /** Postings without an employer, of a county and a base, among these external ids. */
  findUnowned(place: { county: RegionCode; base: Base }, externalIds: readonly string[]): Promise<Posting[]>;
  /** Newest first. */
  list(filter: PostingFilter, limit: number, after?: PostingPlace): Promise<Posting[]>;
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
