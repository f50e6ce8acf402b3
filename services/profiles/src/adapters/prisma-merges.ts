import { AccountId, MergeId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { Merge, MergeBook } from "../ports/merge-book.ts";
import type { KeyRing } from "../ports/vault.ts";
import { demandKeysInForce } from "./keys-in-force.ts";
import { columns, record, recordOf, workerOf } from "./prisma-workers.ts";

type Row = { id: string; kept_id: string; other_id: string; record: Pick<Merge, "sides" | "chosen" | "moved">; merged_by: string | null; merged_at: Date; undone_at: Date | null };

const mergeOf = (row: Row): Merge => ({
  id: MergeId.parse(row.id),
  keptId: WorkerId.parse(row.kept_id),
  otherId: WorkerId.parse(row.other_id),
  mergedBy: row.merged_by === null ? null : AccountId.parse(row.merged_by),
  mergedAt: row.merged_at,
  undoneAt: row.undone_at,
  ...row.record,
});

const insert = `
  insert into worker_merge (id, kept_id, other_id, record, merged_by, merged_at)
  values ($1::uuid, $2::uuid, $3::uuid, $4::jsonb, $5::uuid, $6::timestamptz)`;

/** In: a JSON array of records, the merge. Locks: the new rows. */
const putAside = `
  insert into merged_worker (merge_id, ${columns})
  select $2::uuid, ${columns} from jsonb_to_recordset($1::jsonb) as ${record}`;

/** Whole rows of two people, in one order. */
const consentsOf = (kept: string, other: string): string =>
  `(select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from consent c where c.worker_id in (${kept}, ${other}))`;

/** In: kept, other. A yes that stands with both stays with each. Locks: the rows that move. */
const refileConsents = `
  update consent set worker_id = $1::uuid
   where worker_id = $2::uuid
     and not (withdrawn_on is null and exists (
       select from consent k where k.worker_id = $1::uuid and k.purpose = consent.purpose and k.withdrawn_on is null))`;

/** In: the merge, what it chose, keys and referrals that moved, consents before. */
const finish = `
  update worker_merge
     set record = record || jsonb_build_object('chosen', $2::jsonb, 'moved', jsonb_build_object(
           'intakeKeys', $3::jsonb, 'referralIds', $4::jsonb,
           'consents', jsonb_build_object('before', $5::jsonb, 'after', ${consentsOf("kept_id", "other_id")})))
   where id = $1::uuid`;

/** In: consents as they were. */
const giveBackConsents = `insert into consent select * from jsonb_populate_recordset(null::consent, $1::jsonb)`;

/** In: a JSON array of ids. Out: of each that was put aside, where it has gone in the end. */
const selectKept = `
  with recursive path as (
    select other_id as id, kept_id from worker_merge
     where undone_at is null and other_id = any(array(select jsonb_array_elements_text($1::jsonb)::uuid))
    union all
    select path.id, m.kept_id from path join worker_merge m on m.other_id = path.kept_id and m.undone_at is null)
  select id, kept_id from path
   where not exists (select from worker_merge m where m.other_id = path.kept_id and m.undone_at is null)`;

/** In: an id. Out: the merges whose other entry has gone into it, however many steps. */
const selectGathered = `
  with recursive gathered as (
    select id, other_id from worker_merge where undone_at is null and kept_id = $1::uuid
    union all
    select m.id, m.other_id from gathered join worker_merge m on m.kept_id = gathered.other_id and m.undone_at is null)
  select id, other_id from gathered`;

const selectByIdNumber = `
  select a.id_number_index as number, m.kept_id from merged_worker a join worker_merge m on m.id = a.merge_id
   where a.id_number_index = any(array(select jsonb_array_elements_text($1::jsonb)))`;

type Undoing = { client: Prisma.TransactionClient; merge: Merge; at: Date };

const fileBack = async ({ client, merge, at }: Undoing, otherIdNumberIndex: string | null): Promise<void> => {
  const { id, keptId, otherId, moved } = merge;
  const keys = [...moved.intakeKeys, ...(otherIdNumberIndex ? [`id.${otherIdNumberIndex}`] : [])];
  const backKeys = `update worker_intake set worker_id = $1::uuid
    where worker_id = $2::uuid and key = any(array(select jsonb_array_elements_text($3::jsonb)))`;
  await client.$executeRawUnsafe(backKeys, otherId, keptId, JSON.stringify(keys));
  const backReferrals = `update referral_note set worker_id = $1::uuid
    where worker_id = $2::uuid and referral_id = any(array(select jsonb_array_elements_text($3::jsonb)::uuid))`;
  await client.$executeRawUnsafe(backReferrals, otherId, keptId, JSON.stringify(moved.referralIds));
  await client.$executeRawUnsafe("delete from consent where worker_id in ($1::uuid, $2::uuid)", keptId, otherId);
  await client.$executeRawUnsafe(giveBackConsents, JSON.stringify(moved.consents.before));
  await client.$executeRawUnsafe("delete from merged_worker where merge_id = $1::uuid", id);
  const close = "update worker_merge set undone_at = $2::timestamptz, record = '{}' where id = $1::uuid";
  await client.$executeRawUnsafe(close, id, at.toISOString());
};

/** Merges in Postgres, within one transaction. */
export const prismaMerges = (client: Prisma.TransactionClient, ring: Pick<KeyRing, "ready" | "reload">): MergeBook => {
  const asideIn = async (mergeId: string): Promise<LedgerWorker[]> => {
    const rows = await client.mergedWorker.findMany({ where: { mergeId } });
    await ring.ready(rows.flatMap((row) => [row.nameSealed, row.phoneSealed, row.idNumberSealed]));
    return rows.map(workerOf);
  };
  const keptFor: MergeBook["keptFor"] = async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await client.$queryRawUnsafe<{ id: string; kept_id: string }[]>(selectKept, JSON.stringify(ids));
    return new Map(rows.map((row) => [WorkerId.parse(row.id), WorkerId.parse(row.kept_id)]));
  };
  return {
    find: async (id) => {
      const [row] = await client.$queryRawUnsafe<Row[]>("select * from worker_merge where id = $1::uuid for update", id);
      return row ? mergeOf(row) : null;
    },
    pairOf: async ({ id, keptId, otherId }) => {
      const people = await asideIn(id);
      const [kept, other] = [keptId, otherId].map((wanted) => people.find((one) => one.id === wanted));
      if (!kept || !other) throw new AppError("unexpected", { mergeId: id, reason: "entries put aside are missing" });
      return { kept, other };
    },
    add: async ({ id, keptId, otherId, sides, chosen, mergedBy, mergedAt }, { kept, other }) => {
      await demandKeysInForce(client, ring, [kept, other], false);
      const begun = JSON.stringify({ sides, chosen });
      await client.$executeRawUnsafe(insert, id, keptId, otherId, begun, mergedBy, mergedAt.toISOString());
      await client.$executeRawUnsafe(putAside, JSON.stringify([kept, other].map(recordOf)), id);
      const gone = await client.$executeRawUnsafe("delete from worker where id = $1::uuid and revision = $2::int", otherId, other.revision);
      if (gone !== 1) throw new AppError("worker-changed-meanwhile", { workerId: otherId });
    },
    refile: async ({ keptId, otherId }) => {
      const snapshot = `select ${consentsOf("$1::uuid", "$2::uuid")} as before`;
      const [row] = await client.$queryRawUnsafe<{ before: unknown }[]>(snapshot, keptId, otherId);
      await client.$executeRawUnsafe(refileConsents, keptId, otherId);
      const move = "update worker_intake set worker_id = $1::uuid where worker_id = $2::uuid returning key";
      const keys = await client.$queryRawUnsafe<{ key: string }[]>(move, keptId, otherId);
      const follow = "update referral_note set worker_id = $1::uuid where worker_id = $2::uuid returning referral_id";
      const referrals = await client.$queryRawUnsafe<{ referral_id: string }[]>(follow, keptId, otherId);
      const referralIds = referrals.map(({ referral_id }) => referral_id);
      return { referralIds, consentsBefore: row?.before ?? [], intakeKeys: keys.map(({ key }) => key).filter((key) => key.startsWith("list.")) };
    },
    finish: async (id, { chosen, intakeKeys, referralIds, consentsBefore }) => {
      const values = [chosen, intakeKeys, referralIds, consentsBefore].map((value) => JSON.stringify(value));
      await client.$executeRawUnsafe(finish, id, ...values);
    },
    consentsChanged: async ({ id }) => {
      const sql = `select ${consentsOf("m.kept_id", "m.other_id")} is distinct from m.record -> 'moved' -> 'consents' -> 'after' as changed
        from worker_merge m where m.id = $1::uuid`;
      const [row] = await client.$queryRawUnsafe<{ changed: boolean }[]>(sql, id);
      return row?.changed ?? true;
    },
    undo: (merge, otherIdNumberIndex, at) => fileBack({ client, merge, at }, otherIdNumberIndex),
    keptFor,
    keptByIdNumber: async (indexes) => {
      if (indexes.length === 0) return new Map();
      const rows = await client.$queryRawUnsafe<{ number: string; kept_id: string }[]>(selectByIdNumber, JSON.stringify(indexes));
      const further = await keptFor(rows.map(({ kept_id }) => WorkerId.parse(kept_id)));
      return new Map(rows.map((row) => [row.number, further.get(WorkerId.parse(row.kept_id)) ?? WorkerId.parse(row.kept_id)]));
    },
    gatheredIn: async (workerId) => {
      const rows = await client.$queryRawUnsafe<{ id: string; other_id: string }[]>(selectGathered, workerId);
      const found = await Promise.all(rows.map(async ({ id, other_id }) => (await asideIn(id)).filter((one) => one.id === other_id)));
      return found.flat();
    },
  };
};
