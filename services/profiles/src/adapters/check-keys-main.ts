import { readConfig } from "@qianxian/config";
import { connect } from "@qianxian/database";
import { Settings } from "../config.ts";
import { checkKeys } from "./check-keys.ts";
import { countyKey } from "./county-key.ts";

/** Run after a restore: says in one line of JSON how many sealed texts open under the county key, and how many do not. */
const { DATABASE_SYSTEM_URL: url, DATABASE_SCHEMA: schema, COUNTY_KEY: key } = readConfig(
  Settings.pick({ DATABASE_SYSTEM_URL: true, DATABASE_SCHEMA: true, COUNTY_KEY: true }),
);
const { pool } = connect({ url, schema, statementMsMax: 30_000, max: 1 });
try {
  process.stdout.write(`${JSON.stringify(await checkKeys(pool, countyKey(key)))}\n`);
} finally {
  await pool.end();
}
