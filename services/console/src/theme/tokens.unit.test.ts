// Guarantees
// 1. Every pair of text and ground that is used together has a contrast of 4.5 and more.
// 2. The style sheet names the same colours as the tokens.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { colours } from "./tokens.ts";

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const pairs: [string, string, string][] = [
  ["text on paper", colours.ink, colours.paper],
  ["text on the ground", colours.ink, colours.ground],
  ["remark on paper", colours.soft, colours.paper],
  ["remark on the ground", colours.soft, colours.ground],
  ["link on the ground", colours.thread, colours.ground],
  ["white on the main button", colours.paper, colours.thread],
  ["current place", colours.threadDeep, colours.threadSoft],
  ["waiting", colours.warn, colours.warnSoft],
  ["bad", colours.bad, colours.badSoft],
  ["information", colours.sky, colours.skySoft],
  ["white on a problem", colours.paper, colours.bad],
];

describe("colours", () => {
  it.each(pairs)("reads well: %s", (_name, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("are the same in the style sheet", () => {
    const css = readFileSync(path.join(process.cwd(), "services/console/src/theme/base.css"), "utf8");
    const named = Object.fromEntries([...css.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name, value]) => [name, value]));
    const long = (value: string | undefined) => (value?.length === 4 ? value.replaceAll(/[\da-f]/g, "$&$&") : value);
    for (const [name, value] of Object.entries(colours))
      expect([name, long(named[name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)])]).toEqual([name, value]);
  });
});
