import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Size } from "./fault-list.ts";
import { runFaults, type RunResult } from "./fault-run.ts";
import { provePlants } from "./plant/prove-plants.ts";
import { summaryOf, tableOf } from "./report.ts";

const usage = `npm run proof -- faults [--size full|reduced|small] [--seed N] [--keep]
npm run proof -- faults --plant 1..5|all    each planted bug must be found`;

const isSize = (text: string): text is Size => ["full", "reduced", "small"].includes(text);

/** Writes figures and violations beside the checkout's other proofs. */
const writeProof = (folder: string, result: RunResult): string => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `faults-${result.size}-${result.seed}.json`);
  const content = { ...summaryOf(result), found: result.violations };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
};

const prove = async (size: Size, seed: number, out: string, keep: boolean): Promise<boolean> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "qx-faults-"));
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  say(`seed ${seed}, data in ${dataDir}`);
  const result = await runFaults({ size, seed, dataDir, say });
  console.log(tableOf(result));
  console.log(writeProof(out, result));
  const holds = result.violations.length === 0;
  if (holds && !keep) rmSync(dataDir, { recursive: true, force: true });
  return holds;
};

/** Runs the proof as the arguments say. @returns the exit code */
const main = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      size: { type: "string", default: "full" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      out: { type: "string", default: ".qianxian-proof" },
      plant: { type: "string" },
      keep: { type: "boolean", default: false },
    },
  });
  const seed = Number(values.seed);
  if (!isSize(values.size) || !Number.isInteger(seed)) {
    console.log(usage);
    return 2;
  }
  if (values.plant) return (await provePlants(values.plant, seed)) ? 0 : 1;
  return (await prove(values.size, seed, values.out, values.keep)) ? 0 : 1;
};

process.exit(await main(process.argv.slice(2)));
