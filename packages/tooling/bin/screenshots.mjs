#!/usr/bin/env node
// `npm run screenshots`: installs and builds when needed, then takes pictures of every page. Arguments go to infra/browser.
import { runBuilt } from "../run-built.mjs";

await runBuilt("infra/browser/dist/main.js", process.argv.slice(2));
