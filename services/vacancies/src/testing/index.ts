export * from "./a-vacancies-app.ts";
export * from "./builders.ts";
