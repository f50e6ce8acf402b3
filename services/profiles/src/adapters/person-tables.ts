/**
 * Every table of this service that holds something about a person, and what an erasure does to it: `delete`, or
 * `keep` for what law keeps and auditors may see. A test finds each table of the schema here.
 */
export type PersonTable = {
  table: string;
  where: string;
  data?: string;
  onErasure: "delete" | "keep" | "change";
  /** For `change`: what becomes of the rows, as SQL. */
  change?: string;
};

/** Last the worker, since others point at it. */
export const personTables: readonly PersonTable[] = [
  {
    table: "crew",
    where: "leader_worker_id = $1::uuid",
    data: "jsonb_build_object('id', id, 'leads', true)",
    onErasure: "keep",
  },
  { table: "consent", where: "worker_id = $1::uuid", onErasure: "keep" },
  { table: "referral_note", where: "worker_id = $1::uuid", onErasure: "keep" },
  { table: "worker_intake", where: "worker_id = $1::uuid", onErasure: "delete" },
  { table: "erased_worker", where: "id = $1::uuid", onErasure: "keep" },
  { table: "worker", where: "id = $1::uuid", onErasure: "delete" },
];

/** Tables that also mention people, and why an export does not hold them. */
export const leftOutOfExport: Readonly<Record<string, string>> = {
  outbox: "News on its way to other services, the same facts as the worker's; gone a week after it arrived.",
  inbox: "Ids of events.",
  dead_letter: "News that failed to arrive, the same facts as the worker's.",
  idempotency: "Answers to repeated requests, masked; gone after 48 hours.",
};
