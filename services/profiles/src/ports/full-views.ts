import type { AccountId } from "@qianxian/contracts/vocabulary";

/** How often accounts saw identifiers in full. */
export type FullViews = {
  /** Notes one view; answers how many there were, this one included, in the last hour and the last 24 hours. */
  note(accountId: AccountId, at: Date): Promise<{ lastHour: number; lastDay: number }>;
};
