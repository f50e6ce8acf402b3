export * from "./an-outreach-app.ts";
export * from "./builders.ts";
