import type { EmployerId } from "@qianxian/contracts/vocabulary";

/** How often an employer has looked at somebody's contact data. */
export type ContactViews = {
  /** Counts one more view of an employer on a day; false, and nothing counted, when there have been `max` already. */
  count(employerId: EmployerId, day: string, max: number): Promise<boolean>;
  /** Views of an employer on a day. */
  on(employerId: EmployerId, day: string): Promise<number>;
};
