import { spawn } from "node:child_process";
import path from "node:path";
import { prepare } from "../../infra/local/bin/bootstrap.mjs";

/** Installs and builds when needed, then runs a built program of the checkout in this process's stead. */
export const runBuilt = async (program, args) => {
  const { root } = await prepare();
  const child = spawn(process.execPath, ["--enable-source-maps", path.join(root, program), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("close", (code) => process.exit(code ?? 1));
};
