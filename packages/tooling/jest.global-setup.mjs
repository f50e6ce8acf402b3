import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { testServers } from "./test-servers.mjs";

/** Starts a Postgres and a Redis for this test run only; nothing of `npm start` is touched. */
export default async function setup() {
  const { freePorts, obtainRedis, startPostgres, startRedis } = await testServers();
  const dir = mkdtempSync(path.join(os.tmpdir(), "qianxian-test-"));
  chmodSync(dir, 0o755);
  const started = [];
  const stop = async () => {
    await Promise.all(started.splice(0).map((server) => server.stop()));
    rmSync(dir, { recursive: true, force: true });
  };
  globalThis.stopTestServers = stop;
  const interrupted = () => void stop().finally(() => process.exit(130));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, interrupted);
  try {
    const postgres = await startPostgres({ dir: path.join(dir, "postgres"), durable: false });
    started.push(postgres);
    // Above the ports of stacks under test, below those of outgoing connections.
    const [port] = await freePorts(1, 30_100 + Math.floor(Math.random() * 2_500));
    const logFile = path.join(dir, "redis.log");
    const redis = await startRedis({ dir: path.join(dir, "redis"), port, server: obtainRedis(), logFile });
    started.push(redis);
    process.env.TEST_DATABASE_URL = postgres.url();
    process.env.TEST_REDIS_URL = redis.url;
  } catch (error) {
    await stop();
    throw error;
  }
}
