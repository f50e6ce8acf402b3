export * from "./a-gateway.ts";
