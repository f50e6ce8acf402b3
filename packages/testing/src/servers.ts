import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import net from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "@qianxian/database";
import pg from "pg";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

const fromEnv = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests through \`npm test\`.`);
  return value;
};

const appRole = "qx_test_app";

/** One role for the whole test run; it owns nothing and passes no row-level security. */
const appUrlFor = async (pool: pg.Pool, url: string, schema: string): Promise<string> => {
  await pool.query(`
    do $$ begin create role ${appRole} login password '${appRole}'; exception when duplicate_object or unique_violation then null; end $$;
    grant usage on schema ${schema} to ${appRole};
    grant select, insert, update, delete on all tables in schema ${schema} to ${appRole};
    grant usage, select on all sequences in schema ${schema} to ${appRole}`);
  const target = new URL(url);
  target.username = appRole;
  target.password = appRole;
  return target.href;
};

/** A schema of its own with a service's migrations, in the Postgres that the test run started. */
export const aSchema = async (
  service: string,
): Promise<{
  url: string;
  /** The same schema for a role that meets row-level security, as requests do. */
  appUrl: string;
  schema: string;
  pool: pg.Pool;
  drop: () => Promise<void>;
}> => {
  const url = fromEnv("TEST_DATABASE_URL");
  const schema = `t_${randomUUID().replaceAll("-", "")}`;
  const dir = path.join(root, "services", service, "prisma", "migrations");
  await migrate({ connectionString: url, schema, dir });
  const pool = new pg.Pool({ connectionString: url, max: 2, options: `-c search_path=${schema}` });
  const appUrl = await appUrlFor(pool, url, schema);
  const drop = async () => {
    await pool.query(`drop schema ${schema} cascade`);
    await pool.end();
  };
  return { url, appUrl, schema, pool, drop };
};

/** Queues of one test file: the Redis that the test run started, under a prefix of its own. */
export const aQueuePrefix = (): { url: string; prefix: string } => ({
  url: fromEnv("TEST_REDIS_URL"),
  prefix: `{t-${randomUUID()}}`,
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A Redis of its own for a test that empties, stops or kills it; it starts empty each time. */
export const aRedis = async (): Promise<{
  url: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  signal: (signal: NodeJS.Signals) => void;
}> => {
  const port = await freePort();
  let child: ChildProcess | null = null;
  const start = async () => {
    const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--maxmemory-policy", "noeviction"];
    const started = spawn("redis-server", args, { stdio: ["ignore", "pipe", "ignore"] });
    child = started;
    await new Promise<void>((resolve, reject) => {
      started.once("error", reject);
      started.stdout.on("data", (chunk) => String(chunk).includes("Ready to accept") && resolve());
    });
  };
  const stop = async () => {
    const running = child;
    child = null;
    if (!running) return;
    await new Promise((resolve) => {
      running.once("exit", resolve);
      running.kill("SIGKILL");
    });
  };
  await start();
  return { url: `redis://127.0.0.1:${port}`, start, stop, signal: (signal) => child?.kill(signal) };
};

/** Waits until `holds` answers something truthy, asking every 20 ms. @throws Error after `msMax`. */
export const eventually = async <T>(
  holds: () => Promise<T> | T,
  what: string,
  msMax = 10_000,
): Promise<NonNullable<Exclude<T, false>>> => {
  const until = Date.now() + msMax;
  for (;;) {
    const value = await holds();
    if (value) return value as NonNullable<Exclude<T, false>>;
    if (Date.now() > until) throw new Error(`Not within ${msMax} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
