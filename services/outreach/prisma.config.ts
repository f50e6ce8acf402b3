import { defineConfig } from "prisma/config";

// `generate` needs no engine, but the CLI insists that the file exists; any existing file will do.
if (process.argv.includes("generate"))
  process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "" },
});
