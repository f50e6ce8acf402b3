import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { isRunning, markOf } from "./processes.ts";

/** What a running stack leaves for the operator's commands; no secret of its own is in it. */
export const StackFile = z.object({
  launcher: z.object({ pid: z.number(), started: z.string() }),
  gatewayUrl: z.url(),
  trayUrl: z.url(),
  serviceUrls: z.record(z.string(), z.url()),
  postgresPort: z.number(),
  queueUrl: z.string(),
});
export type StackFile = z.infer<typeof StackFile>;

/** Writes the file, readable by its owner only: an outside queue's URL may hold a password. */
export const writeStackFile = (file: string, content: Omit<StackFile, "launcher">): void => {
  const launcher = markOf(process.pid);
  writeFileSync(file, `${JSON.stringify({ launcher, ...content }, null, 2)}\n`, { mode: 0o600 });
};

/** Removes the file when the stack stops. */
export const removeStackFile = (file: string): void => rmSync(file, { force: true });

/** The stack that runs now in a data folder; null when none does. */
export const readStackFile = (file: string): StackFile | null => {
  if (!existsSync(file)) return null;
  const parsed = StackFile.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return parsed.success && isRunning(parsed.data.launcher) ? parsed.data : null;
};
