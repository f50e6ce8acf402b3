import type { Clock } from "@qianxian/kernel";
import type { Channel } from "../ports/channel.ts";
import { aliyunSmsChannel } from "./aliyun-sms-channel.ts";
import { trayChannel } from "./tray-channel.ts";

/** What the settings say about the channel. */
export type ChannelSettings = {
  CHANNEL: "tray" | "aliyun-sms";
  CHANNEL_TIMEOUT_MS: number;
  TRAY_URL?: string | undefined;
  ALIYUN_SMS_ENDPOINT: string;
  ALIYUN_ACCESS_KEY_ID?: string | undefined;
  ALIYUN_ACCESS_KEY_SECRET?: string | undefined;
  ALIYUN_SMS_SIGN_NAME?: string | undefined;
  ALIYUN_SMS_TEMPLATE_CODE?: string | undefined;
  ALIYUN_SMS_CODE_TEMPLATE?: string | undefined;
};

/** The channel that the settings name; what it needs has been checked when they were read. */
export const channelOf = (
  settings: ChannelSettings,
  clock: Clock,
): Channel & { close(): Promise<void> } => {
  const timeoutMs = settings.CHANNEL_TIMEOUT_MS;
  if (settings.CHANNEL === "tray") return trayChannel({ url: settings.TRAY_URL ?? "", timeoutMs });
  return aliyunSmsChannel({
    endpoint: settings.ALIYUN_SMS_ENDPOINT,
    accessKeyId: settings.ALIYUN_ACCESS_KEY_ID ?? "",
    accessKeySecret: settings.ALIYUN_ACCESS_KEY_SECRET ?? "",
    signName: settings.ALIYUN_SMS_SIGN_NAME ?? "",
    templateCode: settings.ALIYUN_SMS_TEMPLATE_CODE ?? "",
    codeTemplate: settings.ALIYUN_SMS_CODE_TEMPLATE,
    timeoutMs,
    clock,
  });
};
