export * from "./an-outreach-app.ts";
export * from "./builders.ts";
export * from "./a-tray.ts";
