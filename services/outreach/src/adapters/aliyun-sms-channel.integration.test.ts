/**
 * Guarantees
 * 1. The adapter keeps the promises of a channel against a provider that answers as documented and checks signatures.
 * 2. It sends the approved signature and template with the offer's pieces, and the message id as OutId.
 *    A log-in code has a template of its own; without one none is sent.
 * 3. Each answer of the provider becomes one of the port's codes; what the office can mend is no refusal.
 * 4. A message is found on the day it was attempted, also over midnight and on a later page.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { aClock } from "@qianxian/testing";
import { offerParts, offerText } from "../domain/offer-text.ts";
import { channelContract, type ChannelUnderTest } from "../ports/channel.contract.ts";
import { aFakeAliyun, aliyunKey, aliyunTexts } from "../testing/a-fake-aliyun.ts";
import { nobodyThere } from "../testing/a-tray.ts";
import { aVacancyBrief, messageId } from "../testing/builders.ts";
import { aliyunSmsChannel } from "./aliyun-sms-channel.ts";

const key = { accessKeyId: aliyunKey.id, accessKeySecret: aliyunKey.secret };
const make = (endpoint: string, clock = { now: () => new Date() }, change: object = {}) =>
  aliyunSmsChannel({ endpoint, ...key, ...aliyunTexts, timeoutMs: 400, clock, ...change });

const refusal = { Code: "isv.MOBILE_NUMBER_ILLEGAL", Message: "19912345678缝纫工 invalid" };

channelContract("aliyun-sms", async (): Promise<ChannelUnderTest> => {
  const provider = await aFakeAliyun();
  const channel = make(provider.url);
  const orphan = make(nobodyThere);
  return {
    channel,
    taken: async () => provider.taken.map(({ outId }) => outId),
    codes: async () => provider.taken.map(({ outId }) => outId),
    behave: async (mood) => {
      if (mood === "refuses") provider.behave({ kind: "says", status: 200, body: refusal });
      else provider.behave({ kind: mood === "well" ? "well" : "hangs" });
    },
    orphan: () => orphan,
    close: async () => {
      await Promise.all([channel.close(), orphan.close()]);
      await provider.stop();
    },
  };
});

describe("aliyunSmsChannel", () => {
  const clock = aClock("2026-03-02T02:00:00.000Z");
  const link = "https://qx.example/o/token";
  const parts = offerParts(aVacancyBrief(), { zh: "技能都对上", en: "all skills" }, link);
  const message = (n: number) => ({
    messageId: messageId(n),
    to: "19900000001",
    text: offerText(parts),
    parts,
  });
  const trace = (n: number, attemptedAt: string) => ({
    messageId: messageId(n),
    to: "19900000001",
    attemptedAt: new Date(attemptedAt),
  });
  let provider: Awaited<ReturnType<typeof aFakeAliyun>>;
  let channel: ReturnType<typeof make>;
  beforeAll(async () => {
    provider = await aFakeAliyun(() => clock.now());
    channel = make(provider.url, clock);
  });
  beforeEach(() => {
    clock.set("2026-03-02T02:00:00.000Z");
    provider.behave({ kind: "well" });
    provider.taken.length = 0;
  });
  afterAll(async () => {
    await channel.close();
    await provider.stop();
  });

  it("fills the template with the offer's pieces", async () => {
    const receipt = await channel.send(message(1));

    expect(receipt).toEqual({
      messageId: messageId(1),
      receiptId: "90061951^0",
      acceptedAt: "2026-03-02T02:00:00.000Z",
    });
    expect(provider.taken).toEqual([
      expect.objectContaining({
        outId: messageId(1),
        phone: "19900000001",
        param: { what: "常州武进 缝纫工", terms: "月薪5200-6800元，包吃住", why: "技能都对上", code: "token" },
      }),
    ]);
  });

  it.each([
    [200, { Code: "isv.MOBILE_NUMBER_ILLEGAL" }, "channel-refused"],
    [200, { Code: "isv.PARAM_LENGTH_LIMIT" }, "channel-refused"],
    [200, { Code: "isv.BUSINESS_LIMIT_CONTROL" }, "channel-unavailable"],
    [200, { Code: "isv.AMOUNT_NOT_ENOUGH" }, "channel-unavailable"],
    [200, { Code: "isv.SMS_TEMPLATE_ILLEGAL" }, "channel-unavailable"],
    [400, { Code: "Throttling.User" }, "channel-unavailable"],
    [404, { Code: "InvalidAccessKeyId.NotFound" }, "channel-unavailable"],
    [200, { Code: "isp.SYSTEM_ERROR" }, "outcome-unknown"],
    [503, { Code: "ServiceUnavailable" }, "outcome-unknown"],
    [502, "<html>", "outcome-unknown"],
    [200, { Message: "OK" }, "outcome-unknown"],
  ])("turns %s %j into %s", async (status, body, code) => {
    provider.behave({ kind: "says", status, body });

    await expect(channel.send(message(2))).rejects.toMatchObject({ code });
    expect(provider.taken).toEqual([]);
  });

  it("waits when its key is wrong", async () => {
    const wrong = make(provider.url, clock, { accessKeySecret: "other" });

    await expect(wrong.send(message(3))).rejects.toMatchObject({ code: "channel-unavailable" });
    await expect(wrong.find(trace(3, "2026-03-02T02:00:00Z"))).rejects.toMatchObject({
      code: "channel-unavailable",
    });
    await wrong.close();
  });

  it("finds a message that was booked after midnight, and not on other days", async () => {
    clock.set("2026-03-02T16:00:01.000Z");
    await channel.send(message(4));
    clock.set("2026-03-03T03:00:00.000Z");

    expect(await channel.find(trace(4, "2026-03-02T15:59:58Z"))).toEqual({
      messageId: messageId(4),
      receiptId: messageId(4),
      acceptedAt: "2026-03-02T16:00:01.000Z",
    });
    expect(await channel.find(trace(4, "2026-03-01T15:00:00Z"))).toBeNull();
  });

  it("looks through all pages, and finds nothing without a number", async () => {
    for (let n = 100; n <= 160; n += 1) await channel.send(message(n));

    expect(await channel.find(trace(160, "2026-03-02T02:00:00Z"))).toMatchObject({ messageId: messageId(160) });
    expect(await channel.find({ ...trace(160, "2026-03-02T02:00:00Z"), to: null })).toBeNull();
  });
});

describe("a log-in code through aliyunSmsChannel", () => {
  it("fills its own template, and is not sent without one", async () => {
    const provider = await aFakeAliyun();
    const [channel, bare] = [make(provider.url), make(provider.url, undefined, { codeTemplate: undefined })];
    const code = { messageId: messageId(1), to: "19900000001", text: "验证码K7MP4Z", code: "K7MP4Z" };

    await channel.sendCode(code);
    await expect(bare.sendCode(code)).rejects.toMatchObject({ code: "channel-refused" });
    await Promise.all([channel.close(), bare.close()]);
    await provider.stop();

    expect(provider.taken).toMatchObject([{ outId: messageId(1), template: "SMS_000000002", param: { code: "K7MP4Z" } }]);
  });
});
