export * from "./match.ts";
export * from "./routes.ts";
