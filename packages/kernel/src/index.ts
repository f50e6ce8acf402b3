export * from "./access.ts";
export * from "./app-error.ts";
export * from "./canonical.ts";
export * from "./clock.ts";
export * from "./cursor.ts";
export * from "./event.ts";
export * from "./use-case.ts";
