export * from "./define.ts";
export * from "./errors.ts";
export * from "./flow.ts";
export * from "./problem.ts";
export * from "./retention.ts";
export * from "./routes.ts";
