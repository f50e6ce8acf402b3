import type { PersonTable } from "@qianxian/database";

/** A table about people, and what an erasure does to its rows: `delete`, or `keep` for what law keeps and auditors see. */
export type LedgerTable = PersonTable & { onErasure: "delete" | "keep" };

const ofMerges = "merge_id in (select m.id from worker_merge m where m.kept_id = $1::uuid or m.other_id = $1::uuid)";

/** Every table of this service that holds something about a person; the worker last, since others point at it. */
export const personTables: readonly LedgerTable[] = [
  { table: "leader", where: "worker_id = $1::uuid", onErasure: "keep" },
  {
    table: "crew",
    where: "leader_worker_id = $1::uuid",
    data: "jsonb_build_object('id', id, 'leads', true)",
    onErasure: "keep",
  },
  {
    table: "crew_invitation",
    where: "worker_id = $1::uuid",
    data: "to_jsonb(crew_invitation) - 'token_hash'",
    onErasure: "delete",
  },
  {
    table: "crew_join_code",
    where: "worker_ids @> array[$1::uuid]",
    data: "jsonb_build_object('crewId', crew_id, 'askedAt', asked_at, 'usedAt', used_at, 'tries', tries)",
    onErasure: "delete",
  },
  { table: "consent", where: "worker_id = $1::uuid", onErasure: "keep" },
  { table: "referral_note", where: "worker_id = $1::uuid", onErasure: "keep" },
  { table: "worker_change", where: "worker_id = $1::uuid", onErasure: "delete" },
  { table: "worker_intake", where: "worker_id = $1::uuid", onErasure: "delete" },
  { table: "worker_likeness", where: "worker_id = $1::uuid", onErasure: "delete" },
  {
    table: "worker_distinction",
    where: "one_id = $1::uuid or other_id = $1::uuid",
    data: "jsonb_build_object('notedAt', noted_at)",
    onErasure: "delete",
  },
  { table: "merged_worker", where: `id = $1::uuid or ${ofMerges}`, onErasure: "delete" },
  { table: "worker_merge", where: "kept_id = $1::uuid or other_id = $1::uuid", onErasure: "delete" },
  { table: "erased_worker", where: "id = $1::uuid", onErasure: "keep" },
  {
    table: "worker",
    where: "facts ->> 'partnerId' = $1::text or facts -> 'buddyIds' ? $1::text",
    data: "jsonb_build_object('namedAs', case when facts ->> 'partnerId' = $1::text then 'partner' else 'buddy' end)",
    onErasure: "keep",
  },
  { table: "worker", where: "id = $1::uuid", onErasure: "delete" },
];

/** Tables that also mention people, and why an export does not hold them. */
export const leftOutOfExport: Readonly<Record<string, string>> = {
  outbox: "News on its way to other services, the same facts as the worker's; gone a week after it arrived.",
  inbox: "Ids of events.",
  dead_letter: "News that failed to arrive, the same facts as the worker's.",
  idempotency: "Answers to repeated requests, masked; gone after 48 hours.",
};

/** Tables about no worker of the ledger. */
export const aboutNobody: readonly string[] = ["data_key", "key_rotation", "full_view"];
