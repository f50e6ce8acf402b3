/**
 * Guarantees
 * 1. There is no data key by default, and one of the wrong size is refused without being repeated.
 * 2. The unassigned area of demo data is closed unless a setting opens it.
 */
import { describe, expect, it } from "@jest/globals";
import { readSettings } from "./config.ts";
import { testKey } from "./testing/index.ts";

const env = {
  PORT: "4102",
  INTERNAL_SECRET: "a secret of tests, at least 32 characters",
  SERVICE_URLS: "{}",
  DATABASE_URL: "postgresql://app@127.0.0.1/qianxian",
  DATABASE_SYSTEM_URL: "postgresql://system@127.0.0.1/qianxian",
  DATABASE_SCHEMA: "profiles",
  REDIS_URL: "redis://127.0.0.1",
  ERASURE_LIST: "/var/lib/qianxian/erased.jsonl",
  COUNTY_KEY: testKey.toString("base64"),
};

describe("readSettings", () => {
  it("reads the key as bytes and closes the unassigned area", () => {
    const settings = readSettings(env);
    expect(settings.COUNTY_KEY.equals(testKey)).toBe(true);
    expect(settings.ALLOW_TEST_AREA).toBe(false);
    expect(readSettings({ ...env, ALLOW_TEST_AREA: "true" }).ALLOW_TEST_AREA).toBe(true);
  });

  it.each([undefined, "c2hvcnQ=", "not base64!"])("refuses the data key %s", (key) => {
    const read = () => readSettings({ ...env, COUNTY_KEY: key });
    expect(read).toThrow("COUNTY_KEY");
    expect(read).not.toThrow(key ?? "no key");
  });
});
