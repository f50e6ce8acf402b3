import { existsSync } from "node:fs";
import path from "node:path";
import { answers, startChild } from "./children.ts";
import { openDataFolder } from "./data-folder.ts";
import { loadDemoCounty } from "./demo-county.ts";
import { obtainProgram, redisProgram } from "./install-program.ts";
import { type Lifeline, makeLifeline } from "./lifeline.ts";
import { type Places, root } from "./places.ts";
import { PlainFailure, PortTaken } from "./plain-failure.ts";
import { preparePostgres } from "./postgres.ts";
import { type Database, databaseName, provision } from "./provision.ts";
import { demandRedis, redisUpkeep } from "./redis.ts";
import { openPostgresQueue, withoutRedis } from "./queue.ts";
import type { RunFile } from "./run-file.ts";
import { forgetCountyKeyBefore, openSecrets, passwordOf, type Secrets } from "./secrets.ts";
import { matcherUrlsOf, planProcesses, type ProcessPlan, serviceUrlsOf, sharedEnv, type Wiring } from "./services.ts";
import { type LocalConfig, readLocalConfig } from "./settings.ts";
import { removeStackFile, writeStackFile } from "./stack-file.ts";
import { pickPorts, type StackPorts } from "./stack-ports.ts";
import { type Held, makeSupervisor, type Member, type Supervisor, type Upkeep } from "./supervisor.ts";

export type StackOptions = {
  /** Where all data, logs and secrets go. */
  dataDir: string;
  /** Without it, any free one. */
  gatewayPort?: number;
  /** No progress lines. */
  quiet?: boolean;
  /** Hears every line instead of stderr: progress, deaths, restarts. */
  say?: (line: string) => void;
  /** Loads the demo county unless it is there already; true by default. */
  demo?: boolean;
  /** Workers of the demo county. */
  demoWorkers?: number;
  /** Deletes what the folder holds first. */
  fresh?: boolean;
  installRedis?: boolean;
  /** A running Redis to use; without it, one of our own is started. */
  redisUrl?: string;
  /** `postgres` goes without Redis even where there is one. */
  queue?: "redis" | "postgres";
  /** Where the search for free ports begins; without it, anywhere. */
  portBase?: number;
  /** Matcher processes besides the first, over the same store. */
  extraMatchers?: number;
  /** What the services are given as the queue's URL instead of its own, such as a proxy's; asked at every start. */
  queueVia?: (url: string) => Promise<string>;
  /** OTLP collector of the processes' traces; by default what the environment says, if anything. */
  tracesTo?: string | undefined;
  /** Settings of the processes besides those that the stack makes, such as wider limits. */
  settings?: Readonly<Record<string, string>>;
  lifeline?: Lifeline;
};

export type Stack = {
  /** The gateway's URL. */
  url: string;
  trayUrl: string;
  serviceUrls: Readonly<Record<string, string>>;
  /** Of every matcher process, the first one's first. */
  matcherUrls: readonly string[];
  /** What all services share, secrets included. */
  env: Readonly<Record<string, string>>;
  secrets: Secrets;
  places: Places;
  database: Database;
  /** URL of the database's superuser. */
  adminUrl: string;
  /** Every process, by its name and the number it has now. */
  children: readonly Member[];
  /** Sends a signal to a process. @returns false when it does not run now */
  kill(name: string, signal: NodeJS.Signals): boolean;
  /** Ends a process and keeps it down until it is released. */
  hold(name: string, signal: NodeJS.Signals): Promise<Held>;
  /** Resolves when a process is up that has been started again at least so many times. */
  whenUp: Supervisor["whenUp"];
  /** Resolves with the message for a process that could not be kept up. */
  failed: Promise<unknown>;
  stop(): Promise<void>;
};

type Ground = {
  places: Places;
  runFile: RunFile;
  config: LocalConfig;
  lifeline: Lifeline;
  supervisor: Supervisor;
  say: (line: string) => void;
};

/** An open database, as far as the queue needs it. */
type Opened = { adminUrl: string; secrets: Secrets };

/** Starts processes that are stopped together, and kept up until then. */
const keepUp = async ({ lifeline, supervisor }: Ground, upkeeps: readonly Upkeep[]): Promise<void> => {
  const members = upkeeps.map((upkeep) => supervisor.add(upkeep));
  await lifeline.add(async () => {
    await Promise.all(members.map((member) => member.stop()));
  });
  await Promise.all(members.map((member) => member.start()));
};

/** Path of a Redis to start; null when there is none and none was asked for. */
const redisServer = ({ config, say }: Ground, options: StackOptions): string | null => {
  if (options.queue === "postgres") return null;
  const machine = {
    path: config.PATH,
    isRoot: process.getuid?.() === 0,
    mayInstall: options.installRedis === true || Boolean(config.CI),
  };
  try {
    return obtainProgram(redisProgram, machine, say);
  } catch (error) {
    if (options.installRedis || !(error instanceof PlainFailure)) throw error;
    return null;
  }
};

/** The Redis that was named, else one of our own, else PostgreSQL in its stead. */
const openQueue = async (ground: Ground, options: StackOptions, port: number, open: Opened): Promise<string> => {
  if (options.redisUrl) return demandRedis(options.redisUrl);
  const server = redisServer(ground, options);
  if (server === null) {
    ground.say(withoutRedis);
    return openPostgresQueue(open.adminUrl, open.secrets);
  }
  const { places, runFile } = ground;
  const redis = redisUpkeep({ dir: places.redis, port, server, logFile: places.log("redis"), runFile });
  await keepUp(ground, [redis]);
  return redis.url;
};

const openDatabase = async (ground: Ground, secrets: Secrets, port: number) => {
  const postgres = await preparePostgres({
    dir: ground.places.postgres,
    port,
    password: passwordOf(secrets, "postgres"),
    logFile: ground.places.log("postgres"),
    runFile: ground.runFile,
  });
  await keepUp(ground, [postgres]);
  const servicesDir = path.join(root, "services");
  const database = await provision({ adminUrl: postgres.url, secrets, servicesDir });
  return { database, adminUrl: postgres.url(databaseName) };
};

const upkeepOf = (ground: Ground, plan: ProcessPlan): Upkeep => {
  const program = path.join(root, plan.program);
  if (!existsSync(program))
    throw new PlainFailure(`${plan.name} 还没有编译。`, `${plan.name} is not built: ${plan.program}`);
  const launch = async (again: boolean) =>
    startChild({
      name: plan.name,
      command: process.execPath,
      args: ["--enable-source-maps", program],
      env: plan.env,
      logFile: ground.places.log(plan.name),
      cwd: root,
      runFile: ground.runFile,
      continueLog: again,
    });
  const needs = ["postgres", "redis"];
  return { name: plan.name, needs, launch, isUp: () => answers(plan.readyUrl) };
};

const tracesTo = (endpoint: string | undefined): Record<string, string> =>
  endpoint === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint };

const wire = async (ground: Ground, options: StackOptions, ports: StackPorts) => {
  const secrets = openSecrets(ground.places.secrets, existsSync(ground.places.postgres));
  const { database, adminUrl } = await openDatabase(ground, secrets, ports.postgres);
  const redisUrl = await openQueue(ground, options, ports.redis, { adminUrl, secrets });
  const wiring: Wiring = {
    gatewayPort: ports.gateway,
    trayPort: ports.tray,
    servicePorts: ports.services,
    extraMatcherPorts: ports.extraMatchers,
    redisUrl: options.queueVia ? await options.queueVia(redisUrl) : redisUrl,
    database,
    secrets,
    trayLedger: ground.places.trayLedger,
    erasureList: ground.places.erasureList,
    logLevel: ground.config.LOG_LEVEL,
    inherited: {
      PATH: ground.config.PATH,
      HOME: ground.config.HOME,
      ...tracesTo(options.tracesTo ?? ground.config.OTEL_EXPORTER_OTLP_ENDPOINT),
      ...options.settings,
    },
  };
  return { wiring, adminUrl };
};

/** For `qx doctor` and `qx backup`, as long as the stack runs. */
const leaveStackFile = async ({ places, lifeline }: Ground, wiring: Wiring, ports: StackPorts): Promise<void> => {
  writeStackFile(places.stack, {
    gatewayUrl: `http://127.0.0.1:${ports.gateway}`,
    trayUrl: `http://127.0.0.1:${ports.tray}`,
    serviceUrls: serviceUrlsOf(wiring),
    postgresPort: ports.postgres,
    queueUrl: wiring.redisUrl,
  });
  await lifeline.add(async () => removeStackFile(places.stack));
};

const sayerOf = ({ say, quiet }: StackOptions): ((line: string) => void) =>
  say ?? ((line) => void (quiet || process.stderr.write(`${line}\n`)));

const openGround = async (options: StackOptions, lifeline: Lifeline): Promise<Ground> => {
  const say = sayerOf(options);
  const folder = await openDataFolder(options.dataDir, { fresh: options.fresh ?? false, lifeline });
  return { ...folder, config: readLocalConfig(), lifeline, supervisor: makeSupervisor(say), say };
};

const build = async (options: StackOptions, lifeline: Lifeline): Promise<Stack> => {
  const ground = await openGround(options, lifeline);
  const { places, supervisor, say } = ground;
  const ports = await pickPorts(options);
  await lifeline.add(ports.release);
  say("正在启动数据库和消息队列…  Starting the database and the queue…");
  const { wiring, adminUrl } = await wire(ground, options, ports);
  say("正在启动各项服务…  Starting the services…");
  await keepUp(ground, planProcesses(wiring).map((plan) => upkeepOf(ground, plan)));
  forgetCountyKeyBefore(places.secrets);
  const serviceUrls = serviceUrlsOf(wiring);
  await leaveStackFile(ground, wiring, ports);
  if (options.demo ?? true)
    await loadDemoCounty({
      marker: places.demo,
      urls: serviceUrls,
      secret: wiring.secrets.internal,
      workers: options.demoWorkers ?? 2_000,
      say,
    });
  return {
    url: `http://127.0.0.1:${ports.gateway}`,
    trayUrl: `http://127.0.0.1:${ports.tray}`,
    serviceUrls,
    matcherUrls: matcherUrlsOf(wiring),
    env: sharedEnv(wiring),
    secrets: wiring.secrets,
    places,
    database: wiring.database,
    adminUrl,
    children: supervisor.members(),
    kill: (name, signal) => supervisor.named(name).kill(signal),
    hold: (name, signal) => supervisor.named(name).hold(signal),
    whenUp: supervisor.whenUp,
    failed: supervisor.failed,
    stop: lifeline.stopAll,
  };
};

/** One start; when it fails, what it began is stopped. */
const tryToBuild = async (options: StackOptions, lifeline: Lifeline): Promise<Stack> => {
  const own = makeLifeline();
  await lifeline.add(own.stopAll);
  try {
    return await build(options, own);
  } catch (error) {
    await own.stopAll();
    throw error;
  }
};

const startsMax = 3;

/**
 * Starts the whole real stack in a folder: Postgres, Redis, the tray, every service, the gateway;
 * resolves when all answer ready and the demo county is loaded. A failed start stops what it began;
 * one that failed because another program took a port meanwhile is made again with other ports.
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const lifeline = options.lifeline ?? makeLifeline();
  for (let start = 1; ; start += 1) {
    try {
      return await tryToBuild(options, lifeline);
    } catch (error) {
      if (!(error instanceof PortTaken) || start === startsMax) throw error;
      sayerOf(options)("有端口刚被别的程序占用，换一组端口重新启动…  A port was taken meanwhile; starting again with others…");
    }
  }
};
