#!/usr/bin/env node
// `npm run bench`: installs and builds when needed, then measures. Arguments go to infra/bench.
import { runBuilt } from "../run-built.mjs";

await runBuilt("infra/bench/dist/main.js", process.argv.slice(2));
