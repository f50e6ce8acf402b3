import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { identityRoutes } from "@qianxian/contracts/identity";
import { type Call, makeGatewayClient } from "@qianxian/http";
import { Redis } from "ioredis";
import pg from "pg";
import { demoAccess } from "../demo-county.ts";
import { type Stack, type StackOptions, startStack } from "../stack.ts";

export type TrayMessage = { messageId: string; to: string; text: string };

export type Walk = {
  stack: Stack;
  /** The demo employer's API key. */
  apiKey: string;
  /** Calls through the gateway, by who makes them. */
  staff: Call;
  town: Call;
  leader: Call;
  employer: Call;
  /** Calls through the gateway without any credential. */
  nobody: Call;
  /** A fresh session of a demo log-in. */
  logIn(login: string): Promise<{ token: string; call: Call }>;
  /** Messages in the tray, as they were stored. */
  tray(): TrayMessage[];
  /** What carries the queue. */
  queue: "redis" | "postgres";
  /** Everything the queue holds, as text. */
  jobs(): Promise<string[]>;
  /** Everything every process has logged. */
  logs(): string;
  stop(): Promise<void>;
};

const ledgerLines = (file: string): TrayMessage[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TrayMessage);

const jobsInRedis = async (url: string): Promise<string[]> => {
  const redis = new Redis(url);
  const found: string[] = [];
  for (const key of await redis.keys("*"))
    if ((await redis.type(key)) === "hash") found.push(JSON.stringify(await redis.hgetall(key)));
  redis.disconnect();
  return found;
};

const jobsInPostgres = async (url: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ job: string }>("select j::text as job from bullmq.job j");
  await client.end();
  return rows.map(({ job }) => job);
};

/** The whole real stack in a folder of its own, with the demo county and everybody logged in. */
export const startWalk = async (
  demoWorkers: number,
  more: Omit<StackOptions, "dataDir" | "demoWorkers"> = {},
  /** Something to go through instead of the gateway itself, such as a door that writes down what passes. */
  via: (gatewayUrl: string) => Promise<string> = async (url) => url,
): Promise<Walk> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "qianxian-walk-"));
  const redisUrl = process.env["WALK_REDIS_URL"];
  const queue = process.env["WALK_QUEUE"] === "postgres" ? "postgres" : "redis";
  const options = { dataDir, quiet: true, demoWorkers, queue, settings: { UNDO_SECONDS: "0" }, ...(redisUrl && queue === "redis" ? { redisUrl } : {}) } as const;
  const started = await startStack({ ...options, ...more });
  const stack = { ...started, url: await via(started.url) };
  const { logIns, apiKey } = demoAccess(demoWorkers);
  const closers: (() => Promise<void>)[] = [];
  const through = (credential?: string): Call => {
    const client = makeGatewayClient({ url: stack.url, ...(credential ? { credential } : {}) });
    closers.push(client.close);
    return client.call;
  };
  const nobody = through();
  const logIn: Walk["logIn"] = async (login) => {
    const password = logIns.find((account) => account.login === login)?.password ?? "";
    const { token } = await nobody(identityRoutes.openSession, { login, password });
    return { token, call: through(token) };
  };
  return {
    stack,
    apiKey,
    staff: (await logIn("county")).call,
    town: (await logIn("town")).call,
    leader: (await logIn("leader")).call,
    employer: through(apiKey),
    nobody,
    logIn,
    tray: () => ledgerLines(stack.places.trayLedger),
    queue,
    jobs: () => {
      const url = stack.env["REDIS_URL"] ?? "";
      return queue === "redis" ? jobsInRedis(url) : jobsInPostgres(stack.adminUrl);
    },
    logs: () =>
      readdirSync(stack.places.logs)
        .map((file) => readFileSync(path.join(stack.places.logs, file), "utf8"))
        .join("\n"),
    stop: async () => {
      await Promise.all(closers.map((close) => close()));
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
