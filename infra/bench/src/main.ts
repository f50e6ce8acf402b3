import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Ground, runBench } from "./bench.ts";
import type { Size } from "./figure.ts";
import { readOptions, usage } from "./options.ts";
import { circumstances, writeResults } from "./results-file.ts";
import { openScene, readPairOf, type Scene } from "./scene.ts";
import { tableLines } from "./table.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** One stack for all lines, started when the first asks; a start that failed fails them all. */
const lazily = (dataDir: string, size: Size): { ground: Ground; close(): Promise<void> } => {
  let opened: Promise<Scene> | null = null;
  const scene = () => (opened ??= openScene(dataDir, size, say));
  return {
    ground: { size, scene, reads: async () => readPairOf(await scene()) },
    close: async () => {
      await opened?.then((open) => open.close()).catch(() => undefined);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Stops everything on Ctrl-C. */
const stopOnSignals = (close: () => Promise<void>): void => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void close().finally(() => process.exit(130)));
};

/** Measures what the arguments name. @returns the exit code: 0 when every line could be measured, reached or not */
const main = async (argv: readonly string[]): Promise<number> => {
  const options = readOptions(argv);
  if (!options) {
    print(usage);
    return 2;
  }
  const run = circumstances(options.size, new Date());
  if (run.loadBefore > run.cpus / 2)
    say("这台机器正忙，测出的数不作数。  This machine is busy; the figures will not tell much.");
  const { ground, close } = lazily(mkdtempSync(path.join(os.tmpdir(), "qianxian-bench-")), options.size);
  stopOnSignals(close);
  try {
    const results = await runBench(options.only, ground, say);
    for (const line of tableLines(results)) print(line);
    print(writeResults(options.out, run, results));
    return results.some(({ failure }) => failure !== null) ? 1 : 0;
  } finally {
    await close();
  }
};

process.exit(await main(process.argv.slice(2)));
