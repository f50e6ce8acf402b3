/**
 * Guarantees
 * 1. The adapter keeps the promises of a channel against the real tray.
 * 2. A slow tray is waited for within the time-out; after it the outcome is unknown.
 * 3. Other content under a known id is no refusal: the earlier message is to be asked for.
 * 4. An answer that is none is an unknown outcome when sending, and no answer when asking.
 */
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { channelContract, type ChannelUnderTest } from "../ports/channel.contract.ts";
import { aTray, nobodyThere } from "../testing/a-tray.ts";
import { aVacancyBrief, messageId } from "../testing/builders.ts";
import { offerParts } from "../domain/offer-text.ts";
import { trayChannel } from "./tray-channel.ts";

const timeoutMs = 400;

channelContract("tray", async (): Promise<ChannelUnderTest> => {
  const tray = await aTray();
  const channel = trayChannel({ url: tray.url, timeoutMs });
  const orphan = trayChannel({ url: nobodyThere, timeoutMs });
  const moods = { well: {}, refuses: { refuse: true }, "loses-answers": { hangAfterStoring: true } };
  return {
    channel,
    taken: async () => (await tray.messages()).map((message) => message.messageId),
    codes: async () => (await tray.messages()).map((message) => message.messageId),
    behave: (mood) => tray.behave(moods[mood]),
    orphan: () => orphan,
    close: async () => {
      await Promise.all([channel.close(), orphan.close()]);
      await tray.stop();
    },
  };
});

const parts = offerParts(aVacancyBrief(), { zh: "好", en: "good" }, "https://qx.example/o/x");
const message = (n: number, text = "岗位") => ({ messageId: messageId(n), to: "19900000001", text, parts });
const trace = (n: number) => ({ messageId: messageId(n), to: null, attemptedAt: new Date() });

describe("trayChannel", () => {
  let tray: Awaited<ReturnType<typeof aTray>>;
  let channel: ReturnType<typeof trayChannel>;
  beforeAll(async () => {
    tray = await aTray();
    channel = trayChannel({ url: tray.url, timeoutMs });
  });
  afterAll(async () => {
    await channel.close();
    await tray.stop();
  });

  it("waits for a slow tray, but not longer than the time-out", async () => {
    await tray.behave({ delayMs: 100 });
    expect(await channel.send(message(1))).toMatchObject({ messageId: messageId(1) });

    await tray.behave({ delayMs: 2_000 });
    const began = performance.now();
    await expect(channel.send(message(2))).rejects.toMatchObject({ code: "outcome-unknown" });
    expect(performance.now() - began).toBeLessThan(1_500);
    await tray.behave({});
  });

  it("treats other content under a known id as an outcome to ask for", async () => {
    await channel.send(message(3));

    await expect(channel.send(message(3, "别的"))).rejects.toMatchObject({ code: "outcome-unknown" });
    expect(await channel.find(trace(3))).toMatchObject({ messageId: messageId(3) });
  });

  it.each([
    [200, "<html>"],
    [201, "{}"],
    [500, "{}"],
  ])("does not take status %s with %s for a receipt", async (status, text) => {
    const server = createServer((_request, response) => response.writeHead(status).end(text));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const odd = trayChannel({ url: `http://127.0.0.1:${port}/`, timeoutMs });

    await expect(odd.send(message(4))).rejects.toMatchObject({ code: "outcome-unknown" });
    await expect(odd.find(trace(4))).rejects.toMatchObject({ code: "channel-unavailable" });
    await odd.close();
    server.close();
  });
});
