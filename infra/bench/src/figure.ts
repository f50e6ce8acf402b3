import type { Words } from "@qianxian/contracts/vocabulary";

/** What a figure should come to. */
export type Aim = { atMost: number } | { atLeast: number } | { exactly: number };

/** One measured number. */
export type Figure = {
  name: Words;
  /** Null when it could not be measured. */
  value: number | null;
  /** `ms`, `/s`, `KiB`, `MiB`, `×` or nothing for a plain count. */
  unit: string;
  aim?: Aim;
};

export const lineIds = ["a", "b", "c", "d", "e", "f", "l", "m", "n", "o", "r"] as const;
export type LineId = (typeof lineIds)[number];

export type Size = "full" | "small";

/** What one line came to; a line that failed says why and does not stop the others. */
export type LineResult = {
  id: LineId;
  title: Words;
  seconds: number;
  figures: readonly Figure[];
  failure: string | null;
};

/** Whether a figure reaches its aim; null when it has none. */
export const reaches = ({ value, aim }: Figure): boolean | null => {
  if (!aim) return null;
  if (value === null) return false;
  if ("atMost" in aim) return value <= aim.atMost;
  return "atLeast" in aim ? value >= aim.atLeast : value === aim.exactly;
};
