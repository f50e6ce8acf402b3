import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { type Child, startChild, waitUntilUp } from "./children.ts";
import { codeOf } from "./error-code.ts";
import { diskFull, PlainFailure } from "./plain-failure.ts";
import { reservePorts } from "./ports.ts";
import { endOrphan } from "./postgres-orphans.ts";
import { type PostgresPrograms, postgresPrograms } from "./postgres-programs.ts";
import { postgresUser, reachableDataFolder, type SystemUser } from "./postgres-user.ts";
import type { RunFile } from "./run-file.ts";
import type { Upkeep } from "./supervisor.ts";

export type PostgresOptions = {
  /** Where the data lies; made when missing. */
  dir: string;
  /** Without it, a free one. */
  port?: number;
  /** Of the superuser; must stay the same for the same folder. */
  password?: string;
  logFile?: string;
  /** False for tests: faster, and a power cut may cost the data. */
  durable?: boolean;
  runFile?: RunFile;
};

export type Postgres = {
  port: number;
  /** URL of the superuser for one database. */
  url(database?: string): string;
  child: Child;
  stop(): Promise<void>;
};

const initFlags = [
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--lc-messages=C",
];

const serverSettings = [
  "listen_addresses=127.0.0.1",
  "max_connections=200",
  "unix_socket_directories=/tmp",
  "timezone=UTC",
  "log_timezone=UTC",
];
const hastySettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * The same locale on every machine. Sorting is the server's own (code points); the character classes
 * that trigrams need come from the system, so it must be a UTF-8 one that is always there.
 */
const environment = {
  LC_ALL: process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8",
  TZ: "UTC",
  PATH: "/usr/bin:/bin",
};

const runInitdb = async (programs: PostgresPrograms, args: string[], user?: SystemUser) => {
  const child = spawn(programs.initdb, args, {
    cwd: "/",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += String(chunk)));
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  if (code === 0) return;
  if (/No space left/i.test(said)) throw diskFull();
  throw new PlainFailure("数据库没有建成。", `initdb failed:\n${said.trim()}`);
};

/** Makes the cluster beside its place and moves it there whole: an interrupted start leaves none. */
const initialise = async (
  dir: string,
  password: string,
  options: { programs: PostgresPrograms; user: SystemUser | undefined; durable: boolean },
): Promise<void> => {
  const half = `${dir}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const passwordFile = path.join(os.tmpdir(), `qianxian-pw-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: "wx" });
  try {
    if (options.user) {
      chownSync(half, options.user.uid, options.user.gid);
      chownSync(passwordFile, options.user.uid, options.user.gid);
    }
    const how = ["--auth=scram-sha-256", "--username=postgres", `--pwfile=${passwordFile}`];
    const sync = options.durable ? [] : ["--no-sync"];
    await runInitdb(options.programs, [`--pgdata=${half}`, ...how, ...sync, ...initFlags], options.user);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(dir, { recursive: true, force: true });
  renameSync(half, dir);
};

const accepts = async (connectionString: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (codeOf(error) === "28P01")
      throw new PlainFailure(
        "数据库密码与密钥文件不一致。用 npm start -- --fresh 重新开始(会清空数据)。",
        "The database password is not the one in the secrets file. Begin again with --fresh (this deletes the data).",
      );
    return false;
  }
};

/** URL of the superuser for one database of a cluster of ours. */
export const postgresUrl = (of: { port: number; password: string }, database: string): string =>
  `postgresql://postgres:${encodeURIComponent(of.password)}@127.0.0.1:${of.port}/${database}`;

/** Reserved for as long as this process lives. */
const portOfItsOwn = async (): Promise<number> =>
  (await reservePorts(1, 10_000 + Math.floor(Math.random() * 20_000))).ports[0] ?? 0;

/** A cluster that is there, and how its server is kept up: always the same port and data. */
export type PreparedPostgres = Upkeep & { port: number; url(database?: string): string };

/**
 * Prepares the PostgreSQL that npm installed to run on loopback, with its data in a folder: a
 * cluster is made there when there is none, and a server that a killed launcher left is stopped.
 */
export const preparePostgres = async (options: PostgresOptions): Promise<PreparedPostgres> => {
  const user = postgresUser();
  const programs = postgresPrograms(user);
  const dir = reachableDataFolder(options.dir, user);
  const { password = "postgres", durable = true } = options;
  await endOrphan(dir);
  if (!existsSync(path.join(dir, "PG_VERSION")))
    await initialise(dir, password, { programs, user, durable });
  const port = options.port ?? (await portOfItsOwn());
  const settings = [...serverSettings, ...(durable ? [] : hastySettings)];
  const url = (database = "postgres") => postgresUrl({ port, password }, database);
  const launch = async (again: boolean): Promise<Child> => {
    if (again) await endOrphan(dir);
    return startChild({
      name: "postgres",
      command: programs.postgres,
      args: ["-D", dir, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
      env: environment,
      logFile: options.logFile ?? `${options.dir}.log`,
      user,
      runFile: options.runFile,
      stopSignal: "SIGINT",
      continueLog: again,
    });
  };
  return { name: "postgres", port, url, launch, isUp: () => accepts(url()) };
};

/** Starts a prepared PostgreSQL that nobody keeps up; for tests. */
export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const { port, url, launch, isUp } = await preparePostgres(options);
  const child = await launch(false);
  try {
    await waitUntilUp(child, isUp);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { port, url, child, stop: child.stop };
};
