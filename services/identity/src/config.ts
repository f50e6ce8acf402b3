import { readConfig, serviceSettings, storeSettings } from "@qianxian/config";
import { z } from "zod";

const keyBytes = 32;

/** Every setting of this service. */
export const Settings = z.strictObject({
  ...serviceSettings,
  ...storeSettings,
  ACCOUNT_KEY: z
    .base64()
    .transform((text) => Buffer.from(text, "base64"))
    .refine((key) => key.length === keyBytes, "32 bytes in base64")
    .describe("Key from which second factors are sealed and phones hashed at log-in; 32 bytes in base64, no default."),
});

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = () => readConfig(Settings);
