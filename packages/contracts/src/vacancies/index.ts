export * from "./errors.ts";
export * from "./events.ts";
export * from "./intake.ts";
export * from "./listing.ts";
export * from "./public-vacancy.ts";
export * from "./renewal.ts";
export * from "./routes.ts";
export * from "./vacancy.ts";
