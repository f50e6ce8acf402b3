import { isIP } from "node:net";
import { readConfig, serviceSettings } from "@qianxian/config";
import { z } from "zod";

const listOf = (text: string): string[] => text.split(",").map((part) => part.trim()).filter(Boolean);

/** Origins as browsers write them: scheme, host, port, nothing more. */
const origins = z.string().default("").transform((text, context) => {
  const listed = listOf(text);
  if (listed.every((origin) => !origin.includes("*") && URL.canParse(origin) && new URL(origin).origin === origin)) return listed;
  context.addIssue("expected origins such as https://jobs.example, separated by commas");
  return z.NEVER;
});

const isNetwork = (text: string): boolean => {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...rest] = text.split("/");
  const bitsMax = isIP(address) === 4 ? 32 : 128;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= bitsMax);
  return isIP(address) > 0 && fits && rest.length === 0;
};

/** A network of no bits would trust everybody's word about where they come from. */
const networks = z.string().default("loopback").transform((text, context) => {
  const listed = listOf(text);
  if (listed.every(isNetwork)) return listed;
  context.addIssue("expected addresses or networks such as 10.0.0.0/8, separated by commas");
  return z.NEVER;
});

const timesAMinute = (preset: number) => z.coerce.number().int().min(1).max(10_000_000).default(preset);

/** Every setting of the gateway. */
export const Settings = z.strictObject({
  ...serviceSettings,
  PUBLIC_URL: z.url().describe("Address under which people reach the gateway."),
  METRICS_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .describe("TCP port of /metrics, which the public port never answers; without it there is none."),
  METRICS_HOST: z
    .string()
    .default("127.0.0.1")
    .describe("Address that METRICS_PORT binds to; loopback or a private network."),
  CONSOLE_DIR: z
    .string()
    .min(1)
    .optional()
    .describe("Folder of the built console; without it, where `npm run build` puts it."),
  COMPANY_PHONE: z
    .string()
    .default("")
    .describe("Phone number of the labour-service company, shown on the pages that need no log-in."),
  TRUSTED_PROXIES: networks.describe(
    "Addresses whose X-Forwarded-For and X-Forwarded-Proto are believed: the proxy in front, such as 10.0.0.5 or 10.0.0.0/24.",
  ),
  CORS_ORIGINS: origins.describe(
    "Origins whose pages may call /v1 with an API key, such as https://jobs.example; empty: none. Never with cookies.",
  ),
  REDIS_URL: z
    .string()
    .optional()
    .describe("Redis through which several gateways count requests together; without it each counts by itself."),
  QUEUE_PREFIX: z.string().default("{qx}").describe("Prefix of all keys in Redis."),
  RATE_LIMIT_ACCOUNT: timesAMinute(3_000).describe("Requests a minute of one account, whatever role it acts in."),
  RATE_LIMIT_KEY: timesAMinute(6_000).describe("Requests a minute with one API key."),
  RATE_LIMIT_ADDRESS: timesAMinute(600).describe(
    "Requests a minute from one network address to what needs no log-in, such as workers' links, and with credentials of nobody.",
  ),
  RATE_LIMIT_LOG_IN: timesAMinute(60).describe("Tries to log in a minute from one network address."),
});
export type Settings = z.output<typeof Settings>;

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = () => readConfig(Settings);
