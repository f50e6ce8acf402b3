import { createHash } from "node:crypto";
import path from "node:path";
import type { Database } from "./provision.ts";
import { accountKeyOf, auditKeyOf, type Secrets } from "./secrets.ts";

/** Everything the processes of one stack have to know of each other. */
export type Wiring = {
  gatewayPort: number;
  trayPort: number;
  /** Ports of the services with a schema, by name. */
  servicePorts: Readonly<Record<string, number>>;
  /** Ports of further matcher processes over the same store. */
  extraMatcherPorts: readonly number[];
  redisUrl: string;
  database: Database;
  secrets: Secrets;
  trayLedger: string;
  /** Names who was erased; it lies outside the database, so that no backup brings anybody back. */
  erasureList: string;
  logLevel: string;
  inherited: Readonly<Record<string, string>>;
};

const local = (port: number): string => `http://127.0.0.1:${port}`;

/** Base URL of every matcher process. */
export const matcherUrlsOf = ({ servicePorts, extraMatcherPorts }: Wiring): string[] =>
  [servicePorts["matcher"] ?? 0, ...extraMatcherPorts].map(local);

/** Base URL of every service by its name. */
export const serviceUrlsOf = (wiring: Pick<Wiring, "servicePorts">): Record<string, string> =>
  Object.fromEntries(Object.entries(wiring.servicePorts).map(([name, port]) => [name, local(port)]));

/** Queues of one data folder: a Redis that others use too, or used before, mixes nothing up. */
export const queuePrefixOf = ({ internal }: Pick<Secrets, "internal">): string =>
  `{qx-${createHash("sha256").update(internal).digest("hex").slice(0, 8)}}`;

/** Settings that all services share. */
export const sharedEnv = (wiring: Wiring): Record<string, string> => ({
  ...wiring.inherited,
  NODE_ENV: "development",
  HOST: "127.0.0.1",
  LOG_LEVEL: wiring.logLevel,
  INTERNAL_SECRET: wiring.secrets.internal,
  SERVICE_URLS: JSON.stringify(serviceUrlsOf(wiring)),
  PUBLIC_URL: local(wiring.gatewayPort),
  REDIS_URL: wiring.redisUrl,
  QUEUE_PREFIX: queuePrefixOf(wiring.secrets),
});

/** The county key, and the one before it until everything is wrapped anew. */
const countyKeysOf = ({ dataKey, dataKeyBefore }: Secrets): Record<string, string> => ({
  COUNTY_KEY: dataKey,
  ...(dataKeyBefore === undefined ? {} : { COUNTY_KEY_BEFORE: dataKeyBefore }),
});

/**
 * What only one service may know. The demo's people have ID numbers of the unassigned area, and
 * the demo runs at any hour, so it keeps no quiet hours.
 */
const ownEnv = (name: string, wiring: Wiring): Record<string, string> => {
  if (name === "profiles") return { ...countyKeysOf(wiring.secrets), ALLOW_TEST_AREA: "true", ERASURE_LIST: wiring.erasureList };
  if (name === "identity") return { ACCOUNT_KEY: accountKeyOf(wiring.secrets), AUDIT_KEY: auditKeyOf(wiring.secrets) };
  if (name !== "outreach") return {};
  return {
    LINK_SECRET: wiring.secrets.link,
    TRAY_URL: local(wiring.trayPort),
    QUIET_HOURS: "off",
  };
};

export type ProcessPlan = {
  name: string;
  /** The program, relative to the checkout. */
  program: string;
  env: Record<string, string>;
  readyUrl: string;
};

const trayPlan = (wiring: Wiring): ProcessPlan => ({
  name: "tray",
  program: path.join("infra", "tray", "dist", "main.js"),
  env: {
    ...wiring.inherited,
    TRAY_PORT: String(wiring.trayPort),
    TRAY_LEDGER: wiring.trayLedger,
    LOG_LEVEL: wiring.logLevel,
  },
  readyUrl: `${local(wiring.trayPort)}/healthz`,
});

const servicePlan = (
  name: string,
  port: number,
  wiring: Wiring,
  processName: string = name,
): ProcessPlan => ({
  name: processName,
  program: path.join("services", name, "dist", "main.js"),
  env: {
    ...sharedEnv(wiring),
    ...ownEnv(name, wiring),
    PORT: String(port),
    DATABASE_URL: wiring.database.url(name, "app"),
    DATABASE_SYSTEM_URL: wiring.database.url(name, "system"),
    DATABASE_SCHEMA: name,
  },
  readyUrl: `${local(port)}/readyz`,
});

const gatewayPlan = (wiring: Wiring): ProcessPlan => ({
  name: "gateway",
  program: path.join("services", "gateway", "dist", "main.js"),
  env: { ...sharedEnv(wiring), PORT: String(wiring.gatewayPort) },
  readyUrl: `${local(wiring.gatewayPort)}/readyz`,
});

/** Every process of the stack besides Postgres and Redis, in the order in which they are started. */
export const planProcesses = (wiring: Wiring): ProcessPlan[] => [
  trayPlan(wiring),
  ...Object.entries(wiring.servicePorts).map(([name, port]) => servicePlan(name, port, wiring)),
  ...wiring.extraMatcherPorts.map((port, at) =>
    servicePlan("matcher", port, wiring, `matcher-${at + 2}`),
  ),
  gatewayPlan(wiring),
];
