import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const rooms = ["packages", "services", "infra"];
const leftOut = new Set(["node_modules", ".git", ".turbo", ".qianxian", ".qianxian-proof", "coverage", "screenshots"]);

/** Entries of a folder of modules become links to the originals; our own packages point into the copy. */
const linkModules = (from: string, to: string): void => {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (name !== "@qianxian") symlinkSync(path.join(from, name), path.join(to, name));
};

const linkOwnPackages = (root: string, copy: string): void => {
  const own = path.join(root, "node_modules", "@qianxian");
  const target = path.join(copy, "node_modules", "@qianxian");
  mkdirSync(target, { recursive: true });
  const linked = existsSync(own) ? readdirSync(own) : [];
  for (const name of linked) {
    const place = rooms
      .flatMap((room) => readdirSync(path.join(copy, room)).map((folder) => path.join(copy, room, folder)))
      .find((folder) => packageName(folder) === `@qianxian/${name}`);
    if (place) symlinkSync(place, path.join(target, name));
  }
};

const packageName = (folder: string): string | null => {
  const file = path.join(folder, "package.json");
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, "utf8")) as { name: string }).name;
};

/** A copy of the checkout, built like it, that can be spoilt without harm. */
export const copyCheckout = (root: string): string => {
  const copy = mkdtempSync(path.join(os.tmpdir(), "qx-planted-"));
  for (const name of readdirSync(root)) {
    if (leftOut.has(name)) continue;
    cpSync(path.join(root, name), path.join(copy, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (source) => !leftOut.has(path.basename(source)),
    });
  }
  linkModules(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  linkOwnPackages(root, copy);
  for (const room of rooms)
    for (const folder of readdirSync(path.join(copy, room))) {
      const place = path.join(room, folder, "node_modules");
      linkModules(path.join(root, place), path.join(copy, place));
    }
  return copy;
};

/** Compiles one workspace of a copy, and what it leans on. @throws Error with what the compiler says */
export const buildIn = (copy: string, workspace: string): void => {
  const tsc = path.join(copy, "node_modules", ".bin", "tsc");
  const { status, stdout } = spawnSync(tsc, ["-b", workspace], { cwd: copy, encoding: "utf8" });
  if (status !== 0) throw new Error(`${workspace} does not compile:\n${stdout}`);
};
