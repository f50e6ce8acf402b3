import { writeFileSync } from "node:fs";
import path from "node:path";
import { announcement } from "./announce.ts";
import { type DemoAccess, demoAccess } from "./demo-county.ts";
import { findExamples } from "./examples.ts";
import { type Lifeline, makeLifeline } from "./lifeline.ts";
import { countyDay } from "./load-once.ts";
import { root } from "./places.ts";
import { wordsFor } from "./plain-failure.ts";
import { readArguments, readLocalConfig } from "./settings.ts";
import { type Stack, startStack } from "./stack.ts";

/** What `npx qx` reads: where the gateway is, and the demo credentials. */
const writeCliFile = (stack: Stack, access: DemoAccess): void => {
  const [county] = access.logIns;
  const content = {
    gatewayUrl: stack.url,
    trayUrl: stack.trayUrl,
    login: county?.login,
    password: county?.password,
    apiKey: access.apiKey,
    testKey: access.testKey,
  };
  writeFileSync(stack.places.cli, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
};

const announce = async (stack: Stack, access: DemoAccess, began: number): Promise<void> => {
  const { url, trayUrl } = stack;
  const [county] = access.logIns;
  const login = { url, login: county?.login ?? "", password: county?.password ?? "" };
  const examples = await findExamples({ ...login, msMax: 10_000 }).catch(() => null);
  const seconds = Math.round((performance.now() - began) / 1_000);
  const today = countyDay(new Date());
  const what = { url, trayUrl, desk: `${url}/desk`, ...access, examples, seconds, today };
  process.stdout.write(announcement(what));
};

type Asked = { isAsked: () => boolean; stopped: Promise<void> };

/** The first signal stops everything; later ones (npm passes Ctrl-C on again) change nothing. */
const stopWhenAsked = (lifeline: Lifeline): Asked => {
  let isAsked = false;
  const stopped = new Promise<void>((resolve) => {
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      process.stderr.write("正在停止…  Stopping…\n");
      void lifeline.stopAll().then(resolve);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  });
  return { isAsked: () => isAsked, stopped };
};

const run = async (argv: readonly string[], lifeline: Lifeline): Promise<never> => {
  const began = performance.now();
  const args = readArguments(argv);
  const { REDIS_URL } = readLocalConfig();
  const stack = await startStack({
    dataDir: path.join(root, ".qianxian"),
    gatewayPort: args.port,
    fresh: args.fresh,
    installRedis: args.installRedis,
    portBase: 4_100,
    lifeline,
    ...(REDIS_URL ? { redisUrl: REDIS_URL } : {}),
  });
  const access = demoAccess();
  writeCliFile(stack, access);
  await announce(stack, access, began);
  throw await stack.failed;
};

/** `npm start`: runs until Ctrl-C (exit 0) or until a process can't be kept up (a plain message, exit 1). */
export const main = async (argv: readonly string[]): Promise<never> => {
  const lifeline = makeLifeline();
  const { isAsked, stopped } = stopWhenAsked(lifeline);
  try {
    await run(argv, lifeline);
  } catch (error) {
    if (!isAsked()) {
      process.stderr.write(`${wordsFor(error)}\n`);
      await lifeline.stopAll();
      process.exit(1);
    }
  }
  await stopped;
  process.exit(0);
};
