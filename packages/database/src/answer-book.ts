import type { AnswerBook, KeptAnswer } from "@qianxian/kernel";
import type { RawSql } from "./outbox.ts";

type Row = { body_hash: string; answer: unknown };

/** `current_schema()` keeps services apart that share one database. */
const tryLock = `
  select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' ' || $1 || ' ' || $2, 0)) as got`;

const insert = `
  insert into idempotency (scope, key, body_hash, answer) values ($1, $2, $3, $4::json)`;

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
});
