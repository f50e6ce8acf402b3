export * from "./dead-letters.ts";
export * from "./persons.ts";
