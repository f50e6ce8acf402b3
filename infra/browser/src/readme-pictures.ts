import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startStack } from "@qianxian/infra-local";
import type { Browser } from "playwright-core";
import { logIn, openBrowser, openWindow, settle, type Width } from "./browser.ts";
import { looks } from "./pages.ts";
import { bringSomeLife } from "./some-life.ts";

/** What the README shows: the desk's day, a vacancy with who suits it and why, a leader's phone. */
const pictures: readonly { name: string; width: Width }[] = [
  { name: "today", width: "wide" },
  { name: "vacancy", width: "wide" },
  { name: "crew-together", width: "phone" },
];

const take = async (browser: Browser, url: string, into: string, { name, width }: (typeof pictures)[number]): Promise<string> => {
  const look = looks.find((one) => one.name === name);
  if (!look) throw new Error(`No page is called ${name}.`);
  const visit = await openWindow(browser, url, width, { scale: width === "wide" ? 0.7 : 1 });
  if (look.login !== null) await logIn(visit, look.login);
  await visit.page.goto(look.path);
  await settle(visit.page);
  await look.onward?.(visit.page);
  await settle(visit.page);
  const file = path.join(into, `${name}.png`);
  await visit.page.screenshot({ path: file });
  await visit.context.close();
  return file;
};

/** Takes the README's pictures of the demo county, of a running stack or of one of its own. */
export const takeReadmePictures = async (into: string, url: string | undefined, say: (line: string) => void): Promise<void> => {
  mkdirSync(into, { recursive: true });
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "qianxian-pictures-"));
  const stack = url ? null : await startStack({ dataDir, quiet: true, settings: { UNDO_SECONDS: "0" } });
  if (stack) await bringSomeLife(stack.url, stack.trayUrl);
  const browser = await openBrowser();
  try {
    for (const picture of pictures) say(await take(browser, url ?? stack?.url ?? "", into, picture));
  } finally {
    await browser.close();
    await stack?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
