import { olderThan, type Served } from "@qianxian/database";

/** Counts of views limit one day; a month of them is kept for whoever asks. */
const viewDays = 30;

/** Counts of views that are older than a month. */
export const oldViews: Served = olderThan("contact_views", "day", viewDays);
