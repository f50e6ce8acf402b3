import { readConfig, serviceSettings, storeSettings } from "@qianxian/config";
import { z } from "zod";

/** Every setting of this service. */
export const Settings = z.strictObject({
  ...serviceSettings,
  ...storeSettings,
  INTAKE_RAW_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(180)
    .describe("Days for which postings are kept as recruiters wrote them, telephone numbers and all."),
});

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = (env?: Record<string, string | undefined>) => readConfig(Settings, env);
