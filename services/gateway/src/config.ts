import { readConfig, serviceSettings } from "@qianxian/config";
import { z } from "zod";

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
  COMPANY_PHONE: z
    .string()
    .default("")
    .describe("Phone number of the labour-service company, shown on the worker's page."),
});
export type Settings = z.output<typeof Settings>;

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = () => readConfig(Settings);
