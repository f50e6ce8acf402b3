import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Violation } from "../checks/violation.ts";
import { applyPlant, type Plant, plants } from "./plants.ts";
import { buildIn, copyCheckout } from "./scratch-copy.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../..");

/** The same proof with less load, run by the copy itself. */
const runReduced = (copy: string, seed: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = [path.join(copy, "infra/faults/dist/main.js"), "--size", "reduced", "--seed", String(seed)];
    const child = spawn(process.execPath, args, { cwd: copy, stdio: ["ignore", "ignore", "inherit"] });
    child.once("error", reject);
    child.once("exit", () => resolve());
  });

const foundIn = (copy: string): Violation[] => {
  const folder = path.join(copy, ".qianxian-proof");
  const [file] = readdirSync(folder);
  if (!file) throw new Error("The run left no result.");
  const { found } = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as { found: Violation[] };
  return found;
};

const prove = async (plant: Plant, seed: number): Promise<boolean> => {
  const copy = copyCheckout(root);
  try {
    applyPlant(copy, plant);
    for (const workspace of plant.workspaces) buildIn(copy, workspace);
    await runReduced(copy, seed);
    const hits = foundIn(copy).filter(({ kind }) => plant.found.includes(kind));
    const [first] = hits;
    const verdict = first ? `found, ${hits.length} times, such as ${first.kind}: ${first.about}` : "NOT FOUND";
    console.log(`plant ${plant.number}, ${plant.name}: ${verdict}`);
    return hits.length > 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** Puts each bug into a copy of its own and lets the checker look for it. @returns whether all were found */
export const provePlants = async (which: string, seed: number): Promise<boolean> => {
  const chosen = which === "all" ? plants : plants.filter(({ number }) => String(number) === which);
  if (chosen.length === 0) throw new Error(`There is no plant ${which}; there are 1 to ${plants.length}, and all.`);
  let all = true;
  for (const plant of chosen) all = (await prove(plant, seed)) && all;
  return all;
};
