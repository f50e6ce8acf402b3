#!/usr/bin/env node
// Plain JavaScript with Node's own modules only: it must be able to say that nothing is built yet.
const notBuilt = [
  "qx 还没有编译。请先运行 npm start，或者 npm ci && npm run build。",
  "qx is not built yet. Run `npm start`, or `npm ci && npm run build`, first.",
].join("\n");

const load = async () => {
  try {
    return await import("../dist/main.js");
  } catch (error) {
    if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
    process.stderr.write(`${notBuilt}\n`);
    process.exit(1);
  }
};

const { main } = await load();
await main(process.argv.slice(2));
