import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { signedHeaders } from "../adapters/aliyun-signature.ts";

/** Key, signature and template the fake provider knows. */
export const aliyunKey = { id: "test-key", secret: "test-secret" };
export const aliyunTexts = { signName: "三都劳务", templateCode: "SMS_000000001", codeTemplate: "SMS_000000002" };

type Sms = { outId: string; phone: string; template: string; param: unknown; day: string; sendDate: string };

/** How the provider answers SendSms: as the documentation says, with a code, or not at all. */
export type AliyunMood = { kind: "well" } | { kind: "hangs" } | { kind: "says"; status: number; body: unknown };

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};

const isSigned = (request: IncomingMessage, query: Record<string, string>): boolean => {
  const header = (name: string) => String(request.headers[name]);
  const call = {
    host: header("host"),
    action: header("x-acs-action"),
    version: header("x-acs-version"),
    date: header("x-acs-date"),
    nonce: header("x-acs-signature-nonce"),
    query,
  };
  return signedHeaders(call, aliyunKey)["authorization"] === request.headers.authorization;
};

const shanghai = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");

type Query = Record<string, string>;

const accept = (query: Query, sendDate: string): Sms => ({
  outId: query["OutId"] ?? "",
  phone: query["PhoneNumbers"] ?? "",
  template: query["TemplateCode"] ?? "",
  param: JSON.parse(query["TemplateParam"] ?? "null") as unknown,
  day: sendDate.slice(0, 10).replaceAll("-", ""),
  sendDate,
});

const accepted = (n: number) => ({
  Code: "OK",
  Message: "OK",
  BizId: `9006195${n}^0`,
  RequestId: "F655A8D5-B967-440B-8683-DAD6FF8DE990",
});

/** One page of records of one number and one day. */
const details = (taken: readonly Sms[], query: Query) => {
  const all = taken.filter(({ phone, day }) => phone === query["PhoneNumber"] && day === query["SendDate"]);
  const size = Number(query["PageSize"]);
  const from = (Number(query["CurrentPage"]) - 1) * size;
  const rows = all.slice(from, from + size).map(({ outId, phone, sendDate }) => ({
    PhoneNum: phone,
    OutId: outId,
    SendStatus: 1,
    SendDate: sendDate,
    TemplateCode: aliyunTexts.templateCode,
  }));
  return {
    Code: "OK",
    Message: "OK",
    RequestId: "819BE656-D2E0-4858-8B21-B2E477085AAF",
    TotalCount: String(all.length),
    SmsSendDetailDTOs: { SmsSendDetailDTO: rows },
  };
};

/** Templates for codes take four to six letters and digits. */
const fitsTemplate = ({ template, param }: Sms): boolean =>
  template !== aliyunTexts.codeTemplate || /^[0-9A-Za-z]{4,6}$/.test((param as { code: string }).code);

/**
 * Answers as recorded in the provider's documentation of SendSms and QuerySendDetails (version
 * 2017-05-25), and checks the signature of every call.
 */
export const aFakeAliyun = async (now: () => Date = () => new Date()) => {
  const taken: Sms[] = [];
  let mood: AliyunMood = { kind: "well" };
  const sendSms = (query: Query, response: ServerResponse): void => {
    if (mood.kind === "says") return answer(response, mood.status, mood.body);
    const sms = accept(query, shanghai(now()));
    if (!fitsTemplate(sms)) return answer(response, 200, { Code: "isv.TEMPLATE_PARAMS_ILLEGAL" });
    taken.push(sms);
    if (mood.kind === "well") answer(response, 200, accepted(taken.length));
  };
  const server = createServer((request, response) => {
    const query = Object.fromEntries(new URL(request.url ?? "/", "http://x").searchParams);
    if (!isSigned(request, query)) return answer(response, 400, { Code: "SignatureDoesNotMatch" });
    if (request.headers["x-acs-action"] === "SendSms") return sendSms(query, response);
    return answer(response, 200, details(taken, query));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const behave = (next: AliyunMood): void => {
    mood = next;
  };
  const stop = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, taken, behave, stop };
};
