import { readConfig, serviceSettings, storeSettings } from "@qianxian/config";
import { z } from "zod";

/** Every setting of this service. */
export const Settings = z.strictObject({ ...serviceSettings, ...storeSettings });

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = () => readConfig(Settings);
