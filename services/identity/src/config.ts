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
  ACCOUNT_KEY: KeyInBase64.describe(
    "Key from which second factors are sealed and phones hashed at log-in; 32 bytes in base64, no default.",
  ),
  AUDIT_KEY: KeyInBase64.describe(
    "Key that seals the rows of the audit log, so that nobody without it writes them anew; 32 bytes in base64, no default.",
  ),
});

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = () => readConfig(Settings);
