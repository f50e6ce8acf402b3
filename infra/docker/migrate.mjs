// Makes the database, each service's schema and roles, and applies what migrations are missing. Doing it again changes
// nothing. ADMIN_DATABASE_URL is a superuser's URL for any database of the server, such as .../postgres.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "@qianxian/config";
import { provision, storeServices } from "@qianxian/infra-local";
import { z } from "zod";

const { ADMIN_DATABASE_URL, DATABASE_SECRET } = readConfig(
  z.strictObject({ ADMIN_DATABASE_URL: z.string().min(1), DATABASE_SECRET: z.string().min(32) }),
);

const adminUrl = (database) => {
  const url = new URL(ADMIN_DATABASE_URL);
  if (database !== undefined) url.pathname = `/${database}`;
  return url.href;
};

const servicesDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../services");
await provision({ adminUrl, secrets: { database: DATABASE_SECRET }, servicesDir });
process.stdout.write(`Up to date: ${storeServices.join(", ")}.\n`);
