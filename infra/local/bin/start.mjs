#!/usr/bin/env node
import { PlainFailure, prepare } from "./bootstrap.mjs";

try {
  await prepare({ quiet: false });
} catch (error) {
  if (!(error instanceof PlainFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const { main } = await import("../dist/main.js");
await main(process.argv.slice(2));
