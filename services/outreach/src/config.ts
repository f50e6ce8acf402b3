import { readConfig, serviceSettings, storeSettings } from "@qianxian/config";
import { logInCodeLooks } from "@qianxian/contracts/identity";
import { z } from "zod";
import { parseQuietHours } from "./domain/quiet-hours.ts";

const quietHours = z
  .string()
  .default("21:00-08:00")
  .transform((text, context) => {
    const hours = parseQuietHours(text);
    if (hours !== undefined) return hours;
    context.addIssue('expected "21:00-08:00" or "off"');
    return z.NEVER;
  });

const required = {
  tray: ["TRAY_URL"],
  "aliyun-sms": [
    "ALIYUN_ACCESS_KEY_ID",
    "ALIYUN_ACCESS_KEY_SECRET",
    "ALIYUN_SMS_SIGN_NAME",
    "ALIYUN_SMS_TEMPLATE_CODE",
  ],
} as const;

/** Every setting of this service. There is no channel in memory to choose. */
export const Settings = z
  .strictObject({
    ...serviceSettings,
    ...storeSettings,
    PUBLIC_URL: z
      .url()
      .transform((url) => url.replace(/\/$/, ""))
      .describe("Where workers reach the gateway; links in messages begin with it."),
    LINK_SECRET: z.string().min(32).describe("Signs the links in messages; no default."),
    QUIET_HOURS: quietHours.describe(
      'Hours (Asia/Shanghai) in which nobody is messaged, "21:00-08:00", or "off".',
    ),
    WEEKLY_CAP: z.coerce
      .number()
      .int()
      .min(1)
      .max(50)
      .default(2)
      .describe("Messages one person may get in seven days."),
    UNDO_SECONDS: z.coerce
      .number()
      .int()
      .min(0)
      .max(600)
      .default(10)
      .describe("Seconds between confirming a campaign and its first message, in which it can be undone; 0 sends at once."),
    CHANNEL: z.enum(["tray", "aliyun-sms"]).default("tray").describe("How messages are delivered."),
    CHANNEL_TIMEOUT_MS: z.coerce
      .number()
      .int()
      .min(100)
      .max(60_000)
      .default(5_000)
      .describe("Longest wait for the channel's answer, in milliseconds."),
    TRAY_URL: z.url().optional().describe("The tray, when it is the channel."),
    ALIYUN_ACCESS_KEY_ID: z.string().min(1).optional().describe("Key id for Aliyun SMS."),
    ALIYUN_ACCESS_KEY_SECRET: z.string().min(1).optional().describe("Key secret for Aliyun SMS."),
    ALIYUN_SMS_SIGN_NAME: z.string().min(1).optional().describe("Approved signature of messages."),
    ALIYUN_SMS_TEMPLATE_CODE: z.string().min(1).optional().describe("Approved template of messages."),
    ALIYUN_SMS_CODE_TEMPLATE: z
      .string()
      .min(1)
      .optional()
      .describe(`Approved template of one-time codes, with the variable code (${logInCodeLooks.en}); without it leaders can't log in by phone, and nobody joins a crew by a code.`),
    ALIYUN_SMS_ENDPOINT: z
      .url()
      .default("https://dysmsapi.aliyuncs.com")
      .describe("Endpoint of Aliyun SMS."),
  })
  .superRefine((settings, context) => {
    for (const name of required[settings.CHANNEL])
      if (settings[name] === undefined)
        context.addIssue({ code: "custom", path: [name], message: `needed by ${settings.CHANNEL}` });
  });
export type Settings = z.output<typeof Settings>;

/** Reads the settings; fails with the name of each wrong one. */
export const readSettings = (env?: Record<string, string | undefined>): Settings =>
  readConfig(Settings, env);
