import { textOf } from "../files.ts";
import type { Check } from "./check.ts";

export type Locked = {
  version?: string;
  license?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  peer?: boolean;
  optionalDependencies?: Record<string, string>;
};

/** What the lock holds, by place. */
export const lockOf = (base: string): Record<string, Locked> =>
  (JSON.parse(textOf(base, "package-lock.json")) as { packages: Record<string, Locked> }).packages;

export const lockFile: Check = {
  name: "lock file",
  rule: "The lock is complete for every platform and names no registry.",
  offences: (base) => {
    const packages = lockOf(base);
    const held = new Set(Object.keys(packages).map((place) => place.split("node_modules/").at(-1)));
    return Object.entries(packages).flatMap(([place, { resolved, optionalDependencies }]) => [
      ...(resolved?.includes("://") ? [`package-lock.json: ${place} names a registry`] : []),
      ...Object.keys(optionalDependencies ?? {})
        .filter((name) => !held.has(name))
        .map((name) => `package-lock.json: ${place} wants ${name}, which is not locked`),
    ]);
  },
};
