export * from "./counts.ts";
export * from "./match.ts";
export * from "./routes.ts";
