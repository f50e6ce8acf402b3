import type { PersonTable } from "@qianxian/database";

/** Where placements holds something about a person: referrals, and who may see them. */
export const personTables: readonly PersonTable[] = [
  { table: "referral", where: "worker_id = $1::uuid" },
  { table: "worker_note", where: "worker_id = $1::uuid" },
];
