import { Consent, textInForce } from "@qianxian/contracts/profiles";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import type { Prisma } from "#db";
import type { ConsentBook } from "../ports/consent-book.ts";

const selectOf = `
  select id, worker_id as "workerId", purpose, text_version as "textVersion", how, given_on::text as "givenOn",
         recorded_by as "recordedBy", withdrawn_on::text as "withdrawnOn", withdrawn_how as "withdrawnHow"
    from consent where worker_id = $1::uuid order by recorded_at desc, id desc`;

const columns = "id, worker_id, purpose, text_version, how, given_on, recorded_by, withdrawn_on, withdrawn_how";

/** In: one consent as JSON. Locks: the new row. */
const insertOne = `
  insert into consent (${columns})
  select id, "workerId", purpose, "textVersion", how, "givenOn", "recordedBy", "withdrawnOn", "withdrawnHow"
    from jsonb_to_record($1::jsonb) as row(id uuid, "workerId" uuid, purpose text, "textVersion" text, how text,
      "givenOn" date, "recordedBy" uuid, "withdrawnOn" date, "withdrawnHow" text)`;

const endOne = `update consent set withdrawn_on = $2::date, withdrawn_how = $3 where id = $1::uuid and withdrawn_on is null`;

const pushRows = `jsonb_to_recordset($1::jsonb) as row(id uuid, "workerId" uuid, push boolean)`;

/** In: words as JSON, day, how. Locks: the rows that end. */
const endPush = `
  update consent set withdrawn_on = $2::date, withdrawn_how = $3
    from ${pushRows}
   where consent.worker_id = row."workerId" and consent.purpose = 'push' and consent.withdrawn_on is null and not row.push`;

/** In: words as JSON, day, how, who, wording; a yes that stands is found by its index, however fast the table grew. Locks: the new rows. */
const beginPush = `
  insert into consent (id, worker_id, purpose, text_version, how, given_on, recorded_by)
  select row.id, row."workerId", 'push', $5, $3, $2::date, $4::uuid
    from ${pushRows}
   where row.push
  on conflict (worker_id, purpose) where withdrawn_on is null do nothing`;

const selectRefused = `
  select worker_id as id from (
    select distinct on (worker_id) worker_id, withdrawn_how
      from consent
     where purpose = 'push' and worker_id = any(array(select jsonb_array_elements_text($1::jsonb)::uuid))
     order by worker_id, recorded_at desc, id desc) last
   where withdrawn_how is not null and withdrawn_how <> 'import'`;

/** Words of consent in Postgres, within one transaction. */
export const prismaConsents = (client: Prisma.TransactionClient): ConsentBook => ({
  of: async (workerId) =>
    (await client.$queryRawUnsafe<unknown[]>(selectOf, workerId)).map((row) => Consent.parse(row)),
  record: async ({ add, end }) => {
    if (end) await client.$executeRawUnsafe(endOne, end.id, end.withdrawnOn, end.withdrawnHow);
    if (add) await client.$executeRawUnsafe(insertOne, JSON.stringify(add));
  },
  follow: async (words, { how, on, by }) => {
    if (words.length === 0) return;
    const rows = JSON.stringify(words);
    await client.$executeRawUnsafe(endPush, rows, on, how);
    await client.$executeRawUnsafe(beginPush, rows, on, how, by, textInForce("push"));
  },
  refusedPush: async (ids) => {
    if (ids.length === 0) return [];
    const rows = await client.$queryRawUnsafe<{ id: string }[]>(selectRefused, JSON.stringify(ids));
    return rows.map(({ id }) => WorkerId.parse(id));
  },
});
