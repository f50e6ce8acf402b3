import type { EmployerId, ReferralId, WorkerId } from "@qianxian/contracts/vocabulary";

/** What is remembered of a referral: how far its news has come, and whether it lets the employer see the worker. */
export type ReferralNote = {
  referralId: ReferralId;
  revision: number;
  workerId: WorkerId;
  employerId: EmployerId;
  /** The worker's yes stands and the employer has not said no. */
  isOpen: boolean;
};

/** Remembers the latest news of each referral. */
export type ReferralNotes = {
  /** Notes news; false when this revision or a later one was noted before. */
  note(news: ReferralNote): Promise<boolean>;
  /** Employers with an open referral of this worker, each once, by id. */
  openEmployersOf(workerId: WorkerId): Promise<EmployerId[]>;
};
