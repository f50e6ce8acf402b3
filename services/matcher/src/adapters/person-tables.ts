import type { PersonTable } from "@qianxian/database";

/** Where the matcher holds something about a person: the card, others who named them, the crew they belong to. */
export const personTables: readonly PersonTable[] = [
  { table: "worker_record", where: "id = $1::uuid" },
  {
    table: "worker_record",
    where: "card ->> 'partnerId' = $1::text or card -> 'buddyIds' ? $1::text",
    data: "jsonb_build_object('namedAs', case when card ->> 'partnerId' = $1::text then 'partner' else 'buddy' end)",
  },
  {
    table: "crew_record",
    where: "card -> 'memberIds' ? $1::text or card ->> 'leaderWorkerId' = $1::text",
    data: "jsonb_build_object('id', id, 'leads', card ->> 'leaderWorkerId' = $1::text)",
  },
];
