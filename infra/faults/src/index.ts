export { check } from "./checker.ts";
export { runFaults, type RunOptions, type RunResult } from "./fault-run.ts";
export { summaryOf, tableOf } from "./report.ts";
export { buildIn, copyCheckout } from "./plant/scratch-copy.ts";
