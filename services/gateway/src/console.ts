import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { RequestHandler } from "express";
import sirv from "sirv";

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

/** Names below `assets/` bear a hash of the content, so they never come to mean anything else. */
const isHashed = (pathname: string): boolean => pathname.startsWith("/assets/");

const keepFor = (res: { setHeader(name: string, value: string): unknown }, pathname: string): void => {
  res.setHeader("Cache-Control", isHashed(pathname) ? "public, max-age=31536000, immutable" : "public, max-age=3600");
};

const readBuilt = async (dir: string) => ({
  page: await readFile(path.join(dir, "index.html"), "utf8"),
  files: sirv(dir, { gzip: true, brotli: true, extensions: [], setHeaders: keepFor }),
});

type Built = Awaited<ReturnType<typeof readBuilt>>;

/** When the folder was built, in words that differ for every build; null without one. */
const buildOf = async (dir: string): Promise<string | null> => {
  try {
    const times = await Promise.all(["index.html", "assets"].map((name) => stat(path.join(dir, name))));
    return times.map(({ mtimeMs }) => mtimeMs).join();
  } catch {
    return null;
  }
};

/** The latest build, read once; a build that comes later is noticed. */
const latestOf = (dir: string): (() => Promise<Built | null>) => {
  let known: { build: string; built: Built } | null = null;
  return async () => {
    const build = await buildOf(dir);
    if (build === null) return null;
    if (known?.build !== build) known = { build, built: await readBuilt(dir) };
    return known.built;
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
      delete req.headers.range;
      built.files(req, res, next);
    },
  };
};
