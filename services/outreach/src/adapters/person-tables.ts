import type { PersonTable } from "@qianxian/database";

const entriesOf = (column: string): string =>
  `(select coalesce(jsonb_agg(entry), '[]') from jsonb_array_elements(${column}) entry where entry ->> 'workerId' = $1::text)`;

/** Where outreach holds something about a person: messages with their answers, what plans said of them, their places. */
export const personTables: readonly PersonTable[] = [
  { table: "message", where: "worker_id = $1::uuid" },
  {
    table: "campaign",
    where: "strpos(concat(planned, left_out, asked), $1::text) > 0",
    data: `jsonb_build_object('id', id, 'createdAt', created_at, 'namedInOrder', strpos(asked::text, $1::text) > 0,
      'planned', ${entriesOf("planned")}, 'leftOut', ${entriesOf("left_out")})`,
  },
  { table: "worker_note", where: "worker_id = $1::uuid" },
];
