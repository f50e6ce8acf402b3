import { readConfig, serviceSettings } from "@qianxian/config";
import { z } from "zod";

/** Every setting of the gateway. */
export const Settings = z.strictObject({
  ...serviceSettings,
  PUBLIC_URL: z.url().describe("Address under which people reach the gateway."),
  COMPANY_PHONE: z
    .string()
    .default("")
    .describe("Phone number of the labour-service company, shown on the worker's page."),
});

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = () => readConfig(Settings);
