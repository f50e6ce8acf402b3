export * from "./builders.ts";
export * from "./identity-app.ts";
export * from "./staff-room.ts";
