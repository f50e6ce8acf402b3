import { loadFullDemo } from "@qianxian/infra-local";
import { openBrowser, openWindow, logIn, type Page, settle } from "@qianxian/infra-browser";
import { clerkDeeds, type Deed } from "../clerk-hands.ts";
import type { Figure, Size } from "../figure.ts";
import type { Scene } from "../scene.ts";
import { percentile } from "../statistics.ts";

const rounds: Readonly<Record<Size, number>> = { full: 4, small: 2 };

/** Below it the browser tells nothing of an interaction. */
const toldFromMs = 16;

/** Runs in the page: keeps the longest event of every interaction, from the touch to the next paint (Event Timing). */
const keep = `globalThis.qxPaints = new Map();
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries())
    if (interactionId > 0) qxPaints.set(interactionId, Math.max(duration, qxPaints.get(interactionId) ?? 0));
}).observe({ type: "event", durationThreshold: ${toldFromMs}, buffered: true });`;

/** Entries come after the paint that they tell of; what has been told is forgotten here. */
const kept = `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => {
  resolve({ told: [...qxPaints.values()], all: performance.interactionCount });
  qxPaints.clear();
}, 200)))`;

type Kept = { told: number[]; all: number };

/** Milliseconds of every interaction, and the deed that took longest. */
type Measured = { durations: number[]; slowest: Deed["name"] };

const measure = async (page: Page, size: Size): Promise<Measured> => {
  await page.goto("/desk");
  await settle(page);
  const worst = { ms: 0, name: { zh: "", en: "" } };
  const durations: number[] = [];
  for (let round = 0; round < rounds[size]; round += 1)
    for (const { name, act } of clerkDeeds) {
      await act(page);
      await settle(page);
      const { told, all } = await page.evaluate<Kept>(kept);
      const untold = Math.max(0, all - durations.length - told.length);
      durations.push(...told, ...Array<number>(untold).fill(toldFromMs));
      const ms = Math.max(0, ...told);
      if (ms > worst.ms) Object.assign(worst, { ms, name });
    }
  return { durations, slowest: worst.name };
};

/** The whole county beside the people who are there; how many there are then. */
const fill = async ({ stack, times }: Scene, size: Size): Promise<number> => {
  if (size === "small") return times.demoWorkers;
  const { sizes } = await loadFullDemo({ dataDir: stack.places.dataDir, onProgress: () => undefined });
  return times.demoWorkers + sizes.workers;
};

/**
 * From a key or a click to the next paint, in a browser on this machine, as the browser's own Event Timing tells it, while a
 * clerk opens people, types into the search, sorts, filters, turns a page, opens the tree, selects rows, opens a person and
 * a vacancy with its candidates. Interactions under 16 ms are counted as 16. Not in it: how long the server takes to
 * answer, which the page waits for with skeletons.
 */
export const paints = async (scene: Scene, size: Size): Promise<Figure[]> => {
  const people = await fill(scene, size);
  const browser = await openBrowser();
  try {
    const visit = await openWindow(browser, scene.stack.url, "wide");
    await visit.context.addInitScript(keep);
    await logIn(visit, "county");
    const { durations, slowest } = await measure(visit.page, size);
    const value = (share: number) => percentile(durations, share);
    return [
      { name: { zh: "台账人数", en: "people in the ledger" }, value: people, unit: "" },
      { name: { zh: "按键和点击", en: "interactions" }, value: durations.length, unit: "" },
      { name: { zh: "一半的在", en: "median" }, value: value(0.5), unit: "ms" },
      { name: { zh: "百分之九十八在", en: "p98" }, value: value(0.98), unit: "ms", aim: { atMost: 200 } },
      { name: { zh: `最慢的：${slowest.zh}`, en: `worst: ${slowest.en}` }, value: value(1), unit: "ms", aim: { atMost: 200 } },
    ];
  } finally {
    await browser.close();
  }
};
