import type { PersonTable } from "@qianxian/database";

/** Where the matcher holds something about a person: the card, and the crew they belong to. */
export const personTables: readonly PersonTable[] = [
  { table: "worker_record", where: "id = $1::uuid" },
  {
    table: "crew_record",
    where: "card -> 'memberIds' ? $1::text or card ->> 'leaderWorkerId' = $1::text",
    data: "jsonb_build_object('id', id, 'leads', card ->> 'leaderWorkerId' = $1::text)",
  },
];
