import { filesIn, textOf } from "../files.ts";
import type { Check } from "./check.ts";

/** config reads it for everybody; the others pass it on to what they start. */
const homes =
  /^packages\/(config|testing|tooling)\/|^infra\/local\/|^services\/[^/]+\/(src\/main\.ts|prisma\.config\.ts)$/;

const reads = /\bprocess\.env\b|["'](?:node:)?process["']/;

/** Servers that the test run started. */
const ofTheTestRun = /process\.env\["TEST_[A-Z_]+"\]/g;

export const environment: Check = {
  name: "environment",
  rule: "Settings come from packages/config; nothing else looks at process.env.",
  offences: (base) =>
    ["packages", "services", "infra"]
      .flatMap((room) => filesIn(base, room))
      .filter((file) => /\.(ts|mjs|cjs)$/.test(file) && !homes.test(file))
      .filter((file) => reads.test(textOf(base, file).replaceAll(ofTheTestRun, "")))
      .map((file) => `${file}: reads the environment itself`),
};
