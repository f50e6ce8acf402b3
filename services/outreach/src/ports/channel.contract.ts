import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { codeText } from "../domain/code-text.ts";
import { offerParts, offerText } from "../domain/offer-text.ts";
import { aVacancyBrief, messageId } from "../testing/builders.ts";
import type { Channel, OutgoingMessage } from "./channel.ts";

/** A channel, and the other end of it: what it has taken, and how it is told to misbehave. */
export type ChannelUnderTest = {
  channel: Channel;
  /** Ids of messages the other end would deliver, as often as it would. */
  taken(): Promise<string[]>;
  /** Ids of log-in codes it would deliver. */
  codes(): Promise<string[]>;
  behave(mood: "well" | "refuses" | "loses-answers"): Promise<void>;
  /** The same kind of channel, with nobody at the other end. */
  orphan(): Channel;
  close(): Promise<void>;
};

const phone = "19912345678";
const link = `https://qx.example/o/${"k".repeat(48)}`;
const because = { zh: "三项技能对上两项", en: "two of three skills" };

const outgoing = (n: number): OutgoingMessage => {
  const parts = offerParts(aVacancyBrief(), because, link);
  return { messageId: messageId(n), to: phone, text: offerText(parts), parts };
};

const aCode = (n: number) => ({ messageId: messageId(n), to: phone, text: codeText("K7MP4Z"), code: "K7MP4Z" });

const traceOf = ({ messageId: id, to }: OutgoingMessage) => ({
  messageId: id,
  to,
  attemptedAt: new Date(),
});

const failureOf = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error);

/** Every Channel keeps these promises; the memory twin and each real adapter run them. */
export const channelContract = (name: string, open: () => Promise<ChannelUnderTest>) =>
  describe(`${name} is a Channel`, () => {
    let end: ChannelUnderTest | undefined;
    const fresh = async () => {
      await end?.close();
      end = await open();
      return end;
    };
    let under: ChannelUnderTest;
    beforeEach(async () => {
      under = await fresh();
    });
    afterAll(() => end?.close());

    it("answers a receipt for what it takes, and finds it later", async () => {
      const receipt = await under.channel.send(outgoing(1));

      expect(receipt).toEqual({
        messageId: messageId(1),
        receiptId: expect.stringMatching(/./),
        acceptedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      });
      expect(await under.channel.find(traceOf(outgoing(1)))).toMatchObject({ messageId: messageId(1) });
      expect(await under.taken()).toEqual([messageId(1)]);
    });

    it("does not find what it never got", async () => {
      await under.channel.send(outgoing(1));

      expect(await under.channel.find(traceOf(outgoing(2)))).toBeNull();
    });

    it("is honest about whether sending twice is sending once", async () => {
      const first = await under.channel.send(outgoing(1));
      const second = await under.channel.send(outgoing(1));

      const once = (await under.taken()).length === 1;
      expect(once).toBe(under.channel.idempotent);
      if (under.channel.idempotent) expect(second).toEqual(first);
    });

    it("says channel-refused for what it will never take", async () => {
      await under.behave("refuses");

      expect(await failureOf(under.channel.send(outgoing(1)))).toMatchObject({ code: "channel-refused" });
      expect(await under.taken()).toEqual([]);
    });

    it("says outcome-unknown when it took a message and did not answer, and finds it later", async () => {
      await under.behave("loses-answers");

      expect(await failureOf(under.channel.send(outgoing(1)))).toMatchObject({ code: "outcome-unknown" });
      await under.behave("well");
      expect(await under.channel.find(traceOf(outgoing(1)))).toMatchObject({ messageId: messageId(1) });
      expect(await under.taken()).toEqual([messageId(1)]);
    });

    it("says channel-unavailable when nobody is there", async () => {
      const orphan = under.orphan();

      expect(await failureOf(orphan.send(outgoing(1)))).toMatchObject({ code: "channel-unavailable" });
      expect(await failureOf(orphan.find(traceOf(outgoing(1))))).toMatchObject({ code: "channel-unavailable" });
    });

    it("hands over a log-in code once", async () => {
      await under.channel.sendCode(aCode(5));

      expect(await under.codes()).toEqual([messageId(5)]);
    });

    it("says so when it does not take a log-in code", async () => {
      await under.behave("refuses");
      expect(await failureOf(under.channel.sendCode(aCode(6)))).toMatchObject({ code: "channel-refused" });
      await under.behave("loses-answers");
      expect(await failureOf(under.channel.sendCode(aCode(7)))).toMatchObject({ code: "outcome-unknown" });
      expect(await failureOf(under.orphan().sendCode(aCode(8)))).toMatchObject({ code: "channel-unavailable" });
    });

    it.each(["refuses", "loses-answers"] as const)("keeps number and text out of the error when it %s", async (mood) => {
      await under.behave(mood);

      const failures = [under.channel.send(outgoing(1)), under.channel.sendCode(aCode(2))].map(failureOf);
      for (const error of (await Promise.all(failures)) as (Error & { details: unknown })[]) {
        const shown = `${JSON.stringify(error.details)} ${error.message} ${error.stack} ${String(error.cause)}`;
        expect(shown).not.toMatch(/1991234|缝纫工|kkkk|K7MP4Z/);
      }
    });
  });
