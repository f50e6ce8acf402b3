export * from "./campaign.ts";
export * from "./codes.ts";
export * from "./errors.ts";
export * from "./events.ts";
export * from "./routes.ts";
