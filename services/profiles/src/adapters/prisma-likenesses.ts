import { VillageCode, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { KeyRing } from "../ports/vault.ts";
import type { Likenesses } from "../ports/likenesses.ts";

const within = (worker: string): string => `($1::jsonb is null or ${worker}.scopes && array(select jsonb_array_elements_text($1::jsonb)))`;

/** Locks: those rows; who is being changed gets the entry with the change. */
const selectUnindexed = `
  select w.id, w.village, w.name_sealed
    from worker w left join worker_likeness l on l.worker_id = w.id
   where (l.worker_id is null or l.village <> w.village or l.made_of <> md5(w.name_sealed))
     and ($2::uuid is null or w.id > $2::uuid)
   order by w.id limit $1::int for share of w skip locked`;

/** In: a JSON array of entries. Who has another name or village by now, or has left, is passed over. Locks: those entries. */
const upsert = `
  insert into worker_likeness (worker_id, village, name_index, made_of)
  select w.id, w.village, row."nameIndex", md5(w.name_sealed)
    from jsonb_to_recordset($1::jsonb) as row("workerId" uuid, village text, "nameIndex" text, "madeOf" text)
    join worker w on w.id = row."workerId" and w.village = row.village and w.name_sealed = row."madeOf"
  on conflict (worker_id) do update
    set village = excluded.village, name_index = excluded.name_index, made_of = excluded.made_of`;

/** Each person within the reach is looked at once; pairs are made within a name only, so no plan compares all with all. */
const selectPairs = `
  with alike as (
    select array_agg(w.id) as ids, array_agg(w.birth_month) as months
      from worker w join worker_likeness l on l.worker_id = w.id
     where ${within("w")} and l.village = w.village and l.made_of = md5(w.name_sealed)
     group by l.name_index having count(*) > 1)
  select a.id as one, b.id as other
    from alike, unnest(ids, months) as a(id, month), unnest(ids, months) as b(id, month)
   where b.id > a.id and (a.month is null or b.month is null or a.month = b.month)
     and not exists (select from worker_distinction d where d.one_id = a.id and d.other_id = b.id)
     and ($3::uuid is null or (a.id, b.id) > ($3::uuid, $4::uuid))
   order by a.id, b.id limit $2::int`;

type Row = { id: string; village: string; name_sealed: string };

/** Likenesses in Postgres, within one transaction. */
export const prismaLikenesses = (client: Prisma.TransactionClient, ring: Pick<KeyRing, "ready">): Likenesses => {
  const places = (reach: Parameters<Likenesses["pairs"]>[0]) => (reach === "all" ? null : JSON.stringify(reach));
  return {
    unindexed: async (limit, after) => {
      const rows = await client.$queryRawUnsafe<Row[]>(selectUnindexed, limit, after ?? null);
      await ring.ready(rows.map(({ name_sealed }) => name_sealed));
      return rows.map((row) => ({ id: WorkerId.parse(row.id), village: VillageCode.parse(row.village), sealed: { name: row.name_sealed } }));
    },
    put: async (entries) => {
      if (entries.length > 0) await client.$executeRawUnsafe(upsert, JSON.stringify(entries));
    },
    pairs: async (reach, limit, after) => {
      const [one, other] = after ?? [null, null];
      const rows = await client.$queryRawUnsafe<{ one: string; other: string }[]>(selectPairs, places(reach), limit, one, other);
      return rows.map((row) => [WorkerId.parse(row.one), WorkerId.parse(row.other)] as const);
    },
    tellApart: async ([one, other], by, at) => {
      const sql = `insert into worker_distinction (one_id, other_id, noted_by, noted_at)
        values ($1::uuid, $2::uuid, $3::uuid, $4::timestamptz) on conflict do nothing`;
      await client.$executeRawUnsafe(sql, one, other, by, at.toISOString());
    },
    forget: async ([one, other]) => {
      await client.$executeRawUnsafe("delete from worker_distinction where one_id = $1::uuid and other_id = $2::uuid", one, other);
    },
  };
};
