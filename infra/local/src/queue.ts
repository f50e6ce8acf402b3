import { prepareQueues, queueSchema } from "@qianxian/messaging";
import pg from "pg";
import { databaseName } from "./provision.ts";
import { passwordOf, type Secrets } from "./secrets.ts";

const role = "qx_queue";

/** The role may do what it likes in the queue's schema, and nothing in any service's. */
const grants = `
  grant create on database ${databaseName} to ${role};
  create schema if not exists ${queueSchema} authorization ${role};`;

/**
 * Makes PostgreSQL carry the queue: a role and a schema of its own with BullMQ's tables. Doing it
 * again changes nothing.
 * @returns the queue's URL
 */
export const openPostgresQueue = async (
  adminUrl: string,
  secrets: Pick<Secrets, "database">,
): Promise<string> => {
  const password = passwordOf(secrets, role);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
    const verb = rowCount === 0 ? "create" : "alter";
    await client.query(`${verb} role ${role} login password ${pg.escapeLiteral(password)}`);
    await client.query(grants);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  await prepareQueues(url.href);
  return url.href;
};

/** What is said when PostgreSQL has to carry the queue. */
export const withoutRedis =
  "没有找到 Redis，消息队列改由 PostgreSQL 承担：功能一样，只是较慢。想快一些，请安装 redis-server 后再启动，或用 npm start -- --install-redis。\n" +
  "No Redis found: PostgreSQL carries the queue instead. Everything works, only slower. For speed install redis-server and start again, or use npm start -- --install-redis.";
