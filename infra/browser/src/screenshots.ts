import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startStack } from "@qianxian/infra-local";
import type { Browser } from "playwright-core";
import { barriersOn, overhangOf } from "./axe.ts";
import { openBrowser, openWindow, logIn, settle, type Visit, type Width, widths } from "./browser.ts";
import { type Look, looks } from "./pages.ts";
import { bringSomeLife } from "./some-life.ts";

export type ShotOptions = {
  /** Folder of the pictures. */
  into: string;
  /** A running stack with the demo county; without it, one is started for the pictures. */
  url?: string | undefined;
  /** Pages whose name begins so; all without it. */
  only?: string | undefined;
  /** Widths to look at; both without it. */
  at?: readonly Width[];
  say: (line: string) => void;
};

/** What was found on one page besides its picture. */
export type Seen = { look: Look; width: Width; file: string; findings: string[] };

/** What is wrong in a window as it stands, in words: errors, refusals, other hosts, barriers, scrolling sideways. */
export const findingsOf = async ({ page, faults }: Visit): Promise<string[]> => {
  const overhang = await overhangOf(page);
  const barriers = await barriersOn(page);
  const outside = faults.outside.map((address) => `asks ${address}`);
  const sideways = overhang > 0 ? [`wider than the window by ${overhang} px`] : [];
  return [...faults.errors, ...faults.refused, ...outside, ...barriers, ...sideways];
};

const shoot = async (visit: Visit, look: Look, width: Width, into: string): Promise<Seen> => {
  const { page, faults } = visit;
  for (const list of [faults.errors, faults.refused, faults.outside]) list.length = 0;
  await page.goto(look.path);
  await settle(page);
  await look.onward?.(page);
  await settle(page);
  const file = path.join(into, `${look.name}-${widths[width]}.png`);
  await page.screenshot({ path: file, fullPage: true });
  return { look, width, file, findings: await findingsOf(visit) };
};

/** One window for each log-in and width, used for all pages of that log-in. */
const windowsOf = (browser: Browser, url: string) => {
  const open = new Map<string, Promise<Visit>>();
  const enter = async (login: string | null, width: Width): Promise<Visit> => {
    const visit = await openWindow(browser, url, width);
    if (login !== null) await logIn(visit, login);
    return visit;
  };
  return (login: string | null, width: Width): Promise<Visit> => {
    const key = `${login} ${width}`;
    const there = open.get(key) ?? enter(login, width);
    open.set(key, there);
    return there;
  };
};

type Todo = { look: Look; width: Width };

/** Looks taken at the same time; most of one is waiting. */
const hands = 3;

/** Goes to pages at each width, takes its picture, and writes down what is wrong there. */
export const lookAtPages = async (
  browser: Browser,
  url: string,
  options: Pick<ShotOptions, "into" | "at" | "say"> & { pages: readonly Look[] },
): Promise<Seen[]> => {
  mkdirSync(options.into, { recursive: true });
  const todo = options.pages.flatMap((look) => (options.at ?? (["wide", "phone"] as const)).map((width): Todo => ({ look, width })));
  const seen: Seen[] = [];
  const go = async (windowFor: ReturnType<typeof windowsOf>): Promise<void> => {
    for (let next = todo.shift(); next; next = todo.shift()) {
      const { look, width } = next;
      const one = await shoot(await windowFor(look.login, width), look, width, options.into);
      options.say(`${path.basename(one.file)}${one.findings.map((finding) => `\n  ${finding}`).join("")}`);
      seen.push(one);
    }
  };
  await Promise.all(Array.from({ length: hands }, () => go(windowsOf(browser, url))));
  return seen;
};

/** Takes the pictures of a running stack, or of one of its own. */
export const takeScreenshots = async (options: ShotOptions): Promise<Seen[]> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "qianxian-pictures-"));
  const stack = options.url ? null : await startStack({ dataDir, quiet: true, settings: { UNDO_SECONDS: "0" } });
  if (stack) await bringSomeLife(stack.url, stack.trayUrl);
  const browser = await openBrowser();
  try {
    const pages = looks.filter(({ name }) => name.startsWith(options.only ?? ""));
    return await lookAtPages(browser, options.url ?? stack?.url ?? "", { ...options, pages });
  } finally {
    await browser.close();
    await stack?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
