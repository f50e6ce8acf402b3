import { olderThan, type Served } from "@qianxian/database";

/** After a month a plan says nothing of the people and seats of the day. */
const planDays = 30;

const { table, where } = olderThan("campaign", "created_at", planDays);

/** Plans that nobody has confirmed within a month; what was sent stays. */
export const stalePlans: Served = { table, where: `sent_at is null and ${where}` };
