import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { RequestHandler } from "express";
import { type BuiltFiles, readBuiltFiles, sendBuilt } from "./built-files.ts";

/** What the shell of the console is given for one answer. */
export type ShellTerms = {
  /** Forgery token of the session, which the app sends back as `x-csrf-token`. */
  token: string;
  /** Nonce of this answer's policy, for styles that the app writes. */
  nonce: string;
};

/** The console as it was built. */
export type Console = {
  /** The page that starts the app, or null when the console is not built. */
  shell(terms: ShellTerms): Promise<string | null>;
  /** What the page loads, compressed beforehand; passes on what there is not. */
  assets: RequestHandler;
};

/** Stands in the built page wherever a nonce belongs (`html.cspNonce` of Vite). */
const noncePlace = "__QX_NONCE__";

/** Folder of the built console in this installation; null where the console's workspace is not installed. */
export const builtConsole = (): string | null => {
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve("@qianxian/console/package.json")), "dist");
  } catch {
    return null;
  }
};

type Built = { page: string; files: BuiltFiles };

const readBuilt = async (dir: string): Promise<Built> => ({
  page: await readFile(path.join(dir, "index.html"), "utf8"),
  files: await readBuiltFiles(dir),
});

/** The last file of a build may still be written this long after it appeared. */
const settlingMs = 1_000;

type Stamp = { name: string; isSettled: boolean };

/** When the folder was built, in words that differ for every build; null without one. */
const stampOf = async (dir: string): Promise<Stamp | null> => {
  try {
    const times = await Promise.all(["index.html", "assets"].map((name) => stat(path.join(dir, name))));
    const mtimes = times.map(({ mtimeMs }) => mtimeMs);
    return { name: mtimes.join(), isSettled: Date.now() - Math.max(...mtimes) > settlingMs };
  } catch {
    return null;
  }
};

type Known = Stamp & { built: Promise<Built>; readAt: number };

const isCurrent = (known: Known | null, { name }: Stamp): boolean =>
  known !== null && known.name === name && (known.isSettled || Date.now() - known.readAt < settlingMs);

/**
 * The latest build, read once and kept in memory, so that a build under way takes nothing from who asks meanwhile; one
 * that comes later is noticed, and one that can't be read leaves the build before in its place.
 */
const latestOf = (dir: string): (() => Promise<Built | null>) => {
  let known: Known | null = null;
  return async () => {
    const stamp = await stampOf(dir);
    if (stamp === null || isCurrent(known, stamp)) return known && known.built;
    const before = known;
    const built = readBuilt(dir).catch((thrown: unknown) => {
      known = before;
      if (before) return before.built;
      throw thrown;
    });
    known = { ...stamp, built, readAt: Date.now() };
    return built;
  };
};

const isFile = (pathname: string): boolean => /\.\w+$/.test(pathname) && !/\.(?:html?|br|gz)$/i.test(pathname);

/** Opens the console that lies in a folder, now or later; of no folder there is none. */
export const openConsole = (dir: string | null): Console => {
  const latest = dir === null ? async () => null : latestOf(dir);
  return {
    shell: async ({ token, nonce }) => {
      const built = await latest();
      const told = `<head>\n<meta name="qx-token" content="${token}">\n<meta name="qx-nonce" content="${nonce}">`;
      return built && built.page.replace("<head>", () => told).replaceAll(noncePlace, () => nonce);
    },
    assets: async (req, res, next) => {
      const built = await latest();
      if (!built || !["GET", "HEAD"].includes(req.method) || !isFile(req.path)) return next();
      const file = built.files.get(req.path);
      if (!file) return next();
      sendBuilt(req, res, req.path, file);
    },
  };
};
