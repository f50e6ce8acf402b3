import { existsSync } from "node:fs";
import path from "node:path";
import { publicRoutes } from "@qianxian/contracts";
import { migrate, withSearchPath } from "@qianxian/database";
import pg from "pg";
import { passwordOf, type Secrets } from "./secrets.ts";

/** Services that own a schema, named like the service. */
export const storeServices: readonly string[] = Object.keys(publicRoutes);

export const databaseName = "qianxian";

type Duty = "owner" | "app" | "system";

/** The role that does one duty in one service: migrate, answer requests, or run consumers. */
export const roleOf = (service: string, duty: Duty): string => `qx_${service}_${duty}`;

export type Database = {
  /** URL of one role, looking into its service's schema. */
  url(service: string, duty: Duty): string;
};

const ensureDatabase = async (admin: pg.Client): Promise<void> => {
  const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [databaseName]);
  if (rowCount === 0) await admin.query(`create database ${pg.escapeIdentifier(databaseName)}`);
};

/** Consumers and batches pass row-level security; the owner does as owner of the tables; requests never do. */
const passes = (duty: Duty): string => (duty === "system" ? "bypassrls" : "nobypassrls");

const ensureRole = async (client: pg.Client, role: string, duty: Duty, password: string): Promise<void> => {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
  const verb = rowCount === 0 ? "create" : "alter";
  const name = pg.escapeIdentifier(role);
  await client.query(`${verb} role ${name} login ${passes(duty)} password ${pg.escapeLiteral(password)}`);
};

/** The owner makes tables, whatever they are; app and system may only work with their rows. */
const grantsFor = (service: string): string => {
  const schema = pg.escapeIdentifier(service);
  const owner = pg.escapeIdentifier(roleOf(service, "owner"));
  const workers = ["app", "system"].map((d) => pg.escapeIdentifier(roleOf(service, d as Duty))).join(", ");
  const newOnes = `alter default privileges for role ${owner} in schema ${schema} grant`;
  return `
    create schema if not exists ${schema} authorization ${owner};
    grant create on database ${pg.escapeIdentifier(databaseName)} to ${owner};
    grant usage on schema ${schema} to ${workers};
    ${newOnes} select, insert, update, delete on tables to ${workers};
    ${newOnes} usage, select on sequences to ${workers};`;
};

const provisionService = async (client: pg.Client, service: string, secrets: Pick<Secrets, "database">) => {
  for (const duty of ["owner", "app", "system"] as const)
    await ensureRole(client, roleOf(service, duty), duty, passwordOf(secrets, roleOf(service, duty)));
  await client.query(grantsFor(service));
};

const withClient = async (url: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

/** The books of the migrations are the owner's alone. */
const hideBooks = (service: string): string => {
  const workers = ["app", "system"].map((d) => pg.escapeIdentifier(roleOf(service, d as Duty))).join(", ");
  return `revoke all on ${pg.escapeIdentifier(service)}._prisma_migrations from ${workers}`;
};

/**
 * Makes the database, and for each service its schema and its three roles, then applies what
 * migrations are missing. Doing it again changes nothing.
 */
export const provision = async (options: {
  /** URL of the superuser for one database. */
  adminUrl: (database?: string) => string;
  secrets: Pick<Secrets, "database">;
  /** Folder that holds `<service>/prisma/migrations`. */
  servicesDir: string;
  services?: readonly string[];
}): Promise<Database> => {
  const { adminUrl, secrets, services = storeServices } = options;
  const url = (service: string, duty: Duty): string => {
    const target = new URL(adminUrl(databaseName));
    target.username = roleOf(service, duty);
    target.password = passwordOf(secrets, roleOf(service, duty));
    return withSearchPath(target.href, service);
  };
  await withClient(adminUrl(), ensureDatabase);
  await withClient(adminUrl(databaseName), async (client) => {
    await client.query("revoke all on schema public from public");
    for (const service of services) await provisionService(client, service, secrets);
  });
  for (const service of services) {
    const dir = path.join(options.servicesDir, service, "prisma", "migrations");
    if (!existsSync(dir)) continue;
    const connectionString = url(service, "owner");
    await migrate({ connectionString, schema: service, dir });
    await withClient(connectionString, async (client) => void (await client.query(hideBooks(service))));
  }
  return { url };
};
