import { type Locked, lockOf } from "./lock-file.ts";
import type { Check } from "./check.ts";

/** Licences that may be used and shipped together with ours (MIT). */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
]);

/** Licences whose terms follow the file: fine for tools that build and test, of which nothing is shipped. */
const allowedForTools = new Set(["MPL-2.0"]);

/** Packages looked at by a person, by name: the licence they are under, and why they may stay. */
const looked: Record<string, { licence: string; why: string }> = {
  "caniuse-lite": { licence: "CC-BY-4.0", why: "data of a build tool (jest, by way of babel); not shipped" },
  elkjs: { licence: "EPL-2.0", why: "part of the Prisma command line's own pages; never loaded, not shipped" },
  "seq-queue": { licence: "MIT", why: "its LICENSE file says so, its package.json is silent" },
};

export type Dependency = { name: string; version: string; licence: string; ships: boolean; note: string };

const nameOf = (place: string): string => place.split("node_modules/").at(-1) ?? place;

const dependencyOf = ([place, locked]: [string, Locked]): Dependency => {
  const name = nameOf(place);
  const { version = "?", license, dev, devOptional } = locked;
  const { licence = license ?? "not named", why = "" } = looked[name] ?? {};
  return { name, version, licence, ships: !dev && !devOptional, note: why };
};

const isOurs = ([place, { link }]: [string, Locked]): boolean =>
  link === true || !place.includes("node_modules/");

/** Every package of the lock that is not ours, each version once, sorted by name. */
export const dependenciesOf = (base: string): Dependency[] => {
  const all = Object.entries(lockOf(base)).filter((entry) => !isOurs(entry)).map(dependencyOf);
  const byVersion = new Map<string, Dependency>();
  for (const one of all) {
    const key = `${one.name}@${one.version}`;
    byVersion.set(key, { ...one, ships: one.ships || byVersion.get(key)?.ships === true });
  }
  return [...byVersion].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};

/** Whether an SPDX expression leaves a choice in which every licence is allowed. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, "")
    .split(/ or /i)
    .some((choice) => choice.split(/ and /i).every((one) => allowed.has(one.trim())));

const isForTools = (name: string, licence: string): boolean => looked[name] !== undefined || allowedForTools.has(licence);

export const licences: Check = {
  name: "licences",
  rule: "Every dependency is under a licence that may go together with ours.",
  offences: (base) =>
    dependenciesOf(base)
      .filter(({ name, licence, ships }) => !isAllowed(licence) && (ships || !isForTools(name, licence)))
      .map(({ name, version, licence }) => `package-lock.json: ${name}@${version} is ${licence}`),
};
