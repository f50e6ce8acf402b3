import { existsSync } from "node:fs";
import path from "node:path";
import { filesIn, textOf } from "../files.ts";
import type { Check } from "./check.ts";

/** Decisions are never rewritten, so paths in them may be of their day. */
const isLiving = (file: string): boolean =>
  file.endsWith(".md") && !file.startsWith("docs/decisions/0");

const roomPath = /(?<![\w/.-])(?:packages|services|infra|docs)\/[\w.@-]+(?:\/[\w.@-]+)*(?![\w/]*[<*{…])/g;
const link = /\]\((?!https?:|mailto:|#|<)([^)\s#]+)/g;

/** Made by whoever installs it, and never kept here. */
const madeOnTheSpot = new Set(["infra/docker/.env"]);

/** A decision may be named by its number alone. */
const exists = (base: string, place: string): boolean =>
  existsSync(path.join(base, place)) ||
  (/^docs\/decisions\/\d{4}$/.test(place) &&
    filesIn(base, "docs/decisions").some((file) => file.startsWith(`${place}-`)));

const missingIn = (base: string, file: string): string[] => {
  const text = textOf(base, file);
  const rooms = [...text.matchAll(roomPath)].map(([place]) => place.replace(/[.:]+$/, ""));
  const links = [...text.matchAll(link)].map(([, target = ""]) =>
    path.normalize(path.join(target.startsWith("/") ? "" : path.dirname(file), target)),
  );
  return [...new Set([...rooms, ...links])].filter((place) => !madeOnTheSpot.has(place) && !exists(base, place));
};

export const docsPaths: Check = {
  name: "docs paths",
  rule: "Every path and link in the documents leads to a file.",
  offences: (base) =>
    filesIn(base)
      .filter(isLiving)
      .flatMap((file) => missingIn(base, file).map((place) => `${file}: there is no ${place}`)),
};
