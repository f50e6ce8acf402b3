import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "@qianxian/config";
import { z } from "zod";
import { type Io, safeForTerminal } from "./io.ts";
import { run } from "./program.ts";

/** What `qx` takes from the environment. */
export const CliConfig = z.object({
  QX_GATEWAY: z.string().optional().describe("Address of the gateway that qx talks to."),
  QX_KEY: z.string().optional().describe("API key or session token that qx sends."),
  QX_PASSWORD: z.string().optional().describe("Password that goes with --login."),
});

/** npm passes Ctrl-C on to a process that has it already; only a later one is a second one. */
const echoMsMax = 1_000;

/** The first Ctrl-C lets the work under way end, the second ends the process. */
const stopOnCtrlC = (): AbortSignal => {
  const stop = new AbortController();
  let stoppedAt = 0;
  process.on("SIGINT", () => {
    if (stop.signal.aborted && performance.now() - stoppedAt > echoMsMax) process.exit(130);
    if (stop.signal.aborted) return;
    stoppedAt = performance.now();
    stop.abort();
    process.stderr.write("\n做完手上这一步就停，再按一次立即停  Stopping after this step; again to stop now.\n");
  });
  return stop.signal;
};

/** A reader that has gone (`qx … | head`) is no failure. */
const endQuietlyWithoutReader = (): void => {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
};

const realIo = (): Io => {
  const { QX_GATEWAY, QX_KEY, QX_PASSWORD } = readConfig(CliConfig);
  let stop: AbortSignal | undefined;
  const stopping = () => (stop ??= stopOnCtrlC());
  return {
    out: (text) => void process.stdout.write(`${safeForTerminal(text)}\n`),
    err: (text) => void process.stderr.write(`${safeForTerminal(text)}\n`),
    isTerminal: process.stderr.isTTY === true,
    cwd: process.cwd(),
    env: { gateway: QX_GATEWAY, key: QX_KEY, password: QX_PASSWORD },
    now: () => new Date(),
    wait: (ms) => sleep(ms, undefined, { signal: stopping() }).catch(() => undefined),
    get stopping() {
      return stopping();
    },
  };
};

/** Runs `qx` in this process and sets its exit code. */
export const main = async (argv: readonly string[]): Promise<void> => {
  endQuietlyWithoutReader();
  process.exitCode = await run(argv, realIo());
};
