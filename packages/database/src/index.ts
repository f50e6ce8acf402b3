export * from "./connect.ts";
export * from "./failures.ts";
export * from "./migrate.ts";
export * from "./outbox-store.ts";
export * from "./outbox.ts";
export * from "./store.ts";
export * from "./pruning.ts";
export * from "./transact.ts";
