import { randomUUID } from "node:crypto";
import pg from "pg";
import { prepareQueues } from "../index.ts";

/** A database of its own that carries queues, in the Postgres that the test run started. */
export const aPostgresQueue = async (): Promise<{ url: string; admin: pg.Pool; drop: () => Promise<void> }> => {
  const base = process.env["TEST_DATABASE_URL"];
  if (!base) throw new Error("TEST_DATABASE_URL is not set: run the tests through `npm test`.");
  const name = `q_${randomUUID().replaceAll("-", "")}`;
  const server = new pg.Pool({ connectionString: base, max: 1 });
  await server.query(`create database ${name}`);
  const target = new URL(base);
  target.pathname = `/${name}`;
  await prepareQueues(target.href);
  const admin = new pg.Pool({ connectionString: target.href, max: 4, options: "-c search_path=bullmq" });
  admin.on("error", () => undefined);
  const drop = async () => {
    await admin.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  };
  return { url: target.href, admin, drop };
};
