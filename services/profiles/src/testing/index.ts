export * from "./builders.ts";
export * from "./profiles-app.ts";
