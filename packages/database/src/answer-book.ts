import type { AnswerBook, KeptAnswer } from "@qianxian/kernel";
import type { RawSql } from "./outbox.ts";

type Row = { body_hash: string; answer: unknown };

/** `current_schema()` keeps services apart that share one database. */
const tryLock = `
  select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' ' || $1 || ' ' || $2, 0)) as got`;

const insert = `
  insert into idempotency (scope, key, body_hash, answer) values ($1, $2, $3, $4::json)`;

/** In: ids. Reads every answer of the last 48 hours; a person is forgotten seldom. */
const forgetNaming = `
  delete from idempotency where exists (select 1 from unnest($1::text[]) as gone(id) where strpos(answer::text, id) > 0)`;

/** The answers kept in one service's schema, within one transaction. */
export const sqlAnswerBook = (tx: RawSql): AnswerBook => ({
  find: async ({ scope, key }): Promise<KeptAnswer | null> => {
    const sql = "select body_hash, answer from idempotency where scope = $1 and key = $2";
    const [row] = await tx.$queryRawUnsafe<Row[]>(sql, scope, key);
    return row ? { bodyHash: row.body_hash, answer: row.answer } : null;
  },
  lock: async ({ scope, key }) => {
    const [row] = await tx.$queryRawUnsafe<{ got: boolean }[]>(tryLock, scope, key);
    return row?.got === true;
  },
  put: async ({ scope, key, bodyHash }, answer) => {
    await tx.$executeRawUnsafe(insert, scope, key, bodyHash, JSON.stringify(answer ?? null));
  },
  forget: async (ids) => {
    if (ids.length > 0) await tx.$executeRawUnsafe(forgetNaming, [...ids]);
  },
});
