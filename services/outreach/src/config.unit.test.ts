/**
 * Guarantees
 * 1. The defaults are the county's: quiet from 21:00 to 08:00, two messages a week, the tray.
 * 2. A channel without what it needs, a memory channel, nonsense hours and a short secret are refused by name.
 */
import { describe, expect, it } from "@jest/globals";
import { readSettings } from "./config.ts";

const env = {
  PORT: "4000",
  INTERNAL_SECRET: "i".repeat(32),
  SERVICE_URLS: "{}",
  DATABASE_URL: "postgresql://x",
  DATABASE_SYSTEM_URL: "postgresql://y",
  DATABASE_SCHEMA: "outreach",
  REDIS_URL: "redis://x",
  LINK_SECRET: "l".repeat(32),
  PUBLIC_URL: "https://qx.example/",
  TRAY_URL: "http://127.0.0.1:4999",
};

describe("readSettings", () => {
  it("has the county's defaults", () => {
    expect(readSettings(env)).toMatchObject({
      PUBLIC_URL: "https://qx.example",
      QUIET_HOURS: { from: 1_260, to: 480 },
      WEEKLY_CAP: 2,
      CHANNEL: "tray",
      CHANNEL_TIMEOUT_MS: 5_000,
    });
    expect(readSettings({ ...env, QUIET_HOURS: "off", WEEKLY_CAP: "5" })).toMatchObject({
      QUIET_HOURS: null,
      WEEKLY_CAP: 5,
    });
  });

  it.each([
    ["the tray without its address", { TRAY_URL: undefined }, "TRAY_URL"],
    ["the provider without its key", { CHANNEL: "aliyun-sms" }, "ALIYUN_ACCESS_KEY_SECRET"],
    ["a channel in memory", { CHANNEL: "memory" }, "CHANNEL"],
    ["hours that are none", { QUIET_HOURS: "nine to five" }, "QUIET_HOURS"],
    ["a short secret", { LINK_SECRET: "short" }, "LINK_SECRET"],
    ["no public address", { PUBLIC_URL: "" }, "PUBLIC_URL"],
  ])("refuses %s", (_what, change, name) => {
    expect(() => readSettings({ ...env, ...change })).toThrow(name);
  });

  it("takes the provider with everything it needs", () => {
    const aliyun = {
      CHANNEL: "aliyun-sms",
      ALIYUN_ACCESS_KEY_ID: "k",
      ALIYUN_ACCESS_KEY_SECRET: "s",
      ALIYUN_SMS_SIGN_NAME: "三都劳务",
      ALIYUN_SMS_TEMPLATE_CODE: "SMS_1",
    };

    expect(readSettings({ ...env, ...aliyun, TRAY_URL: undefined })).toMatchObject({
      CHANNEL: "aliyun-sms",
      ALIYUN_SMS_ENDPOINT: "https://dysmsapi.aliyuncs.com",
    });
  });
});
