export * from "./memory.ts";
export * from "./cards.ts";
