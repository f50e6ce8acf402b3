export * from "./contact.ts";
export * from "./errors.ts";
export * from "./events.ts";
export * from "./refer.ts";
export * from "./referral.ts";
export * from "./routes.ts";
