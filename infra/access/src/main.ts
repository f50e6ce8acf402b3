import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { startStack } from "@qianxian/infra-local";
import { type Cell, runMatrix } from "./run.ts";
import { proveWithoutReach } from "./without-reach.ts";

const usage = `npm run proof -- access               every operation x role x relation against the policy table
npm run proof -- access --rls-only    the same in a copy whose application check lets everybody through`;

const lineOf = ({ operation, role, place, relation, expected, found, status }: Cell): string =>
  `${operation}: ${role} of ${place} (${relation}) should be ${expected}, was ${found} (${status})`;

const prove = async (rlsOnly: boolean): Promise<boolean> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "qx-access-"));
  const stack = await startStack({ dataDir, quiet: true, demo: false, settings: { UNDO_SECONDS: "0" } });
  try {
    const { cells, wrong, changedByStrangers } = await runMatrix(stack, rlsOnly);
    for (const cell of wrong) console.log(lineOf(cell));
    for (const operation of changedByStrangers) console.log(`${operation}: somebody who may not changed something`);
    const operations = new Set(cells.map(({ operation }) => operation)).size;
    console.log(`${operations} operations, ${cells.length} questions, ${wrong.length} wrong, ${changedByStrangers.length} changed by strangers`);
    return cells.length > 0 && wrong.length === 0 && changedByStrangers.length === 0;
  } finally {
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** Runs the proof as the arguments say. @returns the exit code */
const main = async (argv: readonly string[]): Promise<number> => {
  const options = { "rls-only": { type: "boolean" as const }, inside: { type: "boolean" as const }, help: { type: "boolean" as const } };
  const { values } = parseArgs({ args: [...argv], options });
  if (values.help) {
    console.log(usage);
    return 2;
  }
  if (values["rls-only"]) return proveWithoutReach();
  return (await prove(values.inside === true)) ? 0 : 1;
};

process.exit(await main(process.argv.slice(2)));
