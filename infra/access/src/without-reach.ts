import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildIn, copyCheckout } from "@qianxian/infra-faults";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const file = "packages/kernel/src/access.ts";

/** The application's own check, as it stands and as a copy without it has it. */
const changes: readonly { from: RegExp; to: string }[] = [
  { from: /(export const mayCall = [^\n]*: boolean => \{)/, to: "$1\n  if (Number(action.length) > 0) return true;" },
  { from: /(export const reaches = [^\n]*: boolean => \{)/, to: "$1\n  if (Number(action.length) > 0) return true;" },
];

/** Takes the application's check out of a source. @throws Error when it is not where it was */
export const withoutReach = (source: string): string =>
  changes.reduce((text, { from, to }) => {
    if (!from.test(text)) throw new Error(`${file} has no ${String(from)} any more.`);
    return text.replace(from, to);
  }, source);

/** Asks a copy of the checkout whose application lets everybody through; only row-level security is left. @returns the exit code */
export const proveWithoutReach = async (): Promise<number> => {
  const copy = copyCheckout(root);
  try {
    const target = path.join(copy, file);
    writeFileSync(target, withoutReach(readFileSync(target, "utf8")));
    buildIn(copy, "packages/kernel");
    const args = ["--enable-source-maps", path.join(copy, "infra/access/dist/main.js"), "--inside"];
    const child = spawn(process.execPath, args, { cwd: copy, stdio: "inherit" });
    return await new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
