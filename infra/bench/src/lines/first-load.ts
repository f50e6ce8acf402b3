import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { type Browser, logIn, openBrowser, openWindow, settle, type Visit } from "@qianxian/infra-browser";
import type { Figure } from "../figure.ts";
import type { Scene } from "../scene.ts";

const kibibytes = (bytes: number): number => Math.round((10 * bytes) / 1_024) / 10;

type Request = Awaited<ReturnType<Visit["page"]["waitForRequest"]>>;

/** Notes every request of a window from now on; bodies come in gzip, as most proxies and browsers agree on. */
const noted = async ({ page, context }: Visit): Promise<Request[]> => {
  await context.setExtraHTTPHeaders({ "accept-encoding": "gzip" });
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return requests;
};

const isScript = (request: Request): boolean => new URL(request.url()).pathname.endsWith(".js");

/** Bytes of the answers' bodies as they were sent. @throws when a script came in any other coding than gzip */
const sentBytes = async (requests: readonly Request[]): Promise<number> => {
  let bytes = 0;
  for (const request of requests) {
    const coding = await (await request.response())?.headerValue("content-encoding");
    if (isScript(request) && coding !== "gzip") throw new Error(`A script came in the coding ${coding}.`);
    bytes += (await request.sizes()).responseBodySize;
  }
  return bytes;
};

/** Scripts that a first log-in loads until the first page stands; nothing of them was there before. */
const scriptsOf = async (browser: Browser, url: string, login: string): Promise<number> => {
  const visit = await openWindow(browser, url, "wide");
  const requests = await noted(visit);
  await logIn(visit, login);
  await settle(visit.page);
  const bytes = await sentBytes(requests.filter(isScript));
  await visit.context.close();
  return kibibytes(bytes);
};

const linkIn = (file: string): string | undefined => /\/o\/[\w-]+/.exec(readFileSync(file, "utf8"))?.[0];

const patienceMs = 60_000;

/** A worker's link out of the tray; one campaign is sent when there is none yet. */
const aLink = async ({ staff, stack }: Scene): Promise<string> => {
  const known = linkIn(stack.places.trayLedger);
  if (known) return known;
  const { items } = await staff(vacanciesRoutes.listVacancies, { status: "live", limit: 20 });
  const order = { vacancyIds: items.map(({ id }) => id), offersPerSeat: 1, perWorkerMax: 1, scoreMin: 0 };
  const { id } = await staff(outreachRoutes.planCampaign, order);
  await staff(outreachRoutes.sendCampaign, { campaignId: id });
  for (const until = performance.now() + patienceMs; performance.now() < until; await wait(100)) {
    const link = linkIn(stack.places.trayLedger);
    if (link) return link;
  }
  throw new Error("No message came to the tray.");
};

const replyPage = async (browser: Browser, url: string, link: string): Promise<number> => {
  const visit = await openWindow(browser, url, "phone");
  const requests = await noted(visit);
  await visit.page.goto(link);
  await settle(visit.page);
  const bytes = await sentBytes(requests);
  await visit.context.close();
  return kibibytes(bytes);
};

/**
 * What a browser with nothing in its cache is sent, in gzip: of the console the scripts alone, from the log-in until
 * the first page stands (nothing is asked for half a second); of a worker's reply page everything. Bodies only.
 */
export const firstLoad = async (scene: Scene): Promise<Figure[]> => {
  const { url } = scene.stack;
  const browser = await openBrowser();
  try {
    const leader = await scriptsOf(browser, url, "leader");
    const employer = await scriptsOf(browser, url, "employer");
    const desk = await scriptsOf(browser, url, "county");
    const reply = await replyPage(browser, url, await aLink(scene));
    return [
      { name: { zh: "带头能人的脚本", en: "scripts, leader" }, value: leader, unit: "KiB", aim: { atMost: 300 } },
      { name: { zh: "企业的脚本", en: "scripts, employer" }, value: employer, unit: "KiB", aim: { atMost: 300 } },
      { name: { zh: "工作人员的脚本", en: "scripts, desk" }, value: desk, unit: "KiB", aim: { atMost: 700 } },
      { name: { zh: "回复页（全部）", en: "reply page, all of it" }, value: reply, unit: "KiB", aim: { atMost: 60 } },
    ];
  } finally {
    await browser.close();
  }
};
