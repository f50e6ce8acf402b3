import { readConfig, serviceSettings, storeSettings } from "@qianxian/config";
import { z } from "zod";

const keyBytes = 32;

const KeyInBase64 = z
  .base64()
  .transform((text) => Buffer.from(text, "base64"))
  .refine((key) => key.length === keyBytes, "32 bytes in base64");

/** Every setting of this service. */
export const Settings = z.strictObject({
  ...serviceSettings,
  ...storeSettings,
  COUNTY_KEY: KeyInBase64.describe(
    "Key that wraps the keys under which names, phones and ID numbers lie; 32 bytes in base64, no default.",
  ),
  COUNTY_KEY_BEFORE: KeyInBase64.optional().describe(
    "The county key until now, while it is being changed: at the start everything is wrapped anew, then take this away.",
  ),
  VIEWS_PER_HOUR: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(30)
    .describe("How many times an hour one account may see identifiers in full."),
  VIEWS_PER_DAY: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(200)
    .describe("How many times in 24 hours one account may see identifiers in full."),
  ERASURE_LIST: z
    .string()
    .min(1)
    .describe("File that names who was erased, outside the database and its backups; no default."),
  ALLOW_TEST_AREA: z
    .enum(["true", "false"])
    .default("false")
    .transform((text) => text === "true")
    .describe("Whether ID numbers of the unassigned area 990000 may enter; for demo and test data only."),
});

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = (env?: Record<string, string | undefined>) => readConfig(Settings, env);
