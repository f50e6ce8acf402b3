export * from "./client.ts";
export * from "./identity.ts";
export { refuseOtherMethods } from "./methods.ts";
export * from "./metrics.ts";
export * from "./mount.ts";
export * from "./open-api.ts";
export * from "./problems.ts";
export * from "./service.ts";
export { keyHeader, replayedHeader } from "./terms.ts";
