export * from "./audit.ts";
export * from "./errors.ts";
export * from "./routes.ts";
