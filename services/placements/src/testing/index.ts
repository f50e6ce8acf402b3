export * from "./a-placements-app.ts";
