import type { SeatClaimState } from "@qianxian/contracts/vacancies";
import type { ReferralId, VacancyId } from "@qianxian/contracts/vocabulary";

/** The seats of vacancies, counted by their own service. */
export type SeatCount = {
  /**
   * Moves one referral's seat; repeating it changes nothing.
   * Fails with `no-seat-open`, `vacancy-closed`, `vacancy-not-found`, `service-unreachable`.
   */
  claim(vacancyId: VacancyId, referralId: ReferralId, state: SeatClaimState): Promise<void>;
};
