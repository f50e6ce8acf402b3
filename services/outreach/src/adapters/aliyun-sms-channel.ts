import { randomUUID } from "node:crypto";
import { AppError, type Clock, countyDay } from "@qianxian/kernel";
import { Agent } from "undici";
import { z } from "zod";
import type { Channel, OutgoingMessage, Receipt, Trace } from "../ports/channel.ts";
import { canonicalQuery, signedHeaders } from "./aliyun-signature.ts";
import { askProvider, type ProviderAnswer } from "./channel-answer.ts";

export type AliyunSmsOptions = {
  endpoint: string;
  accessKeyId: string;
  accessKeySecret: string;
  signName: string;
  templateCode: string;
  /** Approved template of log-in codes, with the variable `code`; without it none is sent. */
  codeTemplate?: string | undefined;
  timeoutMs: number;
  clock: Clock;
};

const version = "2017-05-25";
const pageSize = 50;
const dayMs = 24 * 3_600_000;

/**
 * Answers that concern this number or this text for good. Any other refusal (frequency, credit,
 * template, key) is for the office to mend, so the message waits.
 */
const refusals = new Set([
  "isv.MOBILE_NUMBER_ILLEGAL",
  "isv.MOBILE_COUNT_OVER_LIMIT",
  "isv.BLACK_KEY_CONTROL_LIMIT",
  "isv.PARAM_LENGTH_LIMIT",
  "isv.INVALID_PARAMETERS",
]);

/** Answers after which the message may have gone out all the same. */
const unclear = new Set(["isp.SYSTEM_ERROR", "isp.UNKNOWN_ERR_CODE", "ServiceUnavailable", "InternalError"]);

const Answer = z.object({ Code: z.string(), BizId: z.string().optional() });

const Details = z.object({
  Code: z.literal("OK"),
  TotalCount: z.coerce.number(),
  SmsSendDetailDTOs: z.object({
    SmsSendDetailDTO: z.array(z.object({ OutId: z.string().optional(), SendDate: z.string() })),
  }),
});

/** The template's variables; the template itself holds the fixed words and the link's domain. */
const templateParam = ({ parts }: OutgoingMessage): string =>
  JSON.stringify({
    what: [parts.place, parts.title].filter((part) => part !== "").join(" "),
    terms: parts.terms || "待遇面议",
    why: parts.why,
    code: parts.link.slice(parts.link.lastIndexOf("/") + 1),
  });

const receiptOrFail = (messageId: OutgoingMessage["messageId"], answer: ProviderAnswer, now: Date): Receipt => {
  const body = Answer.safeParse(answer.body);
  const details = { messageId, status: answer.status, provider: body.data?.Code ?? null };
  if (!body.success || unclear.has(body.data.Code) || answer.status >= 500)
    throw new AppError("outcome-unknown", details);
  if (refusals.has(body.data.Code)) throw new AppError("channel-refused", details);
  if (body.data.Code !== "OK") throw new AppError("channel-unavailable", details);
  return { messageId, receiptId: body.data.BizId ?? messageId, acceptedAt: now.toISOString() };
};

/** County days on which a message attempted then may be booked, as yyyyMMdd. */
const daysOf = (attemptedAt: Date, now: Date): string[] => {
  const next = new Date(Math.min(attemptedAt.getTime() + dayMs, now.getTime()));
  return [...new Set([countyDay(attemptedAt), countyDay(next)])].map((day) => day.replaceAll("-", ""));
};

/**
 * SMS through Aliyun (Dysmsapi 2017-05-25, signature version 3). Not idempotent: the provider sends
 * as often as it is asked. The message id travels as OutId, by which its records are searched.
 */
export const aliyunSmsChannel = (options: AliyunSmsOptions): Channel & { close(): Promise<void> } => {
  const dispatcher = new Agent({ connections: 16, connectTimeout: 2_000 });
  const { host } = new URL(options.endpoint);
  const key = { id: options.accessKeyId, secret: options.accessKeySecret };

  const call = (action: string, query: Record<string, string>, isWrite: boolean) => {
    const date = options.clock.now().toISOString().replace(/\.\d+Z$/, "Z");
    const headers = signedHeaders({ host, action, version, query, date, nonce: randomUUID() }, key);
    const url = `${options.endpoint.replace(/\/$/, "")}/?${canonicalQuery(query)}`;
    const limits = { timeoutMs: options.timeoutMs, isWrite, dispatcher };
    return askProvider(url, { method: "POST", headers }, limits);
  };

  type Sent = Pick<OutgoingMessage, "messageId" | "to">;
  const sendSms = async ({ messageId, to }: Sent, template: string, variables: string): Promise<Receipt> => {
    const query = {
      PhoneNumbers: to,
      SignName: options.signName,
      TemplateCode: template,
      TemplateParam: variables,
      OutId: messageId,
    };
    return receiptOrFail(messageId, await call("SendSms", query, true), options.clock.now());
  };

  const findOn = async (day: string, phone: string, messageId: Trace["messageId"]): Promise<Receipt | null> => {
    for (let page = 1; ; page += 1) {
      const query = { PhoneNumber: phone, SendDate: day, PageSize: `${pageSize}`, CurrentPage: `${page}` };
      const { status, body } = await call("QuerySendDetails", query, false);
      const details = Details.safeParse(body);
      if (!details.success) throw new AppError("channel-unavailable", { messageId, status });
      const rows = details.data.SmsSendDetailDTOs.SmsSendDetailDTO;
      const found = rows.find(({ OutId }) => OutId === messageId);
      if (found) {
        const acceptedAt = new Date(`${found.SendDate.replace(" ", "T")}+08:00`).toISOString();
        return { messageId, receiptId: messageId, acceptedAt };
      }
      if (rows.length === 0 || page * pageSize >= details.data.TotalCount) return null;
    }
  };

  return {
    kind: "aliyun-sms",
    idempotent: false,
    send: (message) => sendSms(message, options.templateCode, templateParam(message)),
    sendCode: async ({ messageId, to, code }) => {
      if (!options.codeTemplate) throw new AppError("channel-refused", { messageId });
      await sendSms({ messageId, to }, options.codeTemplate, JSON.stringify({ code }));
    },
    find: async ({ messageId, to, attemptedAt }) => {
      if (to === null) return null;
      for (const day of daysOf(attemptedAt, options.clock.now())) {
        const receipt = await findOn(day, to, messageId);
        if (receipt) return receipt;
      }
      return null;
    },
    close: () => dispatcher.destroy(),
  };
};
