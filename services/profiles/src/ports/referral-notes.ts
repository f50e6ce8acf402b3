import type { ReferralId } from "@qianxian/contracts/vocabulary";

/** Remembers how far the news of each referral has come. */
export type ReferralNotes = {
  /** Notes a revision; false when this one or a later one was noted before. */
  note(referralId: ReferralId, revision: number): Promise<boolean>;
};
