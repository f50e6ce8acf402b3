#!/usr/bin/env node
// `npm run bench`: installs and builds when needed, then measures. Arguments go to infra/bench.
import { spawn } from "node:child_process";
import path from "node:path";
import { prepare } from "../../../infra/local/bin/bootstrap.mjs";

const { root } = await prepare();
const program = path.join(root, "infra/bench/dist/main.js");
const child = spawn(process.execPath, ["--enable-source-maps", program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("close", (code) => process.exit(code ?? 1));
