import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { proveRotation, type RotationSize } from "./prove-rotation.ts";

const usage = "npm run proof -- rotation [--size full|small] [--seed N]";

const isSize = (text: string): text is RotationSize => text === "full" || text === "small";

const prove = async (size: RotationSize, seed: number): Promise<boolean> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "qx-rotation-"));
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  say(`seed ${seed}, data in ${dataDir}`);
  const result = await proveRotation({ size, seed, dataDir, say });
  console.log(JSON.stringify({ size, seed, ...result }, null, 2));
  const out = ".qianxian-proof";
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, `rotation-${size}-${seed}.json`), `${JSON.stringify({ size, seed, ...result }, null, 2)}\n`);
  const holds = result.violations.length === 0;
  if (holds) rmSync(dataDir, { recursive: true, force: true });
  return holds;
};

/** Runs the proof as the arguments say. @returns the exit code */
const main = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...argv],
    options: { size: { type: "string", default: "full" }, seed: { type: "string", default: String(Date.now() % 1_000_000) } },
  });
  const seed = Number(values.seed);
  if (!isSize(values.size) || !Number.isInteger(seed)) {
    console.log(usage);
    return 2;
  }
  return (await prove(values.size, seed)) ? 0 : 1;
};

process.exit(await main(process.argv.slice(2)));
