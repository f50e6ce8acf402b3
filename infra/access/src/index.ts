export { type Cell, type Matrix, runMatrix } from "./run.ts";
