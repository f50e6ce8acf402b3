import { findDataFolder, takeProbes } from "@qianxian/infra-local";
import { examine, exitCodeFor, linesOf, summaryOf } from "../doctor/examine.ts";
import type { Io } from "../io.ts";

/**
 * Examines this machine and the stack that runs on it: each line ok, warning, wrong or unchecked,
 * with how to put it right. It changes nothing and works without a running stack.
 * @returns 1 when something is wrong
 */
export const doctor = async (
  io: Pick<Io, "out" | "cwd">,
  options: { data?: string; json: boolean },
): Promise<number> => {
  const verdicts = examine(await takeProbes(options.data ?? findDataFolder(io.cwd)));
  if (options.json) io.out(JSON.stringify(verdicts, null, 2));
  else for (const line of [...verdicts.flatMap(linesOf), "", summaryOf(verdicts)]) io.out(line);
  return exitCodeFor(verdicts);
};
