import { readConfig, serviceSettings, storeSettings } from "@qianxian/config";
import { z } from "zod";

const keyBytes = 32;

/** Every setting of this service. */
export const Settings = z.strictObject({
  ...serviceSettings,
  ...storeSettings,
  DATA_KEY: z
    .base64()
    .transform((text) => Buffer.from(text, "base64"))
    .refine((key) => key.length === keyBytes, "32 bytes in base64")
    .describe("Key from which names, phones and ID numbers are encrypted; 32 bytes in base64, no default."),
  ALLOW_TEST_AREA: z
    .enum(["true", "false"])
    .default("false")
    .transform((text) => text === "true")
    .describe("Whether ID numbers of the unassigned area 990000 may enter; for demo and test data only."),
});

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = (env?: Record<string, string | undefined>) => readConfig(Settings, env);
