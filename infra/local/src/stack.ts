import { existsSync } from "node:fs";
import path from "node:path";
import { type Child, type Exit, startChild, waitUntilReady } from "./children.ts";
import { openDataFolder } from "./data-folder.ts";
import { loadDemoCounty } from "./demo-county.ts";
import { obtainRedisServer } from "./install-redis.ts";
import { type Lifeline, makeLifeline } from "./lifeline.ts";
import { type Places, root } from "./places.ts";
import { PlainFailure } from "./plain-failure.ts";
import { demandPort, freePorts } from "./ports.ts";
import { startPostgres } from "./postgres.ts";
import { type Database, databaseName, provision, storeServices } from "./provision.ts";
import { demandRedis, startRedis } from "./redis.ts";
import type { RunFile } from "./run-file.ts";
import { openSecrets, passwordOf, type Secrets } from "./secrets.ts";
import { planProcesses, serviceUrlsOf, sharedEnv, type Wiring } from "./services.ts";
import { type LocalConfig, readLocalConfig } from "./settings.ts";

export type StackOptions = {
  /** Where all data, logs and secrets go. */
  dataDir: string;
  /** Without it, any free one. */
  gatewayPort?: number;
  /** No progress lines. */
  quiet?: boolean;
  /** Loads the demo county unless it is there already; true by default. */
  demo?: boolean;
  /** Workers of the demo county. */
  demoWorkers?: number;
  /** Deletes what the folder holds first. */
  fresh?: boolean;
  installRedis?: boolean;
  /** A running Redis to use; without it, one of our own is started. */
  redisUrl?: string;
  /** Where the search for free ports begins; without it, anywhere. */
  portBase?: number;
  lifeline?: Lifeline;
};

export type Stack = {
  /** The gateway's URL. */
  url: string;
  trayUrl: string;
  serviceUrls: Readonly<Record<string, string>>;
  /** What all services share, secrets included. */
  env: Readonly<Record<string, string>>;
  secrets: Secrets;
  places: Places;
  database: Database;
  /** URL of the database's superuser. */
  adminUrl: string;
  children: readonly Child[];
  /** Resolves when a process ends that nobody asked to end. */
  firstDeath: Promise<{ child: Child; exit: Exit }>;
  stop(): Promise<void>;
};

type Ground = {
  places: Places;
  runFile: RunFile;
  config: LocalConfig;
  lifeline: Lifeline;
  say: (line: string) => void;
};

const pickPorts = async (options: StackOptions) => {
  const base = options.portBase ?? 10_000 + Math.floor(Math.random() * 20_000);
  const gateway = options.gatewayPort === undefined ? undefined : await demandPort(options.gatewayPort);
  const found = await freePorts(storeServices.length + 5, base);
  const [other = 0, tray = 0, redis = 0, postgres = 0, ...services] = found.filter((p) => p !== gateway);
  const servicePorts = Object.fromEntries(storeServices.map((name, at) => [name, services[at] ?? 0]));
  return { gateway: gateway ?? other, tray, redis, postgres, servicePorts };
};
type Ports = Awaited<ReturnType<typeof pickPorts>>;

const openRedis = async (ground: Ground, options: StackOptions, port: number) => {
  if (options.redisUrl) return { url: await demandRedis(options.redisUrl), children: [] };
  const machine = {
    path: ground.config.PATH,
    isRoot: process.getuid?.() === 0,
    mayInstall: options.installRedis === true || Boolean(ground.config.CI),
  };
  const redis = await startRedis({
    dir: ground.places.redis,
    port,
    server: obtainRedisServer(machine, ground.say),
    logFile: ground.places.log("redis"),
    runFile: ground.runFile,
  });
  await ground.lifeline.add(redis.stop);
  return { url: redis.url, children: [redis.child] };
};

const openDatabase = async (ground: Ground, secrets: Secrets, port: number) => {
  const postgres = await startPostgres({
    dir: ground.places.postgres,
    port,
    password: passwordOf(secrets, "postgres"),
    logFile: ground.places.log("postgres"),
    runFile: ground.runFile,
  });
  await ground.lifeline.add(postgres.stop);
  const servicesDir = path.join(root, "services");
  const database = await provision({ adminUrl: postgres.url, secrets, servicesDir });
  return { database, child: postgres.child, adminUrl: postgres.url(databaseName) };
};

const startProcesses = async (ground: Ground, wiring: Wiring): Promise<Child[]> => {
  const children: Child[] = [];
  await ground.lifeline.add(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  const ready = planProcesses(wiring).map(async (plan) => {
    const program = path.join(root, plan.program);
    if (!existsSync(program))
      throw new PlainFailure(`${plan.name} 还没有编译。`, `${plan.name} is not built: ${plan.program}`);
    const child = startChild({
      name: plan.name,
      command: process.execPath,
      args: ["--enable-source-maps", program],
      env: plan.env,
      logFile: ground.places.log(plan.name),
      cwd: root,
      runFile: ground.runFile,
    });
    children.push(child);
    await waitUntilReady(child, plan.readyUrl);
  });
  await Promise.all(ready);
  return children;
};

const wire = async (ground: Ground, options: StackOptions, ports: Ports) => {
  const secrets = openSecrets(ground.places.secrets, existsSync(ground.places.postgres));
  const redis = await openRedis(ground, options, ports.redis);
  const { database, child, adminUrl } = await openDatabase(ground, secrets, ports.postgres);
  const wiring: Wiring = {
    gatewayPort: ports.gateway,
    trayPort: ports.tray,
    servicePorts: ports.servicePorts,
    redisUrl: redis.url,
    database,
    secrets,
    trayLedger: ground.places.trayLedger,
    logLevel: ground.config.LOG_LEVEL,
    inherited: { PATH: ground.config.PATH, HOME: ground.config.HOME },
  };
  return { wiring, adminUrl, stores: [...redis.children, child] };
};

const build = async (options: StackOptions, lifeline: Lifeline): Promise<Stack> => {
  const say = (line: string) => void (options.quiet || process.stderr.write(`${line}\n`));
  const config = readLocalConfig();
  const folder = await openDataFolder(options.dataDir, { fresh: options.fresh ?? false, lifeline });
  const ports = await pickPorts(options);
  const ground: Ground = { ...folder, config, lifeline, say };
  say("正在启动数据库和消息队列…  Starting the database and the queue…");
  const { wiring, adminUrl, stores } = await wire(ground, options, ports);
  say("正在启动各项服务…  Starting the services…");
  const children = [...stores, ...(await startProcesses(ground, wiring))];
  const serviceUrls = serviceUrlsOf(wiring);
  if (options.demo ?? true)
    await loadDemoCounty({
      marker: folder.places.demo,
      urls: serviceUrls,
      secret: wiring.secrets.internal,
      workers: options.demoWorkers ?? 2_000,
      say,
    });
  return {
    url: `http://127.0.0.1:${ports.gateway}`,
    trayUrl: `http://127.0.0.1:${ports.tray}`,
    serviceUrls,
    env: sharedEnv(wiring),
    secrets: wiring.secrets,
    places: folder.places,
    database: wiring.database,
    adminUrl,
    children,
    firstDeath: Promise.race(
      children.map(async (child) => ({ child, exit: await child.exited })),
    ),
    stop: lifeline.stopAll,
  };
};

/**
 * Starts the whole real stack in a folder: Postgres, Redis, the tray, every service, the gateway;
 * resolves when all answer ready and the demo county is loaded. A failed start stops what it began.
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const lifeline = options.lifeline ?? makeLifeline();
  try {
    return await build(options, lifeline);
  } catch (error) {
    await lifeline.stopAll();
    throw error;
  }
};
