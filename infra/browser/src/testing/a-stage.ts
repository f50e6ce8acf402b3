import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { identityRoutes } from "@qianxian/contracts/identity";
import { type Call, makeGatewayClient } from "@qianxian/http";
import { demoPassword } from "@qianxian/infra-demo";
import { demoAccess, type Stack, startStack } from "@qianxian/infra-local";
import type { Browser } from "playwright-core";
import { logIn, openBrowser, openWindow, type Visit, type Width, type WindowOptions } from "../browser.ts";
import type { Faults } from "../faults.ts";

/** The whole real stack with a small demo county, a real browser, and everything that goes wrong in its windows. */
export type Stage = {
  stack: Stack;
  browser: Browser;
  /** A window of nobody. */
  open(width: Width, options?: WindowOptions): Promise<Visit>;
  /** A window of somebody who has logged in on the page. */
  visit(login: string, width: Width): Promise<Visit>;
  /** Calls through the gateway of a demo log-in. */
  callAs(login: string): Promise<Call>;
  /** Calls through the gateway with the demo employer's API key. */
  employer: Call;
  /** Texts of the messages in the tray, as they were stored. */
  tray(): string[];
  /** What went wrong in all windows so far: errors, requests to other hosts, requests that were refused. */
  faults(): Faults;
  stop(): Promise<void>;
};

type Options = {
  /** People of the demo county. */
  workers?: number;
  settings?: Readonly<Record<string, string>>;
};

const together = (all: readonly Faults[]): Faults => ({
  errors: all.flatMap(({ errors }) => errors),
  outside: all.flatMap(({ outside }) => outside),
  refused: all.flatMap(({ refused }) => refused),
});

const textsIn = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

const callersOf = ({ url }: Stack, workers: number) => {
  const closers: (() => Promise<void>)[] = [];
  const through = (credential?: string): Call => {
    const client = makeGatewayClient({ url, ...(credential ? { credential } : {}) });
    closers.push(client.close);
    return client.call;
  };
  const nobody = through();
  const callAs = async (login: string): Promise<Call> =>
    through((await nobody(identityRoutes.openSession, { login, password: demoPassword })).token);
  return { callAs, employer: through(demoAccess(workers).apiKey), close: () => Promise.all(closers.map((close) => close())) };
};

const stageOn = (stack: Stack, browser: Browser, workers: number): Omit<Stage, "stop"> & { close(): Promise<unknown> } => {
  const seen: Faults[] = [];
  const open: Stage["open"] = async (width, options) => {
    const visit = await openWindow(browser, stack.url, width, options);
    seen.push(visit.faults);
    return visit;
  };
  return {
    stack,
    browser,
    open,
    visit: async (login, width) => {
      const visit = await open(width);
      await logIn(visit, login);
      return visit;
    },
    ...callersOf(stack, workers),
    tray: () => textsIn(stack.places.trayLedger),
    faults: () => together(seen),
  };
};

/** Nothing has gone wrong in any window. */
export const noFaults: Faults = { errors: [], outside: [], refused: [] };

/** Starts a stack in a folder of its own and a browser; messages leave at once unless the settings say otherwise. */
export const openStage = async ({ workers = 300, settings = {} }: Options = {}): Promise<Stage> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "qianxian-stage-"));
  const browser = await openBrowser();
  const stack = await startStack({ dataDir, quiet: true, demoWorkers: workers, settings: { UNDO_SECONDS: "0", ...settings } }).catch(
    async (error: unknown) => {
      await browser.close();
      throw error;
    },
  );
  const { close, ...stage } = stageOn(stack, browser, workers);
  const stop = async (): Promise<void> => {
    await Promise.all([close(), browser.close()]);
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...stage, stop };
};
