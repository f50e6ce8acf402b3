export * from "./access.ts";
export * from "./ids.ts";
export * from "./paging.ts";
export * from "./places.ts";
export * from "./work.ts";
