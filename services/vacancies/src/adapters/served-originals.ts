import { olderThan, type Served } from "@qianxian/database";

/**
 * Postings as recruiters wrote them, so many days after they were taken in. Their telephone numbers are personal data,
 * needed only while somebody may ask how a row was read (PIPL article 19); the book keeps the rest without them.
 */
export const servedOriginals = (days: number): Served => olderThan("intake_original", "taken_at", days);
