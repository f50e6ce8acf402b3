import { ReplyReceived } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { sqlDeadLetters, sqlInbox, sqlOutbox, sqlOutboxStore, type RawSql } from "@qianxian/database";
import { makeReaction, type Env, type Event, type Inbox, type Reaction } from "@qianxian/kernel";
import { type Logger, makeLogger } from "@qianxian/telemetry";
import { anId } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import pg from "pg";
import { type Reactions, type RelayPace, startConsumers, startRelay } from "../index.ts";

type Tx = { inbox: Inbox; sql: RawSql };

/** A worker's answer as outreach announces it. */
export const aReply = {
  messageId: anId(1, "a"),
  revision: 1,
  workerId: anId(2, "a"),
  vacancyId: anId(3, "a"),
  answer: "interested",
  reason: null,
  score: 7_000,
  sentence: { zh: "合适", en: "fits" },
  answeredAt: "2026-03-02T02:00:00.000Z",
} as const;

/** An event as it lies in a queue. */
export const aReplyEvent = (n: number): Event => ({
  id: anId(n, "e"),
  type: ReplyReceived.type,
  version: 1,
  occurredAt: "2026-03-02T02:00:00.000Z",
  requestId: null,
  payload: aReply,
});

export const queueOfReplies = "placements.replies";

/** What the reader's service also reads, by the flow; no test announces it. */
export const otherReactions = { "follow-workers": { on: WorkersChanged, react: async () => {} } } satisfies Reactions;

const pace: RelayPace = { pollMs: 200, sweepMs: 50, confirmAfterMs: 50 };

/**
 * One stretch of the walk on a real Postgres and Redis: a schema with outbox and inbox, a relay
 * that hurries, and a reader whose effect is one row per event.
 */
export const aWalk = async (redisUrl: string, options: { log?: Logger; prefix?: string } = {}) => {
  const db = await aSchema("vacancies");
  const pool = new pg.Pool({ connectionString: db.url, max: 10, options: `-c search_path=${db.schema}` });
  await pool.query("create table effect (event_id uuid, request_id text)");
  const log = options.log ?? makeLogger({ service: "walk", level: "silent" });
  const queue = { url: redisUrl, prefix: options.prefix ?? "{walk}" };

  const transact = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    const sql: RawSql = {
      $executeRawUnsafe: async (text, ...values) => (await client.query(text, values)).rowCount ?? 0,
      $queryRawUnsafe: async <R>(text: string, ...values: unknown[]) => (await client.query(text, values)).rows as R,
    };
    try {
      await client.query("begin");
      const result = await work({ inbox: sqlInbox(sql), sql });
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  };

  let n = 0;
  const announce = (count: number): Promise<void> =>
    transact(async ({ sql }) => {
      const outbox = sqlOutbox(sql, db.schema, () => anId((n += 1), "e"));
      for (let k = 0; k < count; k += 1) await outbox.add(ReplyReceived, aReply);
    });

  const effect: (env: Env<Tx, { before: () => Promise<void> }>) => Reaction = makeReaction<Tx, { before: () => Promise<void> }>()(
    "open-referral",
    {
      on: ReplyReceived,
      run: async ({ deps, once, payload }) => {
        await deps.before();
        await once(async ({ sql }) => {
          await sql.$executeRawUnsafe("insert into effect values ($1::uuid, $2)", payload.messageId, null);
        });
      },
    },
  );

  const count = async (what: string): Promise<number> =>
    Number((await pool.query<{ count: string }>(`select count(*) from ${what}`)).rows[0]?.count);

  return {
    pool,
    queue,
    announce,
    effects: () => count("effect"),
    undone: () => count("outbox where done_at is null"),
    waiting: () => count("outbox where relayed_at is null"),
    deadLetters: () => count("dead_letter"),
    relay: () => startRelay({ store: sqlOutboxStore(pool, db.url, db.schema), queue, log, pace }),
    read: (before: () => Promise<void> = async () => {}, graceMs = 8_000) =>
      startConsumers({
        service: "placements",
        reactions: { ...otherReactions, "open-referral": effect({ transact, deps: { before } }) },
        deadLetters: sqlDeadLetters(pool),
        queue,
        log,
        graceMs,
      }),
    end: async () => {
      await pool.end();
      await db.drop();
    },
  };
};
