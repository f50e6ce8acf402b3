import { z } from "zod";

/** A setting that is wrong or missing; the message says which and what is expected, never its value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads a process's settings once, at its start.
 * @throws ConfigError naming every wrong setting at once.
 */
export const readConfig = <S extends z.ZodObject>(
  schema: S,
  env: Record<string, string | undefined> = process.env,
): z.output<S> => {
  const known = Object.fromEntries(
    Object.keys(schema.shape)
      .map((key) => [key, env[key]] as const)
      .filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(known);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new ConfigError(`These settings are wrong or missing:\n${lines.join("\n")}`);
};

/** Text that holds a JSON object of URLs; the message never repeats the text. */
const urlsInJson = z.string().transform((text, context) => {
  try {
    const urls = z.record(z.string(), z.url()).safeParse(JSON.parse(text));
    if (urls.success) return urls.data;
  } catch {
    // not JSON: said below
  }
  context.addIssue({ code: "custom", message: "expected a JSON object of base URLs by service name" });
  return z.NEVER;
});

const port = z.coerce.number().int().min(0).max(65_535);

/** Settings every service has; each with the sentence from which the reference page is made. */
export const serviceSettings = {
  PORT: port.describe("TCP port to listen on."),
  HOST: z.string().default("127.0.0.1").describe("Address to bind to; loopback or a private network."),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "silent"])
    .default("info")
    .describe("Least severity that is logged."),
  INTERNAL_SECRET: z
    .string()
    .min(32)
    .describe("Signs who is calling between services; the same for all, no default."),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe("OTLP collector (HTTP) that traces are sent to, such as http://collector:4318; without it there are none."),
  SERVICE_URLS: urlsInJson.describe("JSON object: base URL of every service by its name."),
};

/** Settings of a service that owns a schema and reads queues. */
export const storeSettings = {
  DATABASE_URL: z.string().min(1).describe("Postgres URL of the role that serves requests."),
  DATABASE_SYSTEM_URL: z
    .string()
    .min(1)
    .describe("Postgres URL of the role that runs consumers and batches."),
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .describe("The service's own schema."),
  REDIS_URL: z.string().min(1).describe("Redis that carries the queues."),
  QUEUE_PREFIX: z.string().default("{qx}").describe("Prefix of all queue keys."),
};

/** Where traces go, asked before the settings are read, so that the start is among them; undefined: nowhere. */
export const tracesEndpoint = (): string | undefined => process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] || undefined;

/** The level to log at before the settings are read, so that a wrong setting can be logged. */
export const logLevel = (): string => process.env["LOG_LEVEL"] ?? "info";
