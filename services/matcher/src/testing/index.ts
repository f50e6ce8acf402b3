export * from "./a-matcher-app.ts";
export * from "./actors.ts";
export * from "./cards.ts";
