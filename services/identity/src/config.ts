import { readConfig, serviceSettings, storeSettings } from "@qianxian/config";
import { z } from "zod";

const { DATABASE_URL, DATABASE_SYSTEM_URL, DATABASE_SCHEMA } = storeSettings;

/** Every setting of this service; it has a store and no queue. */
export const Settings = z.strictObject({
  ...serviceSettings,
  DATABASE_URL,
  DATABASE_SYSTEM_URL,
  DATABASE_SCHEMA,
});

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = () => readConfig(Settings);
