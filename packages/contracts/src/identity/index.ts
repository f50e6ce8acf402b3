export * from "./accounts.ts";
export * from "./audit.ts";
export * from "./audit-log.ts";
export * from "./errors.ts";
export * from "./keys.ts";
export * from "./routes.ts";
export * from "./sessions.ts";
export * from "./units.ts";
