import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

type Violation = { id: string; impact: string; nodes: { html: string }[] };

const script = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const shown = ({ id, impact, nodes }: Violation): string =>
  `${impact} ${id}: ${nodes
    .slice(0, 3)
    .map(({ html }) => html.slice(0, 200))
    .join(" | ")}`;

/** What keeps people with a disability from using the page as it stands: axe's serious and critical findings. */
export const barriersOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(await readFile(script, "utf8"));
  const { violations } = await page.evaluate(
    () => (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(shown);
};

/** By how many pixels a page is wider than its window. */
export const overhangOf = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
