import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const notOurs = new Set([
  ".git",
  ".qianxian",
  ".turbo",
  "coverage",
  "dist",
  "generated",
  "node_modules",
  "screenshots",
]);

const within = (base: string, folder: string): string[] =>
  readdirSync(path.join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const place = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? within(base, place) : [place];
  });

/** Every file of ours below a folder of the tree, as sorted paths from its top; nothing built. */
export const filesIn = (base: string, folder = ""): string[] =>
  existsSync(path.join(base, folder)) ? within(base, folder).toSorted() : [];

/** The text of one file of the tree. */
export const textOf = (base: string, file: string): string =>
  readFileSync(path.join(base, file), "utf8");

/** `publishVacancy` as a file is called: `publish-vacancy`. */
export const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
