import { demoPassword } from "@qianxian/infra-demo";
import { findChromium } from "@qianxian/infra-local";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { type Faults, watch } from "./faults.ts";

/** Widths at which every page must look right: a clerk's screen and a phone. */
export const widths = { wide: 1_440, phone: 375 } as const;
export type Width = keyof typeof widths;

const heights: Readonly<Record<Width, number>> = { wide: 900, phone: 812 };

/** Nothing of Chromium's own goes out into the network. */
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

/**
 * Starts the Chromium of this machine.
 * @throws PlainFailure with the command that installs one when there is none
 */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: quiet });

/** Somebody at a browser window. */
export type Visit = { page: Page; context: BrowserContext; faults: Faults };

export type WindowOptions = {
  /** Whether pages may run scripts; true unless it is said. */
  hasScript?: boolean;
  /** Pixels of a picture for each of the page; 1 unless it is said. */
  scale?: number;
};

/** A window of its own, with no session; what goes wrong in it is written down. */
export const openWindow = async (browser: Browser, baseUrl: string, width: Width, options: WindowOptions = {}): Promise<Visit> => {
  const isPhone = width === "phone";
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: widths[width], height: heights[width] },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    deviceScaleFactor: options.scale ?? 1,
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: "reduce",
    javaScriptEnabled: options.hasScript ?? true,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  return { page, context, faults: watch(page, baseUrl) };
};

/** Logs in on the page, as a person does. */
export const logIn = async ({ page }: Visit, login: string): Promise<void> => {
  await page.goto("/login");
  await page.fill('input[name="login"]', login);
  await page.fill('input[name="password"]', demoPassword);
  await page.locator('input[name="password"]').press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/login"));
};

/** A window of somebody who has logged in. */
export const visitAs = async (browser: Browser, baseUrl: string, login: string, width: Width): Promise<Visit> => {
  const visit = await openWindow(browser, baseUrl, width);
  await logIn(visit, login);
  return visit;
};

/** Waits until nothing is being read any more. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState("networkidle");
  await page.locator(".skeleton").first().waitFor({ state: "detached" });
};
