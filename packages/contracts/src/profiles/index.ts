export * from "./errors.ts";
export * from "./events.ts";
export * from "./intake.ts";
export * from "./routes.ts";
export * from "./worker.ts";
