import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Request, Response } from "express";

/** One file of the build: its bytes, and the same compressed where the build has written it so. */
export type BuiltFile = { plain: Buffer; br?: Buffer; gzip?: Buffer };

/** Every file of a build by its address below the build, such as `/assets/index-Ab3.js`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

const compressed = { ".br": "br", ".gz": "gzip" } as const;

/** Reads a build whole; a few megabytes. Who asks is answered from memory, whatever becomes of the folder. */
export const readBuiltFiles = async (dir: string): Promise<BuiltFiles> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const places = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = await Promise.all(places.map(async (place) => [place, await readFile(place)] as const));
  const bytesOf = new Map(read);
  const files = new Map<string, BuiltFile>();
  for (const [place, plain] of read) {
    if (path.extname(place) in compressed) continue;
    const [br, gzip] = [bytesOf.get(`${place}.br`), bytesOf.get(`${place}.gz`)];
    files.set(`/${path.relative(dir, place).split(path.sep).join("/")}`, { plain, ...(br && { br }), ...(gzip && { gzip }) });
  }
  return files;
};

/** Names below `assets/` bear a hash of the content, so they never come to mean anything else. */
const keptFor = (pathname: string): string => (pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600");

/** Sends one file whole, compressed for who takes it so. */
export const sendBuilt = (req: Request, res: Response, pathname: string, file: BuiltFile): void => {
  const encoding = (["br", "gzip"] as const).find((one) => file[one] && req.acceptsEncodings(one));
  const bytes = (encoding && file[encoding]) ?? file.plain;
  res.type(path.extname(pathname)).set({ "Cache-Control": keptFor(pathname), Vary: "Accept-Encoding", "Content-Length": String(bytes.length) });
  if (encoding) res.set("Content-Encoding", encoding);
  res.status(200).end(req.method === "HEAD" ? undefined : bytes);
};
