/**
 * Guarantees
 * 1. Every wrong or missing setting is named at once, with what is expected; no value is repeated.
 * 2. Numbers are read as numbers, defaults are filled in, an empty setting is a missing one, others are left alone.
 * 3. There is no default for a secret.
 */
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { ConfigError, readConfig, serviceSettings, storeSettings } from "./index.ts";

const Settings = z.strictObject({ ...serviceSettings, ...storeSettings });
const env = {
  PORT: "4101",
  INTERNAL_SECRET: "a secret of tests, at least 32 characters",
  SERVICE_URLS: '{"matcher":"http://127.0.0.1:4104"}',
  DATABASE_URL: "postgresql://app@127.0.0.1/qianxian",
  DATABASE_SYSTEM_URL: "postgresql://system@127.0.0.1/qianxian",
  DATABASE_SCHEMA: "vacancies",
  REDIS_URL: "redis://127.0.0.1",
};

const refusalOf = (change: Record<string, string | undefined>): ConfigError => {
  try {
    readConfig(Settings, { ...env, ...change });
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

describe("readConfig", () => {
  it("reads what is given and fills in what is not", () => {
    expect(readConfig(Settings, { ...env, HOME: "/root", LOG_LEVEL: "" })).toEqual({
      ...env,
      PORT: 4101,
      HOST: "127.0.0.1",
      LOG_LEVEL: "info",
      QUEUE_PREFIX: "{qx}",
      SERVICE_URLS: { matcher: "http://127.0.0.1:4104" },
    });
  });

  it("names every wrong setting at once", () => {
    const { message } = refusalOf({
      PORT: "99999",
      LOG_LEVEL: "loud",
      INTERNAL_SECRET: "short",
      SERVICE_URLS: "{",
      DATABASE_URL: undefined,
      DATABASE_SCHEMA: "Vacancies; drop",
      REDIS_URL: "",
    });
    const named = message.split("\n").slice(1).map((line) => line.trim().split(":")[0]);
    expect(named.toSorted()).toEqual(
      ["PORT", "LOG_LEVEL", "INTERNAL_SECRET", "SERVICE_URLS", "DATABASE_URL", "DATABASE_SCHEMA", "REDIS_URL"].toSorted(),
    );
  });

  it.each(Object.keys(serviceSettings))("describes %s in a sentence", (key) => {
    expect(serviceSettings[key as keyof typeof serviceSettings].description).toMatch(/^.{10,}\.$/);
  });

  it.each([
    ["INTERNAL_SECRET", "hunter2"],
    ["SERVICE_URLS", "hunter2"],
    ["SERVICE_URLS", '{"matcher":"hunter2"}'],
    ["SERVICE_URLS", '["hunter2"]'],
    ["DATABASE_SCHEMA", "Hunter2"],
    ["PORT", "hunter2"],
    ["LOG_LEVEL", "hunter2"],
  ])("refuses %s without repeating its value", (key, value) => {
    const error = refusalOf({ [key]: value });
    expect(error.message).toContain(`${key}:`);
    expect(error.message.toLowerCase()).not.toContain("hunter2");
  });

  it("has no default for a secret or an address of data", () => {
    for (const key of ["INTERNAL_SECRET", "DATABASE_URL", "DATABASE_SYSTEM_URL", "REDIS_URL"])
      expect(refusalOf({ [key]: undefined }).message).toContain(`${key}:`);
  });
});
