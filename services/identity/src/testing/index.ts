export * from "./builders.ts";
export * from "./identity-app.ts";
