import { existsSync, writeFileSync } from "node:fs";

/**
 * Runs `load` unless it has succeeded in this data folder before; one that was interrupted runs
 * again, so it must be idempotent.
 * @returns whether it ran now
 */
export const loadOnce = async (
  marker: string,
  load: () => Promise<Record<string, unknown>>,
): Promise<boolean> => {
  if (existsSync(marker)) return false;
  const what = await load();
  writeFileSync(marker, `${JSON.stringify(what, null, 2)}\n`);
  return true;
};

/** The county's day (Asia/Shanghai) at a moment, as `YYYY-MM-DD`. */
export const countyDay = (moment: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" }).format(moment);
