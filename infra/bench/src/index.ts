export { type Ground, runBench } from "./bench.ts";
export type { Figure, LineId, LineResult, Size } from "./figure.ts";
export { tableLines } from "./table.ts";
